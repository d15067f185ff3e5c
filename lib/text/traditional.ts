// Which simplified character stands for this traditional one?
import { TRADITIONAL_PAIRS } from './data/traditional.ts'

let pairs: ReadonlyMap<string, string> | null = null

const read = (): ReadonlyMap<string, string> => {
  const chars = [...TRADITIONAL_PAIRS]
  const table = new Map<string, string>()
  for (let at = 0; at + 1 < chars.length; at += 2) table.set(chars[at] ?? '', chars[at + 1] ?? '')
  return table
}

/**
 * The simplified form of one character; itself where there is none. Character by character, many to one (後 and 后 are
 * both 后), so both sides of a comparison must be folded. Source: OpenCC, see data/traditional.ts.
 */
export const foldTraditional = (char: string): string => {
  pairs ??= read()
  return pairs.get(char) ?? char
}
