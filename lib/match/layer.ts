// What is one folding's share of a list, ready to be scanned?
import { foldingBits, foldingOfBits } from '#text'
import { alphabetOf } from './alphabet.ts'
import { doubleArrayOf } from './double-array.ts'
import type { DoubleArray } from './double-array.ts'
import { keyTableOf, rowsOf } from './key-table.ts'
import type { KeyRows } from './key-table.ts'
import { LONG, LONGEST, longKeysOf } from './long-keys.ts'
import { filtersOf } from './pair-filter.ts'
import { keysOf } from './term.ts'
import type { Key, Term } from './term.ts'

/** All terms with one folding. Nothing but numbers and typed arrays: a layer is a stretch of one buffer. */
export type Layer = {
  readonly foldingBits: number
  /** Class of each UTF-16 unit under this folding. */
  readonly unit: Uint16Array
  /** Class of each folded unit; read only for what `unit` calls SPREAD. */
  readonly folded: Uint16Array
  /** Bits for the first two classes of any key; for keys of one or two; for the first three of the others. */
  readonly filter: Uint32Array
  readonly shorts: Uint32Array
  readonly triples: Uint32Array
  /** The automaton of keys longer than LONGEST; empty where there are none. */
  readonly long: Int32Array
} & DoubleArray

/**
 * Entries are the keys of a list: first one a term, in their order, then the further forms of some terms. For each entry
 * the next one with the same key (-1: none), since equal keys are stored once; for each further form the index of its term.
 */
export type Layers = { readonly layers: readonly Layer[]; readonly sameKey: Int32Array; readonly formOf: Int32Array }

type Long = { readonly rows: KeyRows; readonly keys: Uint16Array[]; readonly ids: number[] }

// Long keys keep their beginning among the others; the whole of them goes into an automaton of their own.
const withoutLong = (all: KeyRows, ids: Int32Array, same: (earlier: number, later: number) => void): Long => {
  const lengthOf = (key: number): number => (all.starts[key + 1] as number) - (all.starts[key] as number)
  const long: number[] = []
  for (let key = 0; key < all.count; key++) if (lengthOf(key) > LONGEST) long.push(key)
  if (long.length === 0) return { rows: all, keys: [], ids: [] }
  const starts = new Int32Array(all.count + 1)
  const units = new Uint16Array(all.units.length)
  for (let key = 0, length = 0; key < all.count; key++) {
    const start = all.starts[key] as number
    const kept = Math.min(lengthOf(key), LONGEST + 1)
    units.set(all.units.subarray(start, start + kept), length)
    starts[key + 1] = length += kept
  }
  const wholeStarts = new Int32Array(long.length + 1)
  const whole: number[] = []
  long.forEach((key, at) => {
    for (let unit = all.starts[key] as number; unit < (all.starts[key + 1] as number); unit++) whole.push(all.units[unit] as number)
    wholeStarts[at + 1] = whole.length
  })
  const table = keyTableOf(
    { units: Uint16Array.from(whole), starts: wholeStarts, count: long.length },
    Int32Array.from(long, key => ids[key] as number), (a, b) => same(long[a] as number, long[b] as number))
  for (const key of long) ids[key] = LONG
  const keys = Array.from({ length: table.count }, (_, at) => table.units.subarray(table.starts[at], table.starts[at + 1]))
  return { rows: { units, starts, count: all.count }, keys, ids: [...table.ids] }
}

function* layerOf(bits: number, texts: readonly string[], indexes: Int32Array, sameKey: Int32Array, firstEntry: number): Generator<number, Layer> {
  const alphabet = alphabetOf(texts, foldingOfBits(bits))
  yield 0.1
  const same = (earlier: number, later: number): void => { sameKey[(indexes[earlier] as number) - firstEntry] = indexes[later] as number }
  const ids = indexes.slice()
  const long = withoutLong(rowsOf(texts, alphabet.folded), ids, same)
  const keys = keyTableOf(long.rows, ids, (earlier, later) => { if (ids[earlier] !== LONG) same(earlier, later) })
  yield 0.4
  const filters = filtersOf(keys, alphabet.size)
  const work = doubleArrayOf(keys, alphabet.size)
  let step = work.next()
  for (; !step.done; step = work.next()) yield 0.4 + 0.6 * step.value
  return {
    foldingBits: bits, unit: alphabet.unit, folded: alphabet.folded, ...filters, ...step.value,
    long: longKeysOf(long.keys, long.ids),
  }
}

// How many terms are read between two reports of how far the work is.
const STRIDE = 50_000

/**
 * Sorts the keys of all terms by folding and builds a layer for each; empty keys are in none. Yields how much is done.
 * @param firstEntry number of the first entry
 */
export function* layersOf(terms: readonly Term[], firstEntry = 0): Generator<number, Layers> {
  const groups = new Map<number, { readonly texts: string[]; readonly indexes: number[] }>()
  const forms: { readonly key: Key; readonly term: number }[] = []
  const put = (key: Key, entry: number): void => {
    if (key.text === '') return
    const bits = foldingBits(key.folding)
    const group = groups.get(bits) ?? { texts: [], indexes: [] }
    groups.set(bits, group)
    group.texts.push(key.text)
    group.indexes.push(entry)
  }
  for (let index = 0; index < terms.length; index++) {
    if (index % STRIDE === STRIDE - 1) yield 0.2 * index / terms.length
    const term = terms[index]
    const keys = term ? keysOf(term) : []
    if (keys[0]) put(keys[0], firstEntry + index)
    for (let form = 1; form < keys.length; form++) forms.push({ key: keys[form] as Key, term: index })
  }
  // After all terms, so that the entries of a group rise.
  forms.forEach(({ key }, form) => { put(key, firstEntry + terms.length + form) })
  const entries = terms.length + forms.length
  const sameKey = new Int32Array(entries).fill(-1)
  const layers: Layer[] = []
  let done = 0
  for (const [bits, { texts, indexes }] of groups) {
    const work = layerOf(bits, texts, Int32Array.from(indexes), sameKey, firstEntry)
    let step = work.next()
    for (; !step.done; step = work.next()) yield 0.2 + 0.8 * (done + step.value * texts.length) / entries
    layers.push(step.value)
    done += texts.length
  }
  return { layers, sameKey, formOf: Int32Array.from(forms, ({ term }) => term) }
}
