// What follows from these lines? A fold that never asks when or in which order they arrived.
import { authorityFault } from './authority.ts'
import { before, inOrder, type Tip } from './chain.ts'
import { emptyBook, type Book } from './book.ts'
import { draftChanged, draftSeen, publishedObserved, publishReasoned, reviewRequested, reviewReturned, reviewSigned, waiverGranted } from './evolve-draft.ts'
import { accountDeclared, keyEnrolled, keyRetired, ledgerOpened, policyUpdated, sessionChosen } from './evolve-office.ts'
import { DEFAULT_POLICY } from './policy.ts'
import { thaw, type Evolve, type Working } from './working.ts'
import type { LedgerEvent } from './event.ts'
import type { EventKind, Policy } from './types.ts'

/** Written down, and looked at by people; nothing follows from it. */
const noted = (): null => null

const EVOLVE: { readonly [K in EventKind]: Evolve<K> } = {
  'ledger.opened': ledgerOpened,
  'key.enrolled': keyEnrolled,
  'key.retired': keyRetired,
  'policy.updated': policyUpdated,
  'account.declared': accountDeclared,
  'session.chosen': sessionChosen,
  'draft.seen': draftSeen,
  'draft.changed': draftChanged,
  'review.requested': reviewRequested,
  'review.signed': reviewSigned,
  'review.returned': reviewReturned,
  'waiver.granted': waiverGranted,
  'publish.reasoned': publishReasoned,
  'publish.attempted': noted,
  'publish.allowed': noted,
  'published.observed': publishedObserved,
  'guard.lost': noted,
}

/**
 * Reads sound events (`verifyRecords`) of any number of ledgers, in any order, with doubles.
 * @param policy in force until an administrator's first word.
 * @returns the book; `faults` names each event that changed nothing, and why.
 */
export function replay(events: readonly LedgerEvent[], policy: Policy = DEFAULT_POLICY): Book {
  const ordered = inOrder(events, new Map())
  return fold(emptyBook(policy), ordered.events, ordered.faults)
}

/**
 * Reads on, where the new events all come after what was read and continue its chains.
 * @returns the same book that `replay` of everything gives, or null where only that can tell.
 */
export function readOn(book: Book, events: readonly LedgerEvent[]): Book | null {
  const tips = new Map<string, Tip>(book.machines)
  const ordered = inOrder(events, tips)
  const first = ordered.events[0]
  if (ordered.faults.length > 0 || (first && book.last && before(book.last, first) >= 0)) return null
  return fold(book, ordered.events, [])
}

function fold(book: Book, events: readonly LedgerEvent[], faults: Book['faults']): Book {
  const working = thaw(book)
  working.faults.push(...faults)
  for (const event of events) step(working, event)
  return working
}

function step(book: Working, event: LedgerEvent): void {
  book.order += 1
  book.last = { mono: event.mono, ledger: event.ledger }
  const machine = book.machines.get(event.ledger)
  const tip = { seq: event.seq, head: event.id, mono: event.mono, device: event.device }
  book.machines.set(event.ledger, { session: machine?.session ?? null, lastUsed: machine?.lastUsed ?? new Map(), ...tip })
  const why = authorityFault(book, event) ?? evolve(book, event)
  if (why) book.faults.push({ id: event.id, ledger: event.ledger, seq: event.seq, why })
}

/** The table holds the right function for each kind; the compiler cannot follow the pairing. */
function evolve(book: Working, event: LedgerEvent): ReturnType<Evolve<EventKind>> {
  const write = EVOLVE[event.kind] as Evolve<EventKind>
  return write(book, event, event.body)
}
