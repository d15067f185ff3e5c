// How does a fact become a line that is not lost? One writer at a time, line and head in one strict transaction, a witness outside.
import { sha256 } from '@noble/hashes/sha2.js'
import type { EventBody } from '#review'
import { toBase64url, utf8, type SignedRecord, type Subtle } from '#trust'
import type { EventRow, Head, Store } from './database.ts'
import type { Device } from './device.ts'
import { failureOf, type StorageFailure } from './failure.ts'
import { findDamage, readWitness, type Damage, type Witness, type WitnessKeeper } from './ledger-damage.ts'
import { lineOf, recordOf, type Line, type Speaker } from './ledger-line.ts'
import { writeStrictly } from './strict-write.ts'

export type LedgerParts = {
  readonly store: Store
  readonly subtle: Subtle
  /** Milliseconds since 1970. */
  readonly now: () => number
  readonly device: Device
  /** `(work) => navigator.locks.request('xianshen-ledger', work)`: one writer among all pages and workers. */
  readonly lock: <T>(work: () => Promise<T>) => Promise<T>
  readonly witness: WitnessKeeper
  /** The office; a machine that belongs to none founds its own. */
  readonly org?: string
}

export type Appended =
  | { readonly ok: true; readonly record: SignedRecord; readonly seq: number }
  | { readonly ok: false; readonly why: 'damaged' | 'unfit' | StorageFailure }

export type Ledger = {
  readonly id: string
  readonly org: string
  readonly device: string
  /** null: sound. While damaged no line is taken, and none is removed. */
  readonly damage: () => Damage | null
  /** Said by whoever read the whole ledger and found lines of this machine that are not sound. */
  readonly stop: (damage: Damage) => void
  /** Writes one line and answers when it is on the disk. `unfit`: the body has no form that could be read again. */
  readonly append: (body: EventBody, speaker?: Speaker) => Promise<Appended>
  /** Stored lines beyond `after` (ledger → last seq known), or all. Unverified: they go through `verifyRecords`. */
  readonly records: (after?: Readonly<Record<string, number>>) => Promise<readonly EventRow[]>
  /** Goes on in a fresh chain that names the broken one; nothing of the old is removed. */
  readonly restart: (note: string) => Promise<LedgerOutcome>
}
export type LedgerOutcome = { readonly ok: true; readonly ledger: Ledger } | { readonly ok: false; readonly why: StorageFailure; readonly detail: string }

type Own = { readonly ledger: string; readonly org: string }
/** The settings row that says which chain is this machine's own. */
const OWN = 'ledger'
/** Lost races against a writer outside the lock before giving up. */
const TRIES = 3

/**
 * Opens this machine's chain, or begins it. Damage does not keep it shut: the remains can be read.
 * @returns the ledger, or why the browser could not keep or read it.
 */
export async function openLedger(parts: LedgerParts): Promise<LedgerOutcome> {
  return guarded(() => parts.lock(async () => {
    const witness = await readWitness(parts.witness)
    const own = (await parts.store.database.get('settings', OWN)) as Own | undefined
    if (own === undefined && witness === null) return ledgerOf(parts, await begin(parts, 'first start'), null)
    const found = own ?? { ledger: witness?.ledger ?? '', org: witness?.org ?? parts.org ?? '' }
    const head = (await parts.store.database.get('heads', found.ledger)) ?? null
    const damage = await findDamage(parts.store, head, witness)
    if (damage === null && head !== null) await remember(parts, found, head)
    return ledgerOf(parts, found, damage)
  }))
}

function ledgerOf(parts: LedgerParts, own: Own, found: Damage | null): Ledger {
  let damage = found
  let known = -1
  return {
    id: own.ledger, org: own.org, device: parts.device.kid,
    damage: () => damage,
    stop: (why) => { damage ??= why },
    append: async (body, speaker = { actor: null }) => {
      if (damage !== null) return { ok: false, why: 'damaged' }
      const appended = await append(parts, own, known, body, speaker)
      if (appended.ok) known = appended.seq
      if (!('shrunk' in appended)) return appended
      damage ??= appended.shrunk
      return { ok: false, why: 'damaged' }
    },
    records: (after) => records(parts.store, after),
    restart: (note) => guarded(() => parts.lock(async () => {
      const witness = await readWitness(parts.witness)
      return ledgerOf(parts, await begin(parts, note, own, witness), null)
    })),
  }
}

