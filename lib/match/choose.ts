// Which of many overlapping matches does the reader see?
import type { Match } from './term.ts'

/**
 * Leftmost-longest: from left to right, at each place the longest match, among equals the earliest term; what overlaps
 * a chosen one is dropped. `matches` in the order of `scan`; the answer keeps it.
 */
export const leftmostLongest = (matches: readonly Match[]): Match[] => {
  const chosen: Match[] = []
  let best: Match | null = null
  for (const match of matches) {
    if (best && match.start === best.start) {
      if (match.end > best.end) best = match
      continue
    }
    if (best && match.start < best.end) continue
    if (best) chosen.push(best)
    best = match
  }
  if (best) chosen.push(best)
  return chosen
}

/** Drops every match that lies inside an allowed one (equal spans included). Both in the order of `scan`. */
export const withoutAllowed = (matches: readonly Match[], allowed: readonly Match[]): Match[] => {
  const kept: Match[] = []
  let next = 0
  // The furthest end among the allowed spans that begin at or before the match.
  let reach = -1
  for (const match of matches) {
    for (let span = allowed[next]; span && span.start <= match.start; span = allowed[++next]) reach = Math.max(reach, span.end)
    if (match.end > reach) kept.push(match)
  }
  return kept
}
