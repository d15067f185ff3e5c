// How do sorted keys become one array that is walked by adding and comparing?
import { KEY_END } from './alphabet.ts'
import { createShelf } from './shelf.ts'

/**
 * A node is a base, its child of class c is slot base + c. Slot s is two numbers:
 *   slots[2s]     the base of the parent (0: free); a child is there only if this is the base one came from
 *   slots[2s + 1] where to go: base * 2, plus 1 if a key ends there; or ~offset into `tail`; under KEY_END the key's id
 * Where only one key is left, its rest lies in `tail`: length, classes, id in two halves.
 */
export type DoubleArray = { readonly slots: Int32Array; readonly tail: Uint16Array; readonly root: number }

type Nodes = { readonly from: Int32Array; readonly to: Int32Array; readonly depth: Uint16Array | Int32Array; readonly count: number }

// A node is a run of sorted keys with a common beginning of `depth` classes; nodes with one key are tails instead.
const nodesOf = (keys: readonly string[]): Nodes => {
  const from: number[] = [0]
  const to: number[] = [keys.length]
  const depth: number[] = [0]
  for (let node = 0; node < from.length; node++) {
    const at = depth[node] ?? 0
    forEachChild(keys, from[node] ?? 0, to[node] ?? 0, at, (_, first, end) => {
      if (end - first < 2) return
      from.push(first)
      to.push(end)
      depth.push(at + 1)
    })
  }
  return { from: Int32Array.from(from), to: Int32Array.from(to), depth: Int32Array.from(depth), count: from.length }
}

const endsAt = (keys: readonly string[], first: number, depth: number): boolean => keys[first]?.length === depth

const forEachChild = (
  keys: readonly string[], from: number, to: number, depth: number,
  visit: (cls: number, first: number, end: number) => void,
): void => {
  let first = from < to && endsAt(keys, from, depth) ? from + 1 : from
  while (first < to) {
    const cls = keys[first]?.charCodeAt(depth) ?? 0
    let end = first + 1
    while (end < to && keys[end]?.charCodeAt(depth) === cls) end++
    visit(cls, first, end)
    first = end
  }
}

// Large families first: they are hard to place, the small ones fill their holes.
const byFallingSize = (sizes: Int32Array): Int32Array =>
  Int32Array.from(sizes.keys()).sort((a, b) => (sizes[b] ?? 0) - (sizes[a] ?? 0) || a - b)

const tailWriter = () => {
  let units = new Uint16Array(4096)
  let length = 0
  const push = (unit: number): void => {
    if (length === units.length) {
      const larger = new Uint16Array(length * 2)
      larger.set(units)
      units = larger
    }
    units[length++] = unit
  }
  return {
    write: (rest: string, id: number): number => {
      const offset = length
      push(rest.length)
      for (let at = 0; at < rest.length; at++) push(rest.charCodeAt(at))
      push(id & 0xffff)
      push(id >>> 16)
      return offset
    },
    units: () => units.slice(0, length),
  }
}

/**
 * @param keys sorted by code unit, all different, none empty; each unit is a class
 * @param ids the number reported for each key
 * @param width one more than the highest class
 */
export const doubleArrayOf = (keys: readonly string[], ids: Int32Array, width: number): DoubleArray => {
  const nodes = nodesOf(keys)
  const sizes = new Int32Array(nodes.count)
  const range = (node: number): [number, number, number] => [nodes.from[node] ?? 0, nodes.to[node] ?? 0, nodes.depth[node] ?? 0]
  for (let node = 0; node < nodes.count; node++) {
    const [from, to, depth] = range(node)
    let size = from < to && endsAt(keys, from, depth) ? 1 : 0
    forEachChild(keys, from, to, depth, () => { size++ })
    sizes[node] = size
  }
  const shelf = createShelf(width)
  const bases = new Int32Array(nodes.count)
  const family = new Int32Array(width + 1)
  for (const node of byFallingSize(sizes)) {
    const [from, to, depth] = range(node)
    let size = 0
    if (from < to && endsAt(keys, from, depth)) family[size++] = KEY_END
    forEachChild(keys, from, to, depth, cls => { family[size++] = cls })
    bases[node] = size > 0 ? shelf.place(family, size) : 1
  }
  const slots = new Int32Array((shelf.length() + width + 2) * 2)
  const tail = tailWriter()
  // Nodes were found breadth first, so a node's inner children are the next ones not yet met.
  let child = 1
  for (let node = 0; node < nodes.count; node++) {
    const [from, to, depth] = range(node)
    const base = bases[node] ?? 0
    const fill = (cls: number, next: number): void => {
      slots[(base + cls) * 2] = base
      slots[(base + cls) * 2 + 1] = next
    }
    if (from < to && endsAt(keys, from, depth)) fill(KEY_END, ids[from] ?? 0)
    forEachChild(keys, from, to, depth, (cls, first, end) => {
      if (end - first < 2) fill(cls, ~tail.write(keys[first]?.slice(depth + 1) ?? '', ids[first] ?? 0))
      else fill(cls, (bases[child++] ?? 0) * 2 + (endsAt(keys, first, depth + 1) ? 1 : 0))
    })
  }
  return { slots, tail: tail.units(), root: bases[0] ?? 1 }
}
