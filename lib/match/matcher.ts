// Which of these terms occur in this text, and where?
import { leftmostLongest, withoutAllowed } from './choose.ts'
import { naiveScan } from './naive.ts'
import type { Match, Term } from './term.ts'

/** A list made ready for scanning; built once, used for any number of texts. */
export type Matcher = { readonly terms: readonly Term[] }

export type ScanOptions = {
  /** `all` (the default): every match, overlapping ones too. */
  readonly overlap?: 'all' | 'leftmost-longest'
  /** Words that are fine: each of their matches silences every match inside it. */
  readonly allow?: Matcher | null
}

/**
 * A matcher over a list. Empty terms never match; equal terms each keep their index.
 * @param terms with their options; their order is the `term` index of matches
 */
export const buildMatcher = (terms: readonly Term[]): Matcher => ({ terms })

/** The matches in a text by start, then end, then term. Offsets in UTF-16 units; whole characters only. */
export const scan = (matcher: Matcher, text: string, options: ScanOptions = {}): Match[] => {
  let matches = naiveScan(matcher.terms, text)
  if (options.allow) matches = withoutAllowed(matches, naiveScan(options.allow.terms, text))
  return options.overlap === 'leftmost-longest' ? leftmostLongest(matches) : matches
}
