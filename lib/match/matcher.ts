// Which of these terms occur in this text, and where?
import { leftmostLongest, withoutAllowed } from './choose.ts'
import { isWholeWord, partsNoPair } from './edges.ts'
import { clearHits, createHits } from './hits.ts'
import { layersOf } from './layer.ts'
import type { Layer } from './layer.ts'
import { scanFolded } from './scan-folded.ts'
import { scanLiteral } from './scan-literal.ts'
import type { Match, Term } from './term.ts'

/** A list made ready for scanning; built once, used for any number of texts. */
export type Matcher = {
  /** How many terms the list has; match indexes lie below. */
  readonly size: number
  readonly layers: readonly Layer[]
  /** For each term the next one with the same key, or -1. */
  readonly sameKey: Int32Array
  /** For each term 1 where its edges must be whole Latin words. */
  readonly wholeWord: Uint8Array
}

export type ScanOptions = {
  /** `all` (the default): every match, overlapping ones too. */
  readonly overlap?: 'all' | 'leftmost-longest'
  /** Words that are fine: each of their matches silences every match inside it. */
  readonly allow?: Matcher | null
}

/**
 * A matcher over a list. Empty terms never match; terms that are equal under their options are each reported. What a
 * term of nothing but noise means: see `keyOf` in term.ts.
 * @param terms with their options; their order is the `term` index of matches
 * @throws RangeError where the terms use more than 65,000 different characters
 */
export const buildMatcher = (terms: readonly Term[]): Matcher => ({
  size: terms.length,
  ...layersOf(terms),
  wholeWord: Uint8Array.from(terms, term => (term.wholeWord ? 1 : 0)),
})

// Scans run one after another: one list of raw hits serves all.
const hits = createHits()

const byPlace = (a: Match, b: Match): number => a.start - b.start || a.end - b.end || a.term - b.term

const allMatches = (matcher: Matcher, text: string): Match[] => {
  const { layers, sameKey, wholeWord } = matcher
  const matches: Match[] = []
  for (const layer of layers) {
    clearHits(hits)
    const literal = layer.foldingBits === 0
    if (literal) scanLiteral(layer, text, hits)
    else scanFolded(layer, text, hits)
    const { triples } = hits
    for (let at = 0; at < hits.count * 3; at += 3) {
      const start = triples[at] as number
      const end = triples[at + 1] as number
      if (literal && !partsNoPair(text, start, end)) continue
      let term = triples[at + 2] as number
      while (term >= 0 && term < matcher.size) {
        if (!wholeWord[term] || isWholeWord(text, start, end)) matches.push({ start, end, term })
        const next = sameKey[term] as number
        // A chain only ever rises; in a damaged blob it might not, and would never end.
        term = next > term ? next : -1
      }
    }
  }
  // The hits of one layer are in order already.
  return layers.length > 1 ? matches.sort(byPlace) : matches
}

/**
 * The matches in a text by start, then end, then term. Offsets in UTF-16 units of `text`; whole characters only, with
 * the combining marks that follow them unless the term is matched literally. Noise at the edges is no part of a match.
 */
export const scan = (matcher: Matcher, text: string, options: ScanOptions = {}): Match[] => {
  let matches = allMatches(matcher, text)
  if (options.allow && matches.length > 0) matches = withoutAllowed(matches, allMatches(options.allow, text))
  return options.overlap === 'leftmost-longest' ? leftmostLongest(matches) : matches
}