/** @param known the last line this ledger wrote itself: a head before it means that lines were lost meanwhile. */
async function append(parts: LedgerParts, own: Own, known: number, body: EventBody, speaker: Speaker): Promise<Appended | { readonly ok: false; readonly shrunk: Damage }> {
  return parts.lock(async () => {
    for (let attempt = 0; attempt < TRIES; attempt += 1) {
      try {
        const heads = await parts.store.database.getAll('heads')
        const before = heads.find(({ ledger }) => ledger === own.ledger)
        if (!before || before.seq < known) return { ok: false, shrunk: { why: 'lost-lines', expected: known + 1, found: (before?.seq ?? -1) + 1 } }
        const line = await lineOf(parts.subtle, body, speaker, placeOf(parts, own, before, heads))
        if (line === null) return { ok: false, why: 'unfit' }
        if (!(await write(parts.store, line, before.head))) continue
        await remember(parts, own, line.head)
        return { ok: true, record: recordOf(line.row), seq: line.head.seq }
      } catch (error) {
        return { ok: false, why: failureOf(error) }
      }
    }
    return { ok: false, why: 'storage-failed' }
  })
}

/** `mono` goes beyond everything stored here, other machines' lines included: it tells what was known before what. */
function placeOf(parts: LedgerParts, own: Own, before: Head | null, heads: readonly Head[]): Parameters<typeof lineOf>[3] {
  return { ...own, before, device: parts.device, now: parts.now(), mono: heads.reduce((most, { mono }) => Math.max(most, mono), 0) }
}

/** @returns false where another writer was quicker; nothing is written then. */
async function write({ database }: Store, line: Line, expected: string | null, own?: Own): Promise<boolean> {
  return writeStrictly(database, ['events', 'heads', 'settings'], async (transaction) => {
    const stored = await transaction.objectStore('heads').get(line.head.ledger)
    if ((stored?.head ?? null) !== expected) return false
    await transaction.objectStore('events').add(line.row)
    await transaction.objectStore('heads').put(line.head)
    if (own) await transaction.objectStore('settings').put(own, OWN)
    return true
  })
}

async function begin(parts: LedgerParts, note: string, broken?: Own, witness?: Witness | null): Promise<Own> {
  const { device, store, subtle } = parts
  const heads = await store.database.getAll('heads')
  const last = heads.find(({ ledger }) => ledger === broken?.ledger)
  const name = sha256(utf8(`xianshen.ledger.v1\0${device.kid}\0${parts.now()}\0${last?.head ?? witness?.head ?? ''}`))
  const ledger = `l${toBase64url(name)}`
  const own = { ledger, org: broken?.org || parts.org || `o${device.kid.slice(1, 23)}` }
  const end = witness ?? last
  const follows = broken && end ? { follows: { ledger: end.ledger, seq: end.seq, head: end.head } } : {}
  const body: EventBody = { kind: 'ledger.opened', note, publicKey: device.publicKey, kid: device.kid, ...follows }
  const line = await lineOf(subtle, body, { actor: null }, placeOf(parts, own, null, heads))
  if (line === null || !(await write(store, line, null, own))) throw new Error('the first line of a ledger could not be written')
  await remember(parts, own, line.head)
  return own
}

async function records({ database }: Store, after?: Readonly<Record<string, number>>): Promise<readonly EventRow[]> {
  if (!after) return database.getAll('events')
  const ledgers = await database.getAllKeys('heads')
  const tails = ledgers.map((ledger) => database.getAllFromIndex('events', 'place', IDBKeyRange.lowerBound([ledger, (after[ledger] ?? -1) + 1])))
  return (await Promise.all(tails)).flatMap((rows, index) => rows.filter(({ ledger }) => ledger === ledgers[index]))
}

/** The line stands already: a witness that cannot be written now only lags, and is written with the next line. */
async function remember(parts: LedgerParts, { org }: Own, { ledger, seq, head, at }: Head): Promise<void> {
  try {
    await parts.witness.set({ org, ledger, seq, head, savedAt: at })
  } catch (error) {
    console.warn('xianshen: the head of the ledger could not be witnessed', error)
  }
}

async function guarded(open: () => Promise<Ledger>): Promise<LedgerOutcome> {
  try {
    return { ok: true, ledger: await open() }
  } catch (error) {
    return { ok: false, why: failureOf(error), detail: String(error) }
  }
}
