// How is a book written in while it is read? Maps that may be changed, values in them that may not.
import type { Book, ContentPast, DraftPast, Machine, Member } from './book.ts'
import type { LedgerEvent } from './event.ts'
import type { Fault, Refusal } from './refusal.ts'

export type Working = {
  -readonly [K in keyof Book]: Book[K] extends ReadonlyMap<infer Key, infer Value> ? Map<Key, Value> : Book[K] extends readonly Fault[] ? Fault[] : Book[K]
}

/** A copy that may be written in; the book itself stays as it was. */
export const thaw = (book: Book): Working => ({
  ...book,
  people: new Map(book.people), owners: new Map(book.owners), accounts: new Map(book.accounts), machines: new Map(book.machines),
  drafts: new Map(book.drafts), lineages: new Map(book.lineages), contents: new Map(book.contents), faults: [...book.faults],
})

/** One kind of event: writes it in, or says why it counts for nothing. */
export type Evolve<K extends LedgerEvent['body']['kind']> =
  (book: Working, event: LedgerEvent, body: Extract<LedgerEvent['body'], { kind: K }>) => Refusal | null

/** The draft as it is known, or as it begins now. */
export function pastOf(book: Working, draft: string): DraftPast {
  return book.drafts.get(draft) ?? {
    draft, keys: [], title: '', fingerprint: null, authors: [], unknownOn: [], since: book.lastSignature, had: new Set(),
    rounds: [], reasons: [], waivers: [], published: [], changedAt: book.order,
  }
}

export const contentOf = (book: Working, fingerprint: string): ContentPast =>
  book.contents.get(fingerprint) ?? { authors: [], unknownOn: [], since: book.order }

export const machineOf = (book: Working, event: LedgerEvent): Machine | undefined => book.machines.get(event.ledger)

/** @returns whether an administrator stays when `change` takes the place of a member. */
export function administratorStays(book: Working, change: Member): boolean {
  const people = new Map(book.people).set(change.id, change)
  return [...people.values()].some(({ admin, kids }) => admin && kids.length > 0)
}

