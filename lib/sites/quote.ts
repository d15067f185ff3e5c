// Where does a quoted text stand now? A fix looks again in the living text and never trusts an old offset.
import type { Span } from './span-map.ts'

/** How much of the neighbourhood must still be there, in UTF-16 units. */
export const CONTEXT = 8

export type Quoted = Span & { readonly quote: string; readonly before: string; readonly after: string }

/** The quote with its neighbourhood, cut from the text in which the span counts. */
export const quoted = (text: string, span: Span): Quoted => ({
  start: span.start, end: span.end,
  quote: text.slice(span.start, span.end),
  before: text.slice(Math.max(0, span.start - CONTEXT), span.start),
  after: text.slice(span.end, span.end + CONTEXT),
})

const standsAt = (text: string, at: number, { quote, before, after }: Quoted): boolean =>
  text.startsWith(quote, at)
  && text.slice(Math.max(0, at - before.length), at) === before
  && text.slice(at + quote.length, at + quote.length + after.length) === after

/**
 * Finds the quote again: at its old place, or at exactly one other place with the same neighbours.
 * @returns null when it is gone or stands in several places
 */
export function found(text: string, wanted: Quoted): Span | null {
  if (standsAt(text, wanted.start, wanted)) return { start: wanted.start, end: wanted.start + wanted.quote.length }
  const needle = wanted.before + wanted.quote + wanted.after
  if (needle === '') return null
  const first = text.indexOf(needle)
  if (first < 0 || text.indexOf(needle, first + 1) >= 0) return null
  const start = first + wanted.before.length
  return { start, end: start + wanted.quote.length }
}
