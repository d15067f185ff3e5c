// Where does this pattern stand in the text?

/** One match: offsets in UTF-16 units, end exclusive; `groups[0]` is the whole. */
export type Match = { readonly start: number; readonly end: number; readonly text: string; readonly groups: readonly (string | undefined)[] }

/** All matches, left to right, not overlapping. The pattern must be global. */
export function* eachMatch(text: string, pattern: RegExp): Generator<Match> {
  for (const found of text.matchAll(pattern)) {
    yield { start: found.index, end: found.index + found[0].length, text: found[0], groups: found }
  }
}

/** What stands within `reach` units before an offset. */
export const before = (text: string, at: number, reach: number): string => text.slice(Math.max(0, at - reach), at)

/** What stands within `reach` units after an offset. */
export const after = (text: string, at: number, reach: number): string => text.slice(at, at + reach)
