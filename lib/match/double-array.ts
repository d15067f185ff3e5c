// How do sorted keys become one array that is walked by adding and comparing?
import { KEY_END } from './alphabet.ts'
import type { KeyTable } from './key-table.ts'
import { beginningsOf, pairTableOf } from './pair-table.ts'
import type { Pair } from './pair-table.ts'
import { createShelf } from './shelf.ts'

/**
 * The first two classes of a key are looked up at once, in a hash table; the rest is walked.
 *   pairs[2p]     first class * 65536 + second (0: free); looked for from its hash onward
 *   pairs[2p + 1] where to go
 *   ones[c]       the id of the key that is the class c alone, or -1
 * A node is a base, its child of class c is slot base + c. Slot s is two numbers:
 *   slots[2s]     the base of the parent (0: free); a child is there only if this is the base one came from
 *   slots[2s + 1] where to go; under KEY_END the key's id
 * Where to go: base * 2, plus 1 if a key ends there; or, where no more than FEW keys are left, ~offset into `tail`. There
 * lie their rests, sorted, each: length (plus MORE if another follows), classes, id in two halves.
 */
export type DoubleArray = {
  readonly ones: Int32Array
  readonly pairs: Int32Array
  /** No pair lies further than this behind its hash. */
  readonly probes: number
  readonly slots: Int32Array
  readonly tail: Uint16Array
}

/** Most keys are alone or with a few others soon: a short list costs less room, and less memory to touch, than nodes. */
export const FEW = 4
/** Another rest follows this one. */
export const MORE = 0x100

type Nodes = { readonly from: number[]; readonly to: number[]; readonly depth: number[] }

const endsAt = (keys: KeyTable, key: number, depth: number): boolean =>
  (keys.starts[key + 1] as number) - (keys.starts[key] as number) === depth

const forEachChild = (
  keys: KeyTable, from: number, to: number, depth: number,
  visit: (cls: number, first: number, end: number) => void,
): void => {
  const { units, starts } = keys
  let first = from < to && endsAt(keys, from, depth) ? from + 1 : from
  while (first < to) {
    const cls = units[(starts[first] as number) + depth] as number
    let end = first + 1
    while (end < to && units[(starts[end] as number) + depth] === cls) end++
    visit(cls, first, end)
    first = end
  }
}

// A node is a run of sorted keys with a common beginning of `depth` classes; the first ones share a pair.
const nodesOf = (keys: KeyTable, pairs: readonly Pair[]): Nodes => {
  const large = pairs.filter(({ first, end }) => end - first > FEW)
  const from = large.map(({ first }) => first)
  const to = large.map(({ end }) => end)
  const depth = large.map(() => 2)
  for (let node = 0; node < from.length; node++) {
    const at = depth[node] as number
    forEachChild(keys, from[node] as number, to[node] as number, at, (_, first, end) => {
      if (end - first <= FEW) return
      from.push(first)
      to.push(end)
      depth.push(at + 1)
    })
  }
  return { from, to, depth }
}

// Large families first: they are hard to place, the small ones fill their holes. A counting sort, as sizes are small.
const byFallingSize = (sizes: Int32Array): Int32Array => {
  let largest = 0
  for (const size of sizes) largest = Math.max(largest, size)
  const places = new Int32Array(largest + 2)
  for (const size of sizes) (places[largest - size + 1] as number)++
  for (let at = 0; at <= largest; at++) places[at + 1] = (places[at + 1] as number) + (places[at] as number)
  const order = new Int32Array(sizes.length)
  for (let node = 0; node < sizes.length; node++) {
    const bin = largest - (sizes[node] as number)
    order[places[bin] as number] = node
    places[bin] = (places[bin] as number) + 1
  }
  return order
}

const tailWriter = (keys: KeyTable) => {
  let units = new Uint16Array(4096)
  let length = 0
  return {
    /** The rests of some keys behind `depth` classes. */
    write: (first: number, end: number, depth: number): number => {
      const offset = length
      for (let key = first; key < end; key++) {
        const start = (keys.starts[key] as number) + depth
        const rest = (keys.starts[key + 1] as number) - start
        if (length + rest + 3 > units.length) {
          const larger = new Uint16Array((length + rest + 3) * 2)
          larger.set(units)
          units = larger
        }
        units[length++] = rest + (key + 1 < end ? MORE : 0)
        for (let at = 0; at < rest; at++) units[length++] = keys.units[start + at] as number
        const id = keys.ids[key] as number
        units[length++] = id & 0xffff
        units[length++] = id >>> 16
      }
      return offset
    },
    units: () => units.slice(0, length),
  }
}

// How many nodes are placed between two reports of how far the work is.
const STRIDE = 20_000

/**
 * Yields how much is done, from 0 to 1.
 * @param keys none longer than 255 classes
 * @param width one more than the highest class
 */
export function* doubleArrayOf(keys: KeyTable, width: number): Generator<number, DoubleArray> {
  const { ones, pairs } = beginningsOf(keys, width)
  const { from, to, depth } = nodesOf(keys, pairs)
  const count = from.length
  const endsHere = (node: number): boolean => endsAt(keys, from[node] as number, depth[node] as number)
  const children = (node: number, visit: (cls: number, first: number, end: number) => void): void =>
    forEachChild(keys, from[node] as number, to[node] as number, depth[node] as number, visit)
  const sizes = new Int32Array(count)
  for (let node = 0; node < count; node++) {
    let size = endsHere(node) ? 1 : 0
    children(node, () => { size++ })
    sizes[node] = size
  }
  yield 0.2
  const shelf = createShelf(width)
  const bases = new Int32Array(count)
  const family = new Int32Array(width + 1)
  let placed = 0
  for (const node of byFallingSize(sizes)) {
    let size = 0
    if (endsHere(node)) family[size++] = KEY_END
    children(node, cls => { family[size++] = cls })
    bases[node] = shelf.place(family, size)
    if (++placed % STRIDE === 0) yield 0.2 + 0.6 * placed / count
  }
  const slots = new Int32Array((shelf.length() + width + 2) * 2)
  const tail = tailWriter(keys)
  // Nodes were found breadth first, first of all those of the pairs: an inner child is the next one not yet met.
  let child = 0
  const goTo = (first: number, end: number, below: number): number =>
    end - first <= FEW ? ~tail.write(first, end, below) : (bases[child++] as number) * 2 + (endsAt(keys, first, below) ? 1 : 0)
  const table = pairTableOf(pairs, ({ first, end }) => goTo(first, end, 2))
  for (let node = 0; node < count; node++) {
    const base = bases[node] as number
    const fill = (cls: number, next: number): void => {
      slots[(base + cls) * 2] = base
      slots[(base + cls) * 2 + 1] = next
    }
    if (endsHere(node)) fill(KEY_END, keys.ids[from[node] as number] as number)
    const below = (depth[node] as number) + 1
    children(node, (cls, first, end) => { fill(cls, goTo(first, end, below)) })
  }
  return { ones, ...table, slots, tail: tail.units() }
}
