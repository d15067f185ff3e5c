// Which phrases stand in a text with one character wrong?
import { buildMatcher, scan } from './matcher.ts'
import type { Matcher } from './matcher.ts'
import { oneEdit } from './one-edit.ts'
import type { EditKind } from './one-edit.ts'
import type { Match, Term } from './term.ts'

/** A phrase with one edit, or a short one by a homophone or look-alike. UTF-16 offsets, end exclusive. */
export type NearMiss = {
  readonly start: number
  readonly end: number
  /** Index of the phrase. */
  readonly phrase: number
  readonly kind: EditKind | 'sound' | 'look'
  /** The outermost character was replaced: it may belong to another word. */
  readonly atEdge: boolean
}

type Part = 'whole' | 'left' | 'right' | 'swapped' | 'sound' | 'look'
export type Phrases = { readonly texts: readonly string[]; readonly matcher: Matcher; readonly uses: readonly (readonly [phrase: number, part: Part])[]; readonly known: number }

/**
 * Shorter phrases have too many sound neighbours one character away (of 24 good ones a third was hit): for them only a
 * homophone or a look-alike is a near miss.
 */
export const LEAST_FOR_EDITS = 6
const LEAST = 4

/** Where a phrase is parted: whichever character is wrong, one half is intact. */
export const cutOf = (phrase: string): number => phrase.length >> 1

/** The phrase with the two characters at the cut in each other's place: the one edit that spoils both halves. */
export const swappedAtCut = (phrase: string): string => {
  const cut = cutOf(phrase)
  return phrase.slice(0, cut - 1) + phrase.charAt(cut) + phrase.charAt(cut - 1) + phrase.slice(cut + 1)
}

/**
 * Makes phrases ready: their halves become terms of one automaton, so ten thousand phrases cost one scan.
 * @param known further phrases that are right, though one edit away from others
 */
export const buildPhrases = (texts: readonly string[], known: readonly string[] = []): Phrases => {
  const terms: Term[] = known.map(text => ({ text }))
  const uses: (readonly [number, Part])[] = []
  const add = (phrase: number, part: Part, text: string, options: Omit<Term, 'text'> = {}): void => {
    uses.push([phrase, part])
    terms.push({ text, ...options })
  }
  texts.forEach((text, phrase) => {
    add(phrase, 'whole', text)
    if (text.length >= LEAST_FOR_EDITS) {
      add(phrase, 'left', text.slice(0, cutOf(text)))
      add(phrase, 'right', text.slice(cutOf(text)))
      if (swappedAtCut(text) !== text) add(phrase, 'swapped', swappedAtCut(text))
    } else if (text.length >= LEAST) {
      add(phrase, 'sound', text, { ignoreSound: true })
      add(phrase, 'look', text, { ignoreLook: true })
    }
  })
  return { texts, matcher: buildMatcher(terms), uses, known: known.length }
}

const missOf = (text: string, phrase: string, part: Part, { start, end }: Match): Omit<NearMiss, 'phrase'> | null => {
  const cut = cutOf(phrase)
  if (part === 'left') {
    const edit = oneEdit(text, end, phrase, cut, phrase.length - cut, 1)
    return edit && { start, end: end + edit.length, kind: edit.kind, atEdge: edit.atEdge }
  }
  if (part === 'right') {
    const edit = oneEdit(text, start - 1, phrase, cut - 1, cut, -1)
    return edit && { start: start - edit.length, end, kind: edit.kind, atEdge: edit.atEdge }
  }
  if (part === 'swapped') return { start, end, kind: 'swapped', atEdge: false }
  return text.slice(start, end) === phrase || part === 'whole' ? null : { start, end, kind: part, atEdge: false }
}

// A good phrase over the place settles it: the longest right one wins, exact before near.
const isSettled = (exact: readonly Match[], reach: Int32Array, miss: { readonly start: number; readonly end: number }): boolean => {
  let low = 0
  let high = exact.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((exact[middle] as Match).start <= miss.start) low = middle + 1
    else high = middle
  }
  return low > 0 && (reach[low - 1] as number) >= miss.end
}

const order = (a: NearMiss, b: NearMiss): number => a.start - b.start || a.end - b.end || a.phrase - b.phrase

/**
 * Near misses by start, end, phrase; each place of a phrase once; none inside a phrase that stands there as it should.
 * A dropped first or last character is not told from a shorter phrase and not reported.
 */
export const nearMisses = (phrases: Phrases, text: string): NearMiss[] => {
  const { texts, matcher, uses, known } = phrases
  const exact: Match[] = []
  const misses: NearMiss[] = []
  for (const match of scan(matcher, text)) {
    const use = uses[match.term - known]
    if (!use || use[1] === 'whole') {
      exact.push(match)
      continue
    }
    const [phrase, part] = use
    const miss = missOf(text, texts[phrase] ?? '', part, match)
    if (miss) misses.push({ ...miss, phrase })
  }
  const reach = new Int32Array(exact.length)
  exact.forEach(({ end }, at) => { reach[at] = Math.max(end, reach[at - 1] ?? 0) })
  return misses.sort(order)
    .filter((miss, at) => (at === 0 || order(misses[at - 1] as NearMiss, miss) !== 0) && !isSettled(exact, reach, miss))
}
