// What would the slowest honest matcher say? The oracle of tests and bench: one indexOf loop a term, no automaton.
import { foldingBits, normalise, originalSpan } from '#text'
import { isWholeWord, partsNoPair } from './edges.ts'
import { keyOf } from './term.ts'
import type { Match, Term } from './term.ts'

/** All matches of all terms, overlapping ones too, by start, end and term. Time grows with terms times text. */
export const naiveScan = (terms: readonly Term[], text: string): Match[] => {
  const matches: Match[] = []
  terms.forEach((term, index) => {
    const key = keyOf(term)
    if (key.text === '') return
    const literal = foldingBits(key.folding) === 0
    const folded = normalise(text, key.folding)
    for (let at = folded.text.indexOf(key.text); at >= 0; at = folded.text.indexOf(key.text, at + 1)) {
      const end = at + key.text.length
      const span = literal ? { start: at, end } : originalSpan(text, folded, at, end)
      if (!span || !partsNoPair(text, span.start, span.end)) continue
      if (term.wholeWord && !isWholeWord(text, span.start, span.end)) continue
      matches.push({ ...span, term: index })
    }
  })
  return matches.sort((a, b) => a.start - b.start || a.end - b.end || a.term - b.term)
}
