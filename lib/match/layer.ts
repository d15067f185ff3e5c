// What is one folding's share of a list, ready to be scanned?
import { foldingBits, foldingOfBits } from '#text'
import { alphabetOf } from './alphabet.ts'
import { doubleArrayOf } from './double-array.ts'
import { pairFilterOf } from './pair-filter.ts'
import { keyOf } from './term.ts'
import type { Term } from './term.ts'

/** All terms with one folding. Nothing but numbers and typed arrays: a layer is a stretch of one buffer. */
export type Layer = {
  readonly foldingBits: number
  /** Class of each UTF-16 unit under this folding. */
  readonly unit: Uint16Array
  /** Class of each folded unit; read only for what `unit` calls SPREAD. */
  readonly folded: Uint16Array
  readonly filter: Uint32Array
  readonly slots: Int32Array
  readonly tail: Uint16Array
  readonly root: number
}

/** Layers, and for each term the next term with the same key (-1: none): equal keys are stored once. */
export type Layers = { readonly layers: readonly Layer[]; readonly sameKey: Int32Array }

const classesOf = (key: string, folded: Uint16Array): string => {
  let classes = ''
  for (let at = 0; at < key.length; at++) classes += String.fromCharCode(folded[key.charCodeAt(at)] ?? 0)
  return classes
}

const layerOf = (bits: number, texts: readonly string[], indexes: readonly number[], sameKey: Int32Array): Layer => {
  const folding = foldingOfBits(bits)
  const alphabet = alphabetOf(texts, folding)
  const classes = texts.map(text => classesOf(text, alphabet.folded))
  // Among equal keys the earliest term first: it is the key's id, the others follow in a chain.
  const order = [...classes.keys()].sort((a, b) => {
    const left = classes[a] ?? ''
    const right = classes[b] ?? ''
    return left < right ? -1 : left > right ? 1 : a - b
  })
  const keys: string[] = []
  const ids: number[] = []
  let latest = -1
  for (const at of order) {
    const key = classes[at] ?? ''
    const index = indexes[at] ?? 0
    if (keys.length > 0 && keys[keys.length - 1] === key) sameKey[latest] = index
    else {
      keys.push(key)
      ids.push(index)
    }
    latest = index
  }
  return {
    foldingBits: bits,
    unit: alphabet.unit,
    folded: alphabet.folded,
    filter: pairFilterOf(keys, alphabet.size),
    ...doubleArrayOf(keys, Int32Array.from(ids), alphabet.size),
  }
}

/** Sorts the terms by folding and builds a layer for each; terms whose key is empty are in none. */
export const layersOf = (terms: readonly Term[]): Layers => {
  const groups = new Map<number, { texts: string[]; indexes: number[] }>()
  terms.forEach((term, index) => {
    const key = keyOf(term)
    if (key.text === '') return
    const bits = foldingBits(key.folding)
    const group = groups.get(bits) ?? { texts: [], indexes: [] }
    groups.set(bits, group)
    group.texts.push(key.text)
    group.indexes.push(index)
  })
  const sameKey = new Int32Array(terms.length).fill(-1)
  const layers = Array.from(groups, ([bits, { texts, indexes }]) => layerOf(bits, texts, indexes, sameKey))
  return { layers, sameKey }
}
