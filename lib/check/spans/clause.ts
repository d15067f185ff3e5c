// Which clause or sentence stands around this place?

export type Span = { readonly start: number; readonly end: number }

const SENTENCE_END = /[\u3002\uff01\uff1f\uff1b\n]/u
const CLAUSE_END = /[\u3002\uff01\uff1f\uff1b\uff0c\n]|,(?!\d)/u

const split = (text: string, end: RegExp): Span[] => {
  const spans: Span[] = []
  let start = 0
  for (const found of text.matchAll(new RegExp(end.source, 'gu'))) {
    if (found.index > start) spans.push({ start, end: found.index })
    start = found.index + found[0].length
  }
  if (start < text.length) spans.push({ start, end: text.length })
  return spans
}

/** Sentences of a text, without their end marks (a semicolon ends one). Offsets in UTF-16 units. */
export const sentences = (text: string): Span[] => split(text, SENTENCE_END)

/** Clauses of a text, without their end marks: what stands between commas. */
export const clauses = (text: string): Span[] => split(text, CLAUSE_END)

/** The part of the clause that stands before an offset. */
export const clauseBefore = (text: string, at: number): string => {
  const head = text.slice(Math.max(0, at - 60), at)
  const parts = head.split(CLAUSE_END)
  return parts[parts.length - 1] ?? ''
}
/** The rest of the clause after an offset. */
export const clauseAfter = (text: string, at: number): string => text.slice(at, at + 60).split(CLAUSE_END)[0] ?? ''
/** The part of the sentence that stands before an offset. */
export const sentenceBefore = (text: string, at: number): string => {
  const parts = text.slice(Math.max(0, at - 120), at).split(SENTENCE_END)
  return parts[parts.length - 1] ?? ''
}
/** The rest of the sentence after an offset. */
export const sentenceAfter = (text: string, at: number): string => text.slice(at, at + 120).split(SENTENCE_END)[0] ?? ''
