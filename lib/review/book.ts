// What is known after reading the ledger? A value: the same lines give the same book.
import type { Position, Tip } from './chain.ts'
import type { Fault, Refusal } from './refusal.ts'
import type { DraftKey, Person, Policy } from './types.ts'

/** A person and the keys that speak for them now. */
export type Member = Person & { readonly kids: readonly string[] }

/** One machine: its chain, who is at the keyboard, and when each person last was (an order number). */
export type Machine = Tip & { readonly session: string | null; readonly lastUsed: ReadonlyMap<string, number> }

/** A signature or a 退回, judged by what was known when it was made; `refusal` null: it counted then. */
export type Act = {
  readonly id: string
  readonly order: number
  readonly at: string
  readonly by: string
  readonly name: string
  readonly stage: string
  readonly fingerprint: string
  readonly remark: string
  readonly verdict: 'signed' | 'returned'
  readonly refusal: Refusal | null
}

/** From one 送审 of one content to its 退回 or its readiness. `barred`: who may not sign the first stage. */
export type Round = {
  readonly fingerprint: string
  readonly by: string
  readonly at: string
  readonly order: number
  readonly unknown: boolean
  readonly barred: readonly string[]
  readonly acts: readonly Act[]
  readonly returned: boolean
}

export type Reason = { readonly fingerprint: string; readonly by: string; readonly reason: string; readonly at: string; readonly order: number }
export type Waiver = { readonly ruleId: string; readonly quote: string; readonly context: string; readonly by: string; readonly reason: string; readonly at: string }
export type Publication = { readonly fingerprint: string | null; readonly signed: boolean; readonly by: string | null; readonly at: string; readonly address: string; readonly order: number }

/** One lineage: a draft under whatever ids the platform gave it. */
export type DraftPast = {
  readonly draft: string
  readonly keys: readonly DraftKey[]
  readonly title: string
  /** The content last recorded. */
  readonly fingerprint: string | null
  readonly authors: readonly string[]
  /** Ledgers on which somebody unknown changed it since the last signature. */
  readonly unknownOn: readonly string[]
  /** The last signature: on this draft, or before this draft began. */
  readonly since: number
  /** Every content this draft has had, as far as it was recorded. */
  readonly had: ReadonlySet<string>
  readonly rounds: readonly Round[]
  readonly reasons: readonly Reason[]
  readonly waivers: readonly Waiver[]
  readonly published: readonly Publication[]
  readonly changedAt: number
}

/** Who wrote a content, in whatever drafts it appeared; `since`: the earliest window of an unknown hand in it. */
export type ContentPast = { readonly authors: readonly string[]; readonly unknownOn: readonly string[]; readonly since: number }

export type Account = { readonly name: string; readonly standing: 'office' | 'private' }

export type Book = {
  /** Order number of the last line that was read; 0: none. */
  readonly order: number
  readonly last: Position | null
  readonly lastSignature: number
  readonly people: ReadonlyMap<string, Member>
  /** Whose each key is or was: a key never changes hands. */
  readonly owners: ReadonlyMap<string, string>
  /** The policy in force: the last one an administrator set, else the one that replay was given. */
  readonly policy: Policy
  readonly accounts: ReadonlyMap<string, Account>
  readonly machines: ReadonlyMap<string, Machine>
  readonly drafts: ReadonlyMap<string, DraftPast>
  readonly lineages: ReadonlyMap<DraftKey, string>
  readonly contents: ReadonlyMap<string, ContentPast>
  /** Lines that changed nothing. */
  readonly faults: readonly Fault[]
}

export const emptyBook = (policy: Policy): Book => ({
  order: 0, last: null, lastSignature: 0, people: new Map(), owners: new Map(), policy, accounts: new Map(),
  machines: new Map(), drafts: new Map(), lineages: new Map(), contents: new Map(), faults: [],
})

/** @returns the lineage of a platform's draft, or null where it was never seen. */
export const lineageOf = (book: Book, key: DraftKey): string | null => book.lineages.get(key) ?? null

/** @returns whether this person has a key that counts now. */
export const isActive = (member: Member | undefined): member is Member => member !== undefined && member.kids.length > 0

/** @returns the people who may act now, in the order of their enrolment. */
export const activePeople = (book: Book): readonly Member[] => [...book.people.values()].filter(isActive)

/** @returns who is at the keyboard of this machine. */
export function currentPerson(book: Book, ledger: string): Member | null {
  const member = book.people.get(book.machines.get(ledger)?.session ?? '')
  return isActive(member) ? member : null
}

/**
 * @returns the faults that mean that this machine's own chain cannot be read to its end. Only they stop
 *   writing: a foreign or planted line is named, and anyone could plant one to keep an office from signing.
 */
export const brokenChain = (book: Book, ledger: string): readonly Fault[] =>
  book.faults.filter((fault) => fault.ledger === ledger && (fault.why === 'gap' || fault.why === 'fork' || fault.why === 'broken-chain'))

/** @returns who wrote or changed this content of this draft, as far as is known. */
export function authorsOf(book: Pick<Book, 'drafts' | 'contents'>, draft: string, fingerprint: string): readonly string[] {
  return union(book.drafts.get(draft)?.authors ?? [], book.contents.get(fingerprint)?.authors ?? [])
}

/** Where somebody unknown had a hand, and since when whoever used those machines may be that somebody. */
export type Unknown = { readonly ledgers: readonly string[]; readonly since: number }

/**
 * @returns the ledgers on which somebody unknown had a hand in this content: an unnamed change since the
 *   last signature, the same in another draft of this content, or content that was never seen to arise (`here`).
 */
export function unknownHands(book: Pick<Book, 'drafts' | 'contents' | 'lastSignature'>, draft: string, fingerprint: string, here: string): Unknown {
  const past = book.drafts.get(draft)
  const content = book.contents.get(fingerprint)
  const elsewhere = content && content.unknownOn.length > 0 ? content : null
  const seen = past?.had.has(fingerprint) ?? false
  const since = past?.since ?? book.lastSignature
  return {
    ledgers: union(union(past?.unknownOn ?? [], elsewhere?.unknownOn ?? []), seen ? [] : [here]),
    since: elsewhere ? Math.min(since, elsewhere.since) : since,
  }
}

/** @returns whoever was at the keyboard of these machines at or after `since`. */
export function usersSince(book: Pick<Book, 'machines'>, { ledgers, since }: Unknown): readonly string[] {
  const used = new Set<string>()
  for (const ledger of ledgers) {
    const machine = book.machines.get(ledger)
    for (const [person, order] of machine?.lastUsed ?? []) if (order >= since || person === machine?.session) used.add(person)
  }
  return [...used].sort()
}

/** Both without doubles, sorted, so that a value does not tell the order of arrival. */
export const union = (one: readonly string[], other: readonly string[]): readonly string[] => [...new Set([...one, ...other])].sort()
