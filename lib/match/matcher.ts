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
  /** For each term the next one with the same key, or -1; empty where all keys differ. */
  readonly sameKey: Int32Array
  /** For each term 1 where its edges must be whole Latin words; empty where no term asks for that. */
  readonly wholeWord: Uint8Array
}

/** How many occurrences a scan looks at in each layer, if the caller does not say otherwise. */
export const MATCH_LIMIT = 1_000_000

export type ScanOptions = {
  /** `all` (the default): every match, overlapping ones too. */
  readonly overlap?: 'all' | 'leftmost-longest'
  /** Words that are fine: each of their matches silences every match inside it. */
  readonly allow?: Matcher | null
  /**
   * Occurrences a scan looks at (MATCH_LIMIT): those of the terms with one folding are counted from the left, in the
   * order of the matches, and what comes after that many of them is not reported. So a page of one letter against a
   * thousand terms of it cannot take all the memory there is.
   */
  readonly limit?: number
}

/**
 * Builds a matcher step by step, so that a worker can answer others meanwhile and show how far it is.
 * @yields the share of the work that is done, rising from 0 to 1
 * @throws RangeError where the terms use more than 65,000 different characters
 */
export function* buildSteps(terms: readonly Term[]): Generator<number, Matcher> {
  const { layers, sameKey } = yield* layersOf(terms)
  return { size: terms.length, layers, sameKey: sparse(sameKey, -1), wholeWord: sparse(wholeWordsOf(terms), 0) }
}

const wholeWordsOf = (terms: readonly Term[]): Uint8Array => Uint8Array.from(terms, term => (term.wholeWord ? 1 : 0))

// Most lists need neither; five bytes a term are a fifth of the whole.
const sparse = <A extends Int32Array | Uint8Array>(numbers: A, usual: number): A =>
  numbers.every((number: number) => number === usual) ? numbers.slice(0, 0) as A : numbers

const finished = <R>(work: Generator<number, R>): R => {
  let step = work.next()
  while (!step.done) step = work.next()
  return step.value
}

/**
 * A matcher over a list. Empty terms never match; terms that are equal under their options are each reported. What a
 * term of nothing but noise means: see `keyOf` in term.ts.
 * @param terms with their options; their order is the `term` index of matches
 * @throws RangeError where the terms use more than 65,000 different characters
 */
export const buildMatcher = (terms: readonly Term[]): Matcher => finished(buildSteps(terms))

const joined = <A extends Int32Array | Uint8Array>(whole: A, usual: number, first: A, second: A, at: number): A => {
  whole.fill(usual)
  whole.set(first)
  whole.set(second, at)
  return sparse(whole, usual)
}

/**
 * The matcher with more terms, whose indexes follow those it has. The layers it has stay as they are and are shared, so
 * a thousand new terms cost a thousand terms, however many there are; each call adds one pass to a scan for each folding
 * among the new terms, until someone builds the whole list anew.
 */
export const withTerms = (matcher: Matcher, terms: readonly Term[]): Matcher => {
  const { layers, sameKey } = finished(layersOf(terms, matcher.size))
  const size = matcher.size + terms.length
  return {
    size,
    layers: [...matcher.layers, ...layers],
    sameKey: joined(new Int32Array(size), -1, matcher.sameKey, sameKey, matcher.size),
    wholeWord: joined(new Uint8Array(size), 0, matcher.wholeWord, wholeWordsOf(terms), matcher.size),
  }
}

// Scans run one after another: one list of raw hits serves all.
const hits = createHits()

/** Comparisons made by all scans so far: for tests and bench, which hold the work against the length of the text. */
export const stepsMade = (): number => hits.steps

const byPlace = (a: Match, b: Match): number => a.start - b.start || a.end - b.end || a.term - b.term

const allMatches = (matcher: Matcher, text: string, limit: number): Match[] => {
  const { layers, sameKey, wholeWord } = matcher
  const matches: Match[] = []
  for (const layer of layers) {
    clearHits(hits, limit)
    const literal = layer.foldingBits === 0
    if (literal) scanLiteral(layer, text, hits)
    else scanFolded(layer, text, hits)
    const { triples } = hits
    let left = limit
    for (let at = 0; at < hits.count * 3 && left > 0; at += 3) {
      const start = triples[at] as number
      const end = triples[at + 1] as number
      if (literal && !partsNoPair(text, start, end)) continue
      let term = triples[at + 2] as number
      let isWhole: boolean | null = null
      while (term >= 0 && term < matcher.size && left-- > 0) {
        if (!wholeWord[term] || (isWhole ??= isWholeWord(text, start, end))) matches.push({ start, end, term })
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
 * Time grows with the text and with the matches, whatever the terms.
 */
export const scan = (matcher: Matcher, text: string, options: ScanOptions = {}): Match[] => {
  const { allow = null, overlap = 'all', limit = MATCH_LIMIT } = options
  let matches = allMatches(matcher, text, limit)
  if (allow && matches.length > 0) matches = withoutAllowed(matches, allMatches(allow, text, limit))
  return overlap === 'leftmost-longest' ? leftmostLongest(matches) : matches
}
