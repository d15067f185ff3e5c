// Which of these terms occur in this text, and where?
import { leftmostLongest, withoutAllowed } from './choose.ts'
import { isWholeWord, partsNoPair } from './edges.ts'
import { clearHits, createHits } from './hits.ts'
import { layersOf } from './layer.ts'
import type { Layer, Layers } from './layer.ts'
import { scanFolded } from './scan-folded.ts'
import { scanLiteral } from './scan-literal.ts'
import type { Match, Term } from './term.ts'

/**
 * A list made ready for scanning; built once, used for any number of texts. An entry is one key of a term: a term has
 * several where it may be written in several ways.
 */
export type Matcher = {
  /** How many terms the list has; match indexes lie below. */
  readonly size: number
  readonly layers: readonly Layer[]
  /** For each entry its term; empty where entries are terms. */
  readonly owner: Int32Array
  /** For each entry the next one with the same key, or -1; empty where all keys differ. */
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
  return onTop(NOTHING, terms, yield* layersOf(terms))
}

const NOTHING: Matcher = { size: 0, layers: [], owner: new Int32Array(0), sameKey: new Int32Array(0), wholeWord: new Uint8Array(0) }

const entriesOf = (matcher: Matcher): number => matcher.owner.length || matcher.size

// Both parts in full; nothing at all where every number is the usual one, as in most lists: bytes that need not be kept.
const joined = <A extends Int32Array | Uint8Array>(whole: A, first: A, second: A, at: number, usual: (index: number) => number): A => {
  for (let index = first.length; index < at; index++) whole[index] = usual(index)
  whole.set(first)
  whole.set(second, at)
  for (let index = 0; index < whole.length; index++) if (whole[index] !== usual(index)) return whole
  return whole.slice(0, 0) as A
}

const onTop = (matcher: Matcher, terms: readonly Term[], { layers, sameKey, formOf }: Layers): Matcher => {
  const size = matcher.size + terms.length
  const before = entriesOf(matcher)
  const entries = before + sameKey.length
  const owner = Int32Array.from({ length: sameKey.length }, (_, at) => matcher.size + (at < terms.length ? at : (formOf[at - terms.length] as number)))
  return {
    size,
    layers: [...matcher.layers, ...layers],
    owner: joined(new Int32Array(entries), matcher.owner, owner, before, index => index),
    sameKey: joined(new Int32Array(entries), matcher.sameKey, sameKey, before, () => -1),
    wholeWord: joined(new Uint8Array(size), matcher.wholeWord, Uint8Array.from(terms, term => (term.wholeWord ? 1 : 0)), matcher.size, () => 0),
  }
}

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

/**
 * The matcher with more terms, whose indexes follow those it has. The layers it has stay as they are and are shared, so
 * a thousand new terms cost a thousand terms, however many there are; each call adds one pass to a scan for each folding
 * among the new terms, until someone builds the whole list anew.
 */
export const withTerms = (matcher: Matcher, terms: readonly Term[]): Matcher =>
  onTop(matcher, terms, finished(layersOf(terms, entriesOf(matcher))))

// Scans run one after another: one list of raw hits serves all.
const hits = createHits()

/** Comparisons made by all scans so far: for tests and bench, which hold the work against the length of the text. */
export const stepsMade = (): number => hits.steps

const byPlace = (a: Match, b: Match): number => a.start - b.start || a.end - b.end || a.term - b.term

const allMatches = (matcher: Matcher, text: string, limit: number): Match[] => {
  const { layers, owner, sameKey, wholeWord } = matcher
  const entries = entriesOf(matcher)
  // Reading beyond an array is allowed and slow.
  const hasForms = owner.length > 0
  const hasEdges = wholeWord.length > 0
  const hasChains = sameKey.length > 0
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
      let entry = triples[at + 2] as number
      let isWhole: boolean | null = null
      while (entry >= 0 && entry < entries && left-- > 0) {
        const term = hasForms ? (owner[entry] as number) : entry
        const fits = !hasEdges || !wholeWord[term] || (isWhole ??= isWholeWord(text, start, end))
        if (fits && term >= 0 && term < matcher.size) matches.push({ start, end, term })
        const next = hasChains ? (sameKey[entry] as number) : -1
        // A chain only ever rises; in a damaged blob it might not, and would never end.
        entry = next > entry ? next : -1
      }
    }
  }
  // The hits of one layer are in order already; a place that two forms of a term share is one match.
  if (layers.length > 1 || owner.length > 0) matches.sort(byPlace)
  return owner.length > 0 ? matches.filter((match, at) => at === 0 || byPlace(matches[at - 1] as Match, match) !== 0) : matches
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
