// What is a rule? One object a file: what it reads, what it finds, what it says, and the samples that prove it.
import type { Article, Block, Draft } from '#draft'
import type { Category, Severity } from './finding.ts'
import type { TermRow } from './lists.ts'
import type { OfficeData } from './office.ts'

/** The five gates of the rule-book and the plain-language gate. */
export type Gate = '政治' | '法律' | '政策' | '保密' | '文字' | '舆情'

/** One row of a dictionary list that occurred, after its guards were weighed. Offsets in the passage. */
export type TermHit = {
  readonly start: number
  readonly end: number
  /** The row's own text, as written in the list. */
  readonly term: string
  /** What stands in the draft (it may be disguised). */
  readonly quote: string
  /** Right forms, best first (wrong→right lists). */
  readonly replacements: readonly string[]
  readonly advice: string
  readonly severity: Severity | null
}

/** What the office has loaded and what the machine knows; a rule without what it needs stays silent. */
export type RuleContext = {
  /** The day of the check, `YYYY-MM-DD`: passed in, since pure rooms have no clock. */
  readonly today: string
  /** Class of the article: decided once by the engine from title and text. */
  readonly articleClass: 'release' | 'interpretation' | 'news' | 'notice' | 'tender' | 'law-education' | 'reprint' | 'rebuttal' | 'general'
  /** What the office has loaded: roster, telephone list … */
  readonly office?: OfficeData
}

/** One text that rules read: a text field, one block of the body, or the text of a card, link or picture. */
export type Passage = {
  /** `title`, `digest` …, `body`, or `card:N`, `link:N`, `picture:N` (`reads` then names `card` …). */
  readonly field: string
  readonly text: string
  /** The body block; null for a text field. */
  readonly block: Block | null
  /** A rule that reads it is not remembered for an unchanged passage: rather write a draft rule. */
  readonly article: Article
  readonly context: RuleContext
  /** Hits of one list in this passage, guards applied, protected names masked. */
  readonly hits: (list: string) => readonly TermHit[]
  /** The rows of a list as data (ordered sets, tables of words): guards are not weighed. */
  readonly rows: (list: string) => readonly TermRow[]
  /** True where a protected name (第一产业, 最高人民法院 …) covers any part of the span. */
  readonly isProtected: (start: number, end: number) => boolean
  /** True where the span is mentioned, not used: quoted, in a title mark, or beside 杜绝/整治/谨防 … */
  readonly isMentioned: (start: number, end: number) => boolean
}

/** Offsets in UTF-16 units of the passage's text. */
export type Hit = {
  readonly start: number
  readonly end: number
  readonly suggestions?: readonly string[]
  /** The only suggestion, and it may be applied unread. */
  readonly certain?: boolean
  /** Where it differs from the rule's own. */
  readonly severity?: Severity
  /** What the sentence needs. */
  readonly data?: Readonly<Record<string, string>>
}

/** A hit of a rule that looks across blocks; `block` is the index of the body block where field is `body`. */
export type DraftHit = Hit & { readonly article: number; readonly field: string; readonly block?: number }

type Common = {
  /** `category/name`; the file is `lib/check/rules/<category>/<name>.ts`. */
  readonly id: `${Category}/${string}`
  readonly title: string
  readonly severity: Severity
  readonly gate: Gate
  /** Ids in `dictionaries/bases/`. */
  readonly basis: readonly string[]
  /** One or two plain sentences: the word quoted, why, what instead (look.md). `quote` is what stands in the draft. */
  readonly message: (hit: Hit & { readonly quote: string }) => string
  /** At least three each; spans marked with 【】 (⟦⟧ where the text itself has 【】). A sample is body text, or `title: …` etc. for another field. */
  readonly flags: readonly Sample[]
  readonly passes: readonly Sample[]
  /**
   * What becomes of a hit that is mentioned, not used. Without it the engine decides by category:
   * clickbait, advertising and sensitive are silent, wording drops one level, the others stay.
   */
  readonly mention?: 'silent' | 'lower' | 'same'
  /** Office data in which its samples play, where the rule needs some. */
  readonly sampleOffice?: OfficeData
}

/** A body text (blocks divided by \n), or fields of an article. */
export type Sample = string | { readonly title?: string; readonly digest?: string; readonly author?: string; readonly body?: string }

export type PassageRule = Common & {
  readonly reads: readonly string[]
  /** Lists in `dictionaries/` that `passage.hits` is asked for. */
  readonly lists?: readonly string[]
  readonly detect: (passage: Passage) => Iterable<Hit>
}
/** A passage with its place: what a rule that looks across blocks may scan. */
export type PlacedPassage = Passage & { readonly place: { readonly article: number; readonly block?: number } }
export type DraftRule = Common & {
  readonly lists?: readonly string[]
  readonly detectDraft: (draft: Draft, context: RuleContext, passages: readonly PlacedPassage[]) => Iterable<DraftHit>
}
export type Rule = PassageRule | DraftRule

/** Declares a rule. The identity function, so that each file reads as data. */
export const rule = <R extends Rule>(declaration: R): R => declaration
