// Which of these stored lines are sound, each for itself? Altered, unsigned and foreign ones are named and left out.
import { importPublicKey, keyId, openRecord, verifySignature, type Key, type SignedRecord, type Subtle } from '#trust'
import { readEvent, type LedgerEvent } from './event.ts'
import type { Fault, LineFault } from './refusal.ts'

/** Whose lines count: the office, and the devices that this machine trusts (its own, later those an administrator enrolled). */
export type Trusted = { readonly org: string; readonly devices: readonly string[] }
/** `keys`: public keys by name, to be handed to the next call, so that reading is incremental. */
export type Verified = { readonly events: readonly LedgerEvent[]; readonly faults: readonly Fault[]; readonly keys: Keys }
export type Keys = ReadonlyMap<string, Key>

/** Line by which this machine has vouched, in its own signature, for itself and every line before it. */
export type Vouched = { readonly ledger: string; readonly seq: number; readonly head: string }

type Candidate = { readonly event: LedgerEvent; readonly record: SignedRecord; readonly bytes: Uint8Array<ArrayBuffer> }

/** Signatures checked side by side; more at once only fills memory. */
const BATCH = 256

/**
 * Checks form, bytes, office, device and signature of each record; order and chain are `replay`'s matter.
 * A public key counts by its name, which is its hash: a line can introduce a key, not claim one.
 * @param known keys from an earlier call.
 * @param vouched heads whose signatures were checked before: the chain of hashes leads from them to every
 *   line they cover, so only what comes after needs its signature checked again.
 * @returns sound events in the order given, each once, and a fault for every other record.
 */
export async function verifyRecords(subtle: Subtle, records: readonly unknown[], trusted: Trusted, known: Keys = new Map(), vouched: readonly Vouched[] = []): Promise<Verified> {
  const faults: Fault[] = []
  const candidates = new Map<string, Candidate>()
  for (const record of records) {
    const opened = candidateOf(record, trusted)
    if ('why' in opened) faults.push(opened)
    // two copies of one event may carry different signatures: a spoilt copy must not hide the sound one
    else candidates.set(`${opened.event.id} ${JSON.stringify(opened.record.sigs)}`, opened)
  }
  const keys = await introduce(subtle, [...candidates.values()], known)
  const sound = new Map<string, LedgerEvent>()
  const spoilt: Fault[] = []
  const covered = coveredBy(vouched, candidates.values())
  for (const { event } of candidates.values()) if (covered.has(event.id)) sound.set(event.id, event)
  const list = [...candidates.values()].filter(({ event }) => !covered.has(event.id))
  for (let from = 0; from < list.length; from += BATCH) {
    const batch = list.slice(from, from + BATCH)
    const whys = await Promise.all(batch.map((candidate) => signatureFault(subtle, candidate, keys)))
    batch.forEach(({ event }, index) => {
      const why = whys[index]
      if (why) spoilt.push({ id: event.id, ledger: event.ledger, seq: event.seq, why })
      else sound.set(event.id, event)
    })
  }
  return { events: [...sound.values()], faults: [...faults, ...spoilt.filter(({ id }) => !sound.has(id))], keys }
}

function candidateOf(record: unknown, trusted: Trusted): Candidate | Fault {
  const opened = openRecord(record)
  const id = idOf(record)
  if (!opened.ok) return { id, ledger: null, seq: null, why: opened.why }
  const event = readEvent(id, opened.value)
  if (event === null) return { id, ledger: null, seq: null, why: 'unknown-form' }
  const where = { id, ledger: event.ledger, seq: event.seq }
  if (event.org !== trusted.org) return { ...where, why: 'foreign-office' }
  if (!trusted.devices.includes(event.device)) return { ...where, why: 'foreign-device' }
  return { event, record: record as SignedRecord, bytes: opened.bytes }
}

/** Walks each vouched head back along `prev`; ids are hashes of content, so nothing on the way can be another line. */
function coveredBy(vouched: readonly Vouched[], candidates: Iterable<Candidate>): ReadonlySet<string> {
  const covered = new Set<string>()
  if (vouched.length === 0) return covered
  const events = new Map([...candidates].map(({ event }) => [event.id, event]))
  for (const { ledger, head } of vouched) {
    for (let event = events.get(head); event && event.ledger === ledger && !covered.has(event.id); event = events.get(event.prev ?? '')) covered.add(event.id)
  }
  return covered
}

async function introduce(subtle: Subtle, candidates: readonly Candidate[], known: Keys): Promise<Keys> {
  const keys = new Map(known)
  for (const { event: { body } } of candidates) {
    const offered = body.kind === 'ledger.opened' ? body : body.kind === 'key.enrolled' ? body.person : null
    if (offered === null || keys.has(offered.kid) || keyId(offered.publicKey) !== offered.kid) continue
    const key = await importPublicKey(subtle, offered.publicKey)
    if (key !== null) keys.set(offered.kid, key)
  }
  return keys
}

async function signatureFault(subtle: Subtle, { event, record, bytes }: Candidate, keys: Keys): Promise<LineFault | null> {
  if (!record.sigs.some(({ kid }) => kid === event.key)) return 'unsigned'
  const key = keys.get(event.key)
  if (key === undefined) return 'unknown-key'
  return (await verifySignature(subtle, bytes, record.sigs, event.key, key)) ? null : 'bad-signature'
}

function idOf(record: unknown): string {
  const id = typeof record === 'object' && record !== null ? (record as { id?: unknown }).id : undefined
  return typeof id === 'string' ? id : ''
}
