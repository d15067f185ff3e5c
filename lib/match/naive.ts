// What would the slowest honest matcher say? The oracle of tests and bench: one indexOf loop a term, no automaton.
import { foldingBits, normalise, originalSpan } from '#text'
import type { Normalised } from '#text'
import { isWholeWord, partsNoPair } from './edges.ts'
import { keysOf } from './term.ts'
import type { Key, Match, Term } from './term.ts'

const spansOf = (key: Key, text: string, foldedBy: Map<number, Normalised>): { readonly start: number; readonly end: number }[] => {
  const spans = []
  const bits = foldingBits(key.folding)
  const literal = bits === 0
  const folded = foldedBy.get(bits) ?? normalise(text, key.folding)
  foldedBy.set(bits, folded)
  for (let at = folded.text.indexOf(key.text); at >= 0; at = folded.text.indexOf(key.text, at + 1)) {
    const end = at + key.text.length
    const span = literal ? { start: at, end } : originalSpan(text, folded, at, end)
    if (span && partsNoPair(text, span.start, span.end)) spans.push(span)
  }
  return spans
}

/** All matches of all terms, overlapping ones too, by start, end and term. Time grows with terms times text. */
export const naiveScan = (terms: readonly Term[], text: string): Match[] => {
  const matches: Match[] = []
  // The text under each folding, once: a million terms have a handful.
  const foldedBy = new Map<number, Normalised>()
  terms.forEach((term, index) => {
    const seen = new Set<string>()
    for (const key of keysOf(term)) {
      if (key.text === '') continue
      for (const { start, end } of spansOf(key, text, foldedBy)) {
        const span = `${start} ${end}`
        if (seen.has(span) || (term.wholeWord && !isWholeWord(text, start, end))) continue
        seen.add(span)
        matches.push({ start, end, term: index })
      }
    }
  })
  return matches.sort((a, b) => a.start - b.start || a.end - b.end || a.term - b.term)
}
