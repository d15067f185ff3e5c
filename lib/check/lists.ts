// What does a dictionary list look like to the engine? Plain rows, already read and checked by #dictionary.
import type { Severity } from './finding.ts'

/** terms: words to find. pairs: wrong → right. phrases: canonical phrases, found one edit away. protected: names that mask. sets: ordered members. */
export const LIST_KINDS = ['terms', 'pairs', 'phrases', 'protected', 'sets'] as const
export type ListKind = (typeof LIST_KINDS)[number]

export type TermRow = {
  readonly term: string
  /** Right forms, best first; for `sets` the members; for `phrases` neighbours one edit away that are right as well. */
  readonly replace?: readonly string[]
  readonly severity?: Severity
  /** Text fields (or `body`) in which the row counts; everywhere when absent. */
  readonly only?: readonly string[]
  /** Not where the text before ends with one of these / the text after begins with one of these. */
  readonly notBefore?: readonly string[]
  readonly notAfter?: readonly string[]
  /** Only where the text before ends with / the text after begins with one of these (`数字` = a digit, `首` = start of the text). */
  readonly before?: readonly string[]
  readonly after?: readonly string[]
  /** Not inside one of these longer words. */
  readonly notIn?: readonly string[]
  /** Only where one of these stands within 40 units (`数字` = a digit). */
  readonly near?: readonly string[]
  /** Not where one of these stands within 12 units before or after. */
  readonly notNear?: readonly string[]
  /** Latin: both neighbours must not be letters or digits. */
  readonly whole?: boolean
  /** Ask the segmenter whether both ends are word boundaries. */
  readonly boundary?: boolean
  /** Last day on which the row counts, YYYY-MM-DD. */
  readonly until?: string
  readonly note?: string
}

export type TermList = {
  /** `<category>/<name>`, the folder under dictionaries/. */
  readonly id: string
  readonly title: string
  readonly kind: ListKind
  readonly severity?: Severity
  readonly basis: readonly string[]
  readonly rows: readonly TermRow[]
}
