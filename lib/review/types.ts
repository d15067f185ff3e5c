// Which facts does the ledger hold, and what follows from them?
import type { Refusal } from './refusal.ts'

/** A person of the office. `stages` are the stages at which they may sign; empty: none (an editor). */
export type Person = {
  readonly id: string
  readonly name: string
  readonly unit: string
  readonly stages: readonly string[]
  readonly admin: boolean
  /** P-256 public key, SPKI, base64url; its id is `kid`. */
  readonly publicKey: string
  readonly kid: string
}

/** One stage of review. Stages are data; no code names one. */
export type Stage = { readonly id: string; readonly title: string }

/** remind: says so and lets pass · reason: a reason opens it · forbid: only signatures open it. */
export type GuardMode = 'remind' | 'reason' | 'forbid'

export type Policy = {
  readonly id: string
  readonly version: number
  readonly mode: GuardMode
  readonly stages: readonly Stage[]
}

/** A draft on a platform: `wechat:gh_xxx:100000123`. The id may change (copy on publish); the lineage does not. */
export type DraftKey = string

export type EventBody =
  /** The first line of each chain: whose machine, and which broken chain it goes on from, if any. */
  | { readonly kind: 'ledger.opened'; readonly note: string; readonly publicKey: string; readonly kid: string; readonly follows?: { readonly ledger: string; readonly seq: number; readonly head: string } }
  | { readonly kind: 'key.enrolled'; readonly person: Person }
  | { readonly kind: 'key.retired'; readonly person: string; readonly kid: string }
  | { readonly kind: 'policy.updated'; readonly policy: Policy }
  | { readonly kind: 'account.declared'; readonly account: string; readonly name: string; readonly standing: 'office' | 'private' }
  | { readonly kind: 'session.chosen'; readonly person: string | null }
  | { readonly kind: 'draft.seen'; readonly draft: string; readonly key: DraftKey; readonly title: string }
  | { readonly kind: 'draft.changed'; readonly draft: string; readonly by: string | null; readonly fingerprint: string }
  | { readonly kind: 'review.requested'; readonly draft: string; readonly fingerprint: string; readonly by: string }
  | { readonly kind: 'review.signed'; readonly draft: string; readonly fingerprint: string; readonly stage: string; readonly by: string; readonly remark: string }
  | { readonly kind: 'review.returned'; readonly draft: string; readonly fingerprint: string; readonly stage: string; readonly by: string; readonly remark: string }
  | { readonly kind: 'waiver.granted'; readonly draft: string; readonly ruleId: string; readonly quote: string; readonly context: string; readonly by: string; readonly reason: string }
  | { readonly kind: 'publish.reasoned'; readonly draft: string; readonly fingerprint: string; readonly by: string; readonly reason: string }
  | { readonly kind: 'publish.attempted'; readonly draft: string; readonly fingerprint: string; readonly by: string | null; readonly lacks: readonly string[] }
  | { readonly kind: 'publish.allowed'; readonly draft: string; readonly fingerprint: string; readonly by: string | null }
  | { readonly kind: 'published.observed'; readonly draft: string; readonly key: DraftKey; readonly fingerprint: string | null; readonly signed: boolean; readonly by: string | null; readonly address: string }
  | { readonly kind: 'guard.lost'; readonly surface: string; readonly why: string }
export type EventKind = EventBody['kind']

/** The states a person sees, one word each. */
export type ReviewState = 'not-submitted' | 'in-review' | 'returned' | 'ready' | 'changed' | 'published' | 'unverified'

/** One signature as it is shown: a stamp. `valid` is false once the content has changed. */
export type Stamp = {
  readonly stage: string
  readonly title: string
  readonly person: string
  readonly name: string
  readonly at: string
  readonly remark: string
  readonly verdict: 'signed' | 'returned'
  readonly fingerprint: string
  readonly valid: boolean
  /** Why it does not count although the content is the same; null where it counts or the content changed. */
  readonly refusal?: Refusal | null
}

/** What the ledger says of one draft with one content. */
export type DraftReview = {
  readonly state: ReviewState
  /** The stage that is waiting, if any. */
  readonly waiting: Stage | null
  readonly missing: readonly Stage[]
  readonly stamps: readonly Stamp[]
  /** Ids of the persons who wrote or changed this content. */
  readonly authors: readonly string[]
  /** A change was made while nobody was chosen: everyone who used this machine since is barred from the first stage. */
  readonly unknownAuthor: boolean
  /** The fingerprint that was signed last, where the content has changed since. */
  readonly signedBefore: string | null
}
