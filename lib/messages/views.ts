// What do the worlds show each other? Plain values; the sentences are made where they are shown.
import type { Finding, Severity } from '#check'
import type { Verdict } from '#guard'
import type { DraftReview, GuardMode, Person, Policy, ReviewState } from '#review'

/** A finding as it travels to the page: without its sentences. */
export type Mark = {
  /** Stable while the quote and its surroundings stay the same. */
  readonly id: string
  readonly ruleId: string
  readonly severity: Severity
  readonly article: number
  readonly field: string
  readonly start: number
  readonly end: number
  readonly quote: string
  readonly certain: boolean
  /** The first suggestion, where there is one: 全部改正 needs it without asking. */
  readonly suggestion: string | null
}

/** A finding as it is read: with its id, its sentences, and its bases as printed text. */
export type FindingView = Finding & { readonly id: string; readonly title: string; readonly printedBasis: readonly string[] }

/** An ignored finding, and why. */
export type IgnoredView = FindingView & { readonly reason: string; readonly by: string | null; readonly scope: 'once' | 'draft' | 'office' }

export type CheckState = 'unchecked' | 'checking' | 'clean' | 'found'
export type Standing = 'office' | 'private' | 'unknown'
export type Counts = { readonly error: number; readonly warning: number; readonly advice: number }

/** All that the dock shows of one surface, and what the publish controls do. */
export type DeskState = {
  /** The revision of the draft that `check` and `counts` speak of. */
  readonly revision: number
  readonly check: CheckState
  readonly counts: Counts
  readonly review: ReviewState
  /** The stage that waits, in the policy's own words. */
  readonly stageTitle: string | null
  readonly verdict: Verdict
  readonly mode: GuardMode
  /** Who is at the keyboard. */
  readonly person: { readonly id: string; readonly name: string } | null
  readonly account: { readonly id: string; readonly name: string } | null
  readonly standing: Standing
  /** Digest of each article that may go out now; null while nothing may. The sentinel compares it with the screen. */
  readonly permit: readonly string[] | null
}

/** One open editor, as extension pages see it. */
export type SurfaceView = {
  readonly surface: string
  readonly tabId: number
  readonly profile: string
  readonly title: string
  readonly desk: DeskState
  readonly findings: readonly FindingView[]
  readonly ignored: readonly IgnoredView[]
  readonly review: DraftReview
  /** Fingerprint of the content as it stands now: a signature binds to it. Null while none can be told. */
  readonly fingerprint: string | null
  /** What changed since the last signature: null where nothing was signed or nothing changed. */
  readonly changes: readonly Change[] | null
  readonly policy: Policy
  /** Fields of the profile that were not found, or found by a guess. */
  readonly found: Readonly<Record<string, 'primary' | 'fallback' | 'heuristic' | 'missing'>>
}

/** One part of a difference: a run of text that stayed, came or went. */
export type Change = { /** Absent: the first or only one. */ readonly article?: number; readonly field: string; readonly parts: readonly { readonly kind: 'same' | 'added' | 'removed'; readonly text: string }[] }

export type PersonView = Pick<Person, 'id' | 'name' | 'unit' | 'stages' | 'admin'>

/** A line of the ledger as the records page shows it. */
export type LedgerLine = { readonly id: string; readonly at: string; readonly kind: string; readonly who: string; readonly what: string; readonly sound: boolean }

/** Every request is answered by one of these; nothing is thrown across a border. */
export type Answer<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly why: string }
