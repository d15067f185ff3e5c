// How are the first two characters of all keys found in one look-up?
import type { KeyTable } from './key-table.ts'

/** A run of sorted keys that begin with the same two classes; `code` is first class * 65536 + second, as an Int32. */
export type Pair = { readonly code: number; readonly first: number; readonly end: number }

/** Numbers a place has: the pair's code (0: free) and where to go. */
export const PAIR_ROW = 2

// At most three of four places are taken: nearly all pairs lie in the cache line that is looked at first.
const FILL = 0.75

/** Keys of one class, by class, and runs of keys with the same two. */
export const beginningsOf = (keys: KeyTable, width: number): { readonly ones: Int32Array; readonly pairs: readonly Pair[] } => {
  const { units, starts, ids, count } = keys
  const ones = new Int32Array(width).fill(-1)
  const pairs: Pair[] = []
  const codeOf = (key: number): number => {
    const start = starts[key] as number
    return ((units[start] as number) << 16) | (units[start + 1] as number)
  }
  for (let first = 0; first < count;) {
    const start = starts[first] as number
    if ((starts[first + 1] as number) - start === 1) {
      ones[units[start] as number] = ids[first] as number
      first++
      continue
    }
    const code = codeOf(first)
    let end = first + 1
    while (end < count && codeOf(end) === code) end++
    pairs.push({ code, first, end })
    first = end
  }
  return { ones, pairs }
}

/** The hash table, a power of two of places (hash: upper bits of a product, after Knuth; written out in `walk` too); `goTo` is asked once for each pair, in their order. */
export const pairTableOf = (pairs: readonly Pair[], goTo: (pair: Pair) => number): { readonly pairs: Int32Array; readonly probes: number } => {
  let log = 4
  while (2 ** log * FILL < pairs.length) log++
  const mask = 2 ** log - 1
  const shift = 32 - log
  const table = new Int32Array(2 ** log * PAIR_ROW)
  let probes = 1
  for (const pair of pairs) {
    let place = Math.imul(pair.code, 0x9e3779b1) >>> shift
    let tried = 1
    for (; table[place * PAIR_ROW] !== 0; tried++) place = (place + 1) & mask
    table[place * PAIR_ROW] = pair.code
    table[place * PAIR_ROW + 1] = goTo(pair)
    probes = Math.max(probes, tried)
  }
  return { pairs: table, probes }
}
