// What does a draft become after a line?
import { authorsOf, union, unknownHands, usersSince, type Act, type DraftPast, type Round } from './book.ts'
import type { LedgerEvent } from './event.ts'
import type { Refusal } from './refusal.ts'
import { contentOf, machineOf, pastOf, type Evolve, type Working } from './working.ts'

export const draftSeen: Evolve<'draft.seen'> = (book, _event, { draft, key, title }) => {
  const past = pastOf(book, draft)
  book.drafts.set(draft, { ...past, title, keys: union(past.keys, [key]) })
  book.lineages.set(key, draft)
  return null
}

/** A change by nobody, or claimed for somebody who was not at the keyboard, is of unknown hand. */
export const draftChanged: Evolve<'draft.changed'> = (book, event, { draft, by, fingerprint }) => {
  const past = pastOf(book, draft)
  const known = by !== null && machineOf(book, event)?.session === by
  const authors = by === null ? past.authors : union(past.authors, [by])
  const unknownOn = known ? past.unknownOn : union(past.unknownOn, [event.ledger])
  const content = contentOf(book, fingerprint)
  book.contents.set(fingerprint, {
    authors: union(content.authors, authors),
    unknownOn: union(content.unknownOn, unknownOn),
    since: unknownOn.length > 0 ? Math.min(content.since, past.since) : content.since,
  })
  const had = past.had.has(fingerprint) ? past.had : new Set([...past.had, fingerprint])
  book.drafts.set(draft, { ...past, authors, unknownOn, fingerprint, had, changedAt: book.order })
  return null
}

/** Opens a round. A second request while one is open changes nothing; after a 退回 it begins afresh. */
export const reviewRequested: Evolve<'review.requested'> = (book, event, { draft, fingerprint, by }) => {
  const past = pastOf(book, draft)
  if (openRound(past, fingerprint)) return null
  const unknown = unknownHands(book, draft, fingerprint, event.ledger)
  const round: Round = {
    fingerprint, by, at: event.at, order: book.order, acts: [], returned: false,
    unknown: unknown.ledgers.length > 0, barred: unknown.ledgers.length > 0 ? usersSince(book, unknown) : [],
  }
  book.drafts.set(draft, { ...past, rounds: [...past.rounds, round] })
  return null
}

export const reviewSigned: Evolve<'review.signed'> = (book, event, body) => {
  const act = judged(book, event, body)
  if (act === null) return 'not-submitted'
  const past = pastOf(book, body.draft)
  const counted = act.refusal === null
  // whoever signed has read it: the search for an unknown hand begins anew
  book.drafts.set(body.draft, { ...withAct(past, act), ...(counted ? { since: book.order, unknownOn: [] } : {}) })
  if (counted) book.lastSignature = book.order
  return act.refusal
}

export const reviewReturned: Evolve<'review.returned'> = (book, event, body) => {
  const act = judged(book, event, body)
  if (act === null) return 'not-submitted'
  book.drafts.set(body.draft, withAct(pastOf(book, body.draft), act))
  return act.refusal
}

export const waiverGranted: Evolve<'waiver.granted'> = (book, event, { kind: _kind, draft, ...waiver }) => {
  const past = pastOf(book, draft)
  book.drafts.set(draft, { ...past, waivers: [...past.waivers, { ...waiver, at: event.at }] })
  return null
}

export const publishReasoned: Evolve<'publish.reasoned'> = (book, event, { draft, fingerprint, by, reason }) => {
  const past = pastOf(book, draft)
  book.drafts.set(draft, { ...past, reasons: [...past.reasons, { fingerprint, by, reason, at: event.at, order: book.order }] })
  return null
}

/** The platform may copy the draft on publishing: the new id belongs to the same lineage. */
export const publishedObserved: Evolve<'published.observed'> = (book, event, { draft, key, fingerprint, signed, by, address }) => {
  const past = pastOf(book, draft)
  const publication = { fingerprint, signed, by, address, at: event.at, order: book.order }
  book.drafts.set(draft, { ...past, keys: union(past.keys, [key]), published: [...past.published, publication] })
  book.lineages.set(key, draft)
  return null
}

/** @returns the round in which this content waits for signatures or has them. */
export const openRound = (past: DraftPast | undefined, fingerprint: string): Round | null =>
  past?.rounds.filter((round) => round.fingerprint === fingerprint && !round.returned).at(-1) ?? null

type Judged = { readonly kind: 'review.signed' | 'review.returned'; readonly draft: string; readonly fingerprint: string; readonly stage: string; readonly by: string; readonly remark: string }

/** Judged by what is known at this line: what happens later to the person changes no past act. */
function judged(book: Working, event: LedgerEvent, body: Judged): Act | null {
  const { draft, fingerprint, stage, by, remark } = body
  if (!openRound(book.drafts.get(draft), fingerprint)) return null
  const member = book.people.get(by)
  const verdict = body.kind === 'review.signed' ? 'signed' : 'returned'
  return { id: event.id, order: book.order, at: event.at, by, name: member?.name ?? '', stage, fingerprint, remark, verdict, refusal: refusalOf() }

  function refusalOf(): Refusal | null {
    if (!member?.stages.includes(stage)) return 'not-allowed-at-stage'
    return verdict === 'signed' && authorsOf(book, draft, fingerprint).includes(by) ? 'own-text' : null
  }
}

function withAct(past: DraftPast, act: Act): DraftPast {
  const open = openRound(past, act.fingerprint)
  const returned = act.verdict === 'returned' && act.refusal === null
  return { ...past, rounds: past.rounds.map((round) => (round === open ? { ...round, acts: [...round.acts, act], returned } : round)) }
}
