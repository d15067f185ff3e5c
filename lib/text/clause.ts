// Which clause, and which sentence, does this place belong to?

export type Span = { readonly start: number; readonly end: number }

const CLAUSE_END = /[\n\r\u2028\u2029\u3001\u3002\uFF61!?,;:\uFF01\uFF0C\uFF1A\uFF1B\uFF1F\u2026\u2014]/
const SENTENCE_END = /[\n\r\u2028\u2029\u3002\uFF61!?\uFF01\uFF1F]/

const between = (text: string, at: number, stop: RegExp): Span => {
  let start = Math.min(Math.max(at, 0), text.length)
  let end = start
  while (start > 0 && !stop.test(text.charAt(start - 1))) start--
  while (end < text.length && !stop.test(text.charAt(end))) end++
  return { start, end }
}

/**
 * The clause around a UTF-16 offset: from the last to the next comma, 、, colon, stop, ellipsis, dash or line break,
 * these not included. Empty where `at` stands on such a mark that follows another.
 */
export const clauseAround = (text: string, at: number): Span => between(text, at, CLAUSE_END)

/** The sentence around a UTF-16 offset: from the last to the next 。！？ or line break, these not included. */
export const sentenceAround = (text: string, at: number): Span => between(text, at, SENTENCE_END)

const split = (text: string, stop: RegExp): Span[] => {
  const spans: Span[] = []
  let start = 0
  for (let at = 0; at <= text.length; at++) {
    if (at < text.length && !stop.test(text.charAt(at))) continue
    if (at > start) spans.push({ start, end: at })
    start = at + 1
  }
  return spans
}

/** All clauses that are not empty, in order. */
export const clausesOf = (text: string): readonly Span[] => split(text, CLAUSE_END)

/** All sentences that are not empty, in order. */
export const sentencesOf = (text: string): readonly Span[] => split(text, SENTENCE_END)
