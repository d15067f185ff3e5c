// What is a finding? One problem at one place of a draft, in the shape that every room shares.

/** Graver first: at an overlap the category that stands earlier wins. */
export const CATEGORIES = [
  'secrecy', 'privacy', 'map', 'roster', 'wording', 'typo', 'figures', 'advertising', 'clickbait',
  'sensitive', 'link', 'timeliness', 'originality', 'punctuation', 'structure',
] as const
export type Category = (typeof CATEGORIES)[number]

export const SEVERITIES = ['error', 'warning', 'advice'] as const
export type Severity = (typeof SEVERITIES)[number]

export type Finding = {
  /** `category/name`, stable for ever. */
  readonly ruleId: string
  readonly category: Category
  readonly severity: Severity
  /** Which article of the message, counted from 0. */
  readonly article: number
  /** A text field of the article, `body`, or `card:N`, `link:N`, `picture:N`. */
  readonly field: string
  /** UTF-16 offsets in the field, end exclusive; equal for a finding about the whole field. */
  readonly start: number
  readonly end: number
  /** `field.slice(start, end)` */
  readonly quote: string
  /** What is wrong, in plain Chinese. */
  readonly message: string
  /** Ids into `dictionaries/bases/`; printed as text only where a person or the command line reads them. */
  readonly basis: readonly string[]
  /** Best first; may be empty. */
  readonly suggestions: readonly string[]
  /** Exactly one suggestion, and it may be applied without reading it. */
  readonly certain: boolean
}
