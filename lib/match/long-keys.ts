// Where do very long keys occur, in time that does not grow with their length?
import type { Hits } from './hits.ts'

/** Longest key the double array holds whole; of a longer one it holds one unit more and the id LONG. */
export const LONGEST = 32
/** Stands in the double array for "a long key may begin here". */
export const LONG = 0x7fff_ffff

/*
 * An Aho–Corasick automaton over the long keys spelt backwards: read from the end of the text to its beginning, its
 * state at a place says which long keys begin there. States are numbered breadth first, so a state's children are
 * neighbours, and failure and output links lead to smaller numbers: even in a damaged blob every chain ends.
 * A state is a row of six: first child, class on the way here, failure link, nearest state of the failure chain (itself
 * included) that ends a key or 0, id of that key or -1, depth. One more row closes the last state's children.
 */
const ROW = 6
export const LONG_ROW = ROW
const CHILD = 0
const CLASS = 1
const FAIL = 2
const OUT = 3
const ID = 4
const DEPTH = 5

const childOf = (rows: Int32Array, state: number, cls: number): number => {
  let low = rows[state * ROW + CHILD] as number
  let high = (rows[state * ROW + ROW + CHILD] as number) - 1
  while (low <= high) {
    const middle = (low + high) >>> 1
    const found = rows[middle * ROW + CLASS] as number
    if (found === cls) return middle > state ? middle : 0
    if (found < cls) low = middle + 1
    // A damaged blob answers undefined: neither comparison holds, and the search narrows all the same.
    else high = middle - 1
  }
  return 0
}

/** The automaton as rows; empty where there are no long keys. `keys` differ from each other. */
export const longKeysOf = (keys: readonly Uint16Array[], ids: readonly number[]): Int32Array => {
  if (keys.length === 0) return new Int32Array(0)
  type Node = { readonly next: Map<number, Node>; id: number }
  const root: Node = { next: new Map(), id: -1 }
  keys.forEach((key, index) => {
    let node = root
    for (let at = key.length - 1; at >= 0; at--) {
      const cls = key[at] as number
      let child = node.next.get(cls)
      if (!child) node.next.set(cls, (child = { next: new Map(), id: -1 }))
      node = child
    }
    node.id = ids[index] ?? -1
  })
  const queue: Node[] = [root]
  const parents = [0]
  const classes = [0]
  const first: number[] = []
  for (let state = 0; state < queue.length; state++) {
    first.push(queue.length)
    for (const [cls, child] of [...(queue[state]?.next ?? [])].sort(([a], [b]) => a - b)) {
      queue.push(child)
      parents.push(state)
      classes.push(cls)
    }
  }
  const rows = new Int32Array((queue.length + 1) * ROW)
  rows[queue.length * ROW + CHILD] = queue.length
  for (let state = 0; state < queue.length; state++) {
    rows[state * ROW + CHILD] = first[state] as number
    rows[state * ROW + CLASS] = classes[state] as number
    rows[state * ROW + ID] = queue[state]?.id ?? -1
  }
  for (let state = 1; state < queue.length; state++) {
    const parent = parents[state] as number
    rows[state * ROW + DEPTH] = (rows[parent * ROW + DEPTH] as number) + 1
    let fail = 0
    for (let from = parent; from !== 0 && fail === 0;) {
      from = rows[from * ROW + FAIL] as number
      fail = childOf(rows, from, classes[state] as number)
    }
    rows[state * ROW + FAIL] = fail
    rows[state * ROW + OUT] = rows[state * ROW + ID] as number >= 0 ? state : (rows[fail * ROW + OUT] as number)
  }
  return rows
}

/** Puts the long keys that begin there in the place of each hit of LONG. Linear in the text and in the hits. */
export const placeLongKeys = (rows: Int32Array, classes: Uint16Array, length: number, hits: Hits): void => {
  let isNeeded = false
  for (let hit = 0; hit < hits.count && !isNeeded; hit++) isNeeded = hits.triples[hit * 3 + 2] === LONG
  if (!isNeeded) return
  const states = new Int32Array(length)
  const last = rows.length / ROW - 1
  let state = 0
  // In a whole automaton no text needs more steps than this.
  let steps = 2 * length + 2
  for (let at = length - 1; at >= 0; at--) {
    const cls = classes[at] as number
    for (;;) {
      const child = childOf(rows, state, cls)
      if (--steps < 0) return
      if (child > 0 && child < last) { state = child; break }
      if (state === 0) break
      const fail = rows[state * ROW + FAIL] as number
      state = fail >= 0 && fail < state ? fail : 0
    }
    states[at] = state
  }
  const placed: number[] = []
  const { triples } = hits
  const chain: number[] = []
  for (let hit = 0; hit < hits.count && placed.length < hits.limit * 3; hit++) {
    const start = triples[hit * 3] as number
    if (triples[hit * 3 + 2] !== LONG) {
      placed.push(start, triples[hit * 3 + 1] as number, triples[hit * 3 + 2] as number)
      continue
    }
    chain.length = 0
    for (let out = rows[(states[start] as number) * ROW + OUT] as number; out > 0 && out < last;) {
      chain.push(out)
      const next = rows[(rows[out * ROW + FAIL] as number) * ROW + OUT] as number
      out = next < out ? next : 0
    }
    for (let at = chain.length - 1; at >= 0; at--) {
      const row = (chain[at] as number) * ROW
      const end = start + (rows[row + DEPTH] as number)
      if (end > start && end <= length) placed.push(start, end, rows[row + ID] as number)
    }
  }
  hits.triples = Int32Array.from(placed)
  hits.count = Math.min(hits.limit, hits.triples.length / 3)
}
