// Is the ledger still what it was when we last wrote? Browsers lose IndexedDB without a word, so a witness stands elsewhere.
import * as z from 'zod/mini'
import { openRecord } from '#trust'
import type { Head, Store } from './database.ts'

/** What is remembered of the head outside IndexedDB (storage.local is another file). */
export type Witness = { readonly org: string; readonly ledger: string; readonly seq: number; readonly head: string; readonly savedAt: string }
/** `get` may give anything: it is read as if it came from outside. */
export type WitnessKeeper = { readonly get: () => Promise<unknown>; readonly set: (witness: Witness) => Promise<void> }

export type Damage =
  /** The witness knows a ledger and the database holds none of it. */
  | { readonly why: 'lost-all'; readonly witness: Witness }
  /** Lines at the end are missing: from `from` to `to`. */
  | { readonly why: 'lost-tail'; readonly from: number; readonly to: number }
  /** The head says more lines than there are. */
  | { readonly why: 'lost-lines'; readonly expected: number; readonly found: number }
  /** The line that the witness saw is another one now, or the head is not the last line. */
  | { readonly why: 'replaced'; readonly seq: number }
  /** The last line does not hold what its id says. */
  | { readonly why: 'altered'; readonly seq: number; readonly id: string }
  /** Reading the whole ledger found lines that are not sound. */
  | { readonly why: 'unsound'; readonly ids: readonly string[] }

const witnessForm = z.object({ org: z.string(), ledger: z.string(), seq: z.number(), head: z.string(), savedAt: z.string() })

/** @returns the witness, or null where none was left or it is no witness. */
export async function readWitness(keeper: WitnessKeeper): Promise<Witness | null> {
  const read = witnessForm.safeParse(await keeper.get())
  return read.success ? read.data : null
}

/**
 * Compares head, lines and witness. A witness one line behind is no damage: it is written after the line.
 * @returns the first damage found, or null.
 */
export async function findDamage(store: Store, head: Head | null, witness: Witness | null): Promise<Damage | null> {
  if (head === null) return witness === null ? null : { why: 'lost-all', witness }
  const { ledger, seq } = head
  const found = await store.database.countFromIndex('events', 'place', IDBKeyRange.bound([ledger, 0], [ledger, Infinity]))
  if (witness && witness.ledger === ledger && witness.seq > seq) return { why: 'lost-tail', from: seq + 1, to: witness.seq }
  if (found !== seq + 1) return { why: 'lost-lines', expected: seq + 1, found }
  const last = await store.database.getFromIndex('events', 'place', [ledger, seq])
  if (last?.id !== head.head) return { why: 'replaced', seq }
  const opened = openRecord(last)
  if (!opened.ok) return { why: 'altered', seq, id: last.id }
  if (witness === null) return null
  if (witness.ledger !== ledger) return { why: 'lost-all', witness }
  const seen = await store.database.getFromIndex('events', 'place', [ledger, witness.seq])
  return seen?.id === witness.head ? null : { why: 'replaced', seq: witness.seq }
}
