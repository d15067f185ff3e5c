// How does a person prove at this machine who they are? A key under a PIN, and a wait that grows with wrong tries.
import { createKeyPair, unwrapKey, wrapKey, type Random, type Signer, type Subtle } from '#trust'
import type { PersonKeyRow, Store } from './database.ts'
import { failureOf, type StorageFailure } from './failure.ts'
import { writeStrictly } from './strict-write.ts'

/** Milliseconds to wait after the n-th wrong try; from the tenth on the key is locked for hours, and longer each time. */
const SECOND = 1_000
const HOUR = 3_600 * SECOND
const WAITS = [0, 0, 0, 5, 15, 30, 60, 120, 300, 600].map((seconds) => seconds * SECOND)
export const LOCK_AFTER = 10
const LONGEST = 24 * HOUR

/** @returns how long the next try must wait after `wrong` wrong ones, in milliseconds. */
export const waitAfter = (wrong: number): number => WAITS[wrong] ?? Math.min(LONGEST, HOUR * 2 ** (wrong - LOCK_AFTER))

export type PersonKeyParts = { readonly store: Store; readonly subtle: Subtle; readonly now: () => number }

export type Enrolled =
  | { readonly ok: true; readonly publicKey: string; readonly kid: string; readonly id: string; readonly signer: Signer }
  | { readonly ok: false; readonly why: StorageFailure }

/**
 * Makes a person's key on this machine and keeps it under the PIN. It counts once `key.enrolled` is in the ledger.
 * @param person the id of a known person; null: a new one, whose id follows from this first key and never changes.
 */
export async function enrolKey(parts: PersonKeyParts, random: Random, person: string | null, pin: string, rounds?: number): Promise<Enrolled> {
  const pair = await createKeyPair(parts.subtle, true)
  const id = person ?? `p${pair.kid.slice(1, 23)}`
  const wrapped = await wrapKey(parts.subtle, random, { key: pair.key, pin, person: id, kid: pair.kid, ...(rounds ? { rounds } : {}) })
  // the extractable handle ends here: what signs from now on cannot leave
  const opened = await unwrapKey(parts.subtle, wrapped, pin)
  if (!opened.ok) throw new Error('a key that was just wrapped does not open')
  try {
    await writeStrictly(parts.store.database, ['keys'], (transaction) =>
      transaction.objectStore('keys').add({ kid: pair.kid, form: 'person', person: id, wrapped, wrong: 0, until: 0 }))
    return { ok: true, publicKey: pair.publicKey, kid: pair.kid, id, signer: { kid: pair.kid, key: opened.key } }
  } catch (error) {
    return { ok: false, why: failureOf(error) }
  }
}

export type Unlocked =
  | { readonly ok: true; readonly signer: Signer }
  /** `wait`: milliseconds until the next try is taken; `left`: tries until the key is locked. */
  | { readonly ok: false; readonly why: 'wrong-pin'; readonly wait: number; readonly left: number }
  /** Too early after wrong tries; the PIN was not looked at. `locked`: ten or more. */
  | { readonly ok: false; readonly why: 'too-soon' | 'locked'; readonly wait: number }
  | { readonly ok: false; readonly why: 'no-key' | 'unreadable' | StorageFailure }

/**
 * Opens a person's key with the PIN. The try is counted before it is made, so that killing the browser
 * in the middle gives no free ones.
 * @param kids keys of this person that count in the ledger; the first that is on this machine is tried.
 */
export async function unlock(parts: PersonKeyParts, person: string, pin: string, kids?: readonly string[]): Promise<Unlocked> {
  try {
    const row = await countTry(parts, person, kids)
    if (row === null) return { ok: false, why: 'no-key' }
    if ('wait' in row) return { ok: false, ...row }
    const opened = await unwrapKey(parts.subtle, row.wrapped, pin)
    if (opened.ok) {
      await parts.store.database.put('keys', { ...row, wrong: 0, until: 0 })
      return { ok: true, signer: { kid: row.kid, key: opened.key } }
    }
    if (opened.why === 'unreadable') return { ok: false, why: 'unreadable' }
    return { ok: false, why: 'wrong-pin', wait: waitAfter(row.wrong), left: Math.max(0, LOCK_AFTER - row.wrong) }
  } catch (error) {
    return { ok: false, why: failureOf(error) }
  }
}

async function countTry({ store, now }: PersonKeyParts, person: string, kids?: readonly string[]): Promise<PersonKeyRow | { readonly why: 'too-soon' | 'locked'; readonly wait: number } | null> {
  return writeStrictly(store.database, ['keys'], async (transaction) => {
    const keys = transaction.objectStore('keys')
    const rows = await keys.index('person').getAll(person)
    const row = rows.find((one): one is PersonKeyRow => one.form === 'person' && (kids?.includes(one.kid) ?? true))
    if (!row) return null
    const wait = row.until - now()
    if (wait > 0) return { why: row.wrong >= LOCK_AFTER ? 'locked' : 'too-soon', wait } as const
    const counted = { ...row, wrong: row.wrong + 1, until: now() + waitAfter(row.wrong + 1) }
    await keys.put(counted)
    return counted
  })
}
