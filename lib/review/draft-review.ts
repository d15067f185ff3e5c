// Has exactly this content been read by those who must, and who is next?
import { authorsOf, unknownHands, type Act, type Book, type DraftPast, type Round } from './book.ts'
import { openRound } from './evolve-draft.ts'
import type { Refusal } from './refusal.ts'
import type { DraftReview, Policy, ReviewState, Stage, Stamp } from './types.ts'

/** The signatures of a round that count under a policy, in the order of its stages, and why the others do not. */
export type Counted = { readonly acts: readonly Act[]; readonly refused: ReadonlyMap<string, Refusal> }

/**
 * Stages in order, each by another person, nobody on their own text (judged when they signed), nobody
 * barred at the first stage.
 */
export function countSignatures(round: Round, policy: Policy): Counted {
  const acts: Act[] = []
  const refused = new Map<string, Refusal>()
  for (const act of round.acts) {
    if (act.verdict === 'returned') continue
    const why = act.refusal ?? signatureFault(act, acts, round, policy)
    if (why) refused.set(act.id, why)
    else acts.push(act)
  }
  return { acts, refused }
}

function signatureFault(act: Pick<Act, 'by' | 'stage'>, counted: readonly Act[], round: Round, policy: Policy): Refusal | null {
  const next = policy.stages[counted.length]
  if (!next) return 'already-ready'
  if (next.id !== act.stage) return 'not-this-stage'
  if (counted.some(({ by }) => by === act.by)) return 'signed-already'
  return counted.length === 0 && round.barred.includes(act.by) ? 'barred-from-first' : null
}

/**
 * Why this person may not sign this content at this stage now; null: may.
 * The same questions that `replay` asks of a signature, asked before it is made.
 */
export function signingFault(book: Book, policy: Policy, act: { readonly draft: string; readonly fingerprint: string; readonly by: string; readonly stage: string }): Refusal | null {
  const member = book.people.get(act.by)
  if (!member || member.kids.length === 0) return 'not-enrolled'
  const round = openRound(book.drafts.get(act.draft), act.fingerprint)
  if (!round) return 'not-submitted'
  if (!member.stages.includes(act.stage)) return 'not-allowed-at-stage'
  if (authorsOf(book, act.draft, act.fingerprint).includes(act.by)) return 'own-text'
  return signatureFault(act, countSignatures(round, policy).acts, round, policy)
}

/**
 * What the ledger says of one draft with one content.
 * @param fingerprint null: the content could not be read, so no signature holds for it.
 */
export function draftReview(book: Book, draft: string, fingerprint: string | null, policy: Policy): DraftReview {
  const past = book.drafts.get(draft)
  const round = fingerprint === null ? null : openRound(past, fingerprint)
  const counted = round ? countSignatures(round, policy).acts : []
  const missing = policy.stages.slice(counted.length)
  const state = stateOf(past, fingerprint, round, missing)
  const unknown = round?.unknown ?? (fingerprint !== null && past !== undefined && unknownHands(book, draft, fingerprint, '').ledgers.length > 0)
  return {
    state, missing,
    waiting: state === 'in-review' ? (missing[0] ?? null) : null,
    stamps: stampsOf(past, fingerprint, policy),
    authors: fingerprint === null ? (past?.authors ?? []) : authorsOf(book, draft, fingerprint),
    unknownAuthor: unknown,
    signedBefore: signedBefore(past, fingerprint),
  }
}

function stateOf(past: DraftPast | undefined, fingerprint: string | null, round: Round | null, missing: readonly Stage[]): ReviewState {
  if (fingerprint === null) return 'unverified'
  if (isPublished(past, fingerprint)) return 'published'
  if (round) return missing.length === 0 ? 'ready' : 'in-review'
  if (past?.rounds.at(-1)?.returned || past?.rounds.filter((one) => one.fingerprint === fingerprint).at(-1)?.returned) return 'returned'
  return signedBefore(past, fingerprint) === null ? 'not-submitted' : 'changed'
}

/** Once out, a content stays 已发布; content that could not be read counts while nothing was changed since. */
function isPublished(past: DraftPast | undefined, fingerprint: string): boolean {
  return past?.published.some((one) => one.fingerprint === fingerprint || (one.fingerprint === null && one.order > past.changedAt)) ?? false
}

/** The content that was signed last, where it is not this one. */
function signedBefore(past: DraftPast | undefined, fingerprint: string | null): string | null {
  const signed = (past?.rounds ?? []).flatMap(({ acts }) => acts).filter(({ verdict, refusal }) => verdict === 'signed' && refusal === null)
  const last = signed.sort((one, other) => one.order - other.order).at(-1)
  return last && last.fingerprint !== fingerprint ? last.fingerprint : null
}

/** A stamp is valid while it counts for the content as it is now. */
function stampsOf(past: DraftPast | undefined, fingerprint: string | null, policy: Policy): readonly Stamp[] {
  const titles = new Map(policy.stages.map(({ id, title }) => [id, title]))
  const current = past?.rounds.filter((round) => round.fingerprint === fingerprint).at(-1)
  return (past?.rounds ?? []).flatMap((round) => {
    const { acts, refused } = countSignatures(round, policy)
    return round.acts.map((act): Stamp => {
      const refusal = refused.get(act.id) ?? act.refusal
      const holds = act.verdict === 'returned' ? refusal === null : !round.returned && acts.includes(act)
      return {
        stage: act.stage, title: titles.get(act.stage) ?? act.stage, person: act.by, name: act.name, at: act.at, remark: act.remark,
        verdict: act.verdict, fingerprint: act.fingerprint, valid: round === current && holds, refusal,
      }
    })
  })
}

/** The reason that opens this content now: given for exactly it, and not used up by a publication since. */
export function reasonFor(book: Book, draft: string, fingerprint: string): DraftPast['reasons'][number] | null {
  const past = book.drafts.get(draft)
  const used = past?.published.at(-1)?.order ?? 0
  return past?.reasons.filter((reason) => reason.fingerprint === fingerprint && reason.order > used).at(-1) ?? null
}
