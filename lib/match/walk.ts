// Which keys begin at these places? One walk through the double array from each.
import { KEY_END } from './alphabet.ts'
import { MORE } from './double-array.ts'
import { addHit } from './hits.ts'
import type { Hits } from './hits.ts'
import type { Layer } from './layer.ts'
import { LONGEST } from './long-keys.ts'
import { PAIR_ROW } from './pair-table.ts'

// Keeps the candidates whose three classes may begin a key, or whose two may be one. No branch, as in the first pass: on
// a dense list this leaves one of five, and spares the walk its wrong guesses.
const sift = ({ shorts, triples }: Layer, classes: Uint16Array, candidates: Int32Array, count: number): number => {
  const shortMask = shorts.length * 32 - 1
  const tripleMask = triples.length * 32 - 1
  let kept = 0
  for (let turn = (candidates[0] as number) < 0 ? 1 : 0; turn < count; turn++) {
    const start = candidates[turn] as number
    const pair = Math.imul(classes[start] as number, 0x9e35) ^ (classes[start + 1] as number)
    const short = pair & shortMask
    const triple = (Math.imul(pair, 0x85eb) ^ (classes[start + 2] as number)) & tripleMask
    candidates[kept] = start
    kept += (((shorts[short >>> 5] as number) >>> (short & 31)) | ((triples[triple >>> 5] as number) >>> (triple & 31))) & 1
  }
  return kept
}

/**
 * Adds every key that begins at one of the candidates, shorter ones first, in units of `classes`, until the limit of
 * hits is reached. No walk is longer than LONGEST + 1, so the work is bounded by the text alone.
 * @param classes followed by one OUTSIDE, which no key passes, and one unit of any kind
 * @param length how many units of `classes` are the text's; only in a damaged blob could a key reach further
 * @param candidates rising; the first `count` are used; the first may be negative and is skipped
 */
export const walk = (layer: Layer, classes: Uint16Array, length: number, candidates: Int32Array, count: number, hits: Hits): void => {
  const { ones, pairs, probes, slots, tail } = layer
  // What only may be a long key takes no one's place; there is one of those for each unit at most.
  const limit = hits.limit + (layer.long.length > 0 ? length : 0)
  const size = pairs.length / PAIR_ROW
  const shift = Math.clz32(size - 1)
  const left = sift(layer, classes, candidates, count)
  let steps = count
  for (let turn = 0; turn < left && hits.count < limit; turn++) {
    const start = candidates[turn] as number
    const first = classes[start] as number
    const one = ones[first] as number
    if (one >= 0) addHit(hits, start, start + 1, one)
    let at = start + 2
    if (at > length) continue
    const code = (first << 16) | (classes[start + 1] as number)
    let place = Math.imul(code, 0x9e3779b1) >>> shift
    let tries = probes
    let found = pairs[place * PAIR_ROW] as number
    while (found !== code && found !== 0 && --tries > 0) {
      if (++place === size) place = 0
      found = pairs[place * PAIR_ROW] as number
    }
    steps += 2 + probes - tries
    if (found !== code) continue
    let next = pairs[place * PAIR_ROW + 1] as number
    const stop = Math.min(length, start + LONGEST + 1)
    while (next >= 0) {
      const base = next >> 1
      if (next & 1) addHit(hits, start, at, slots[((base + KEY_END) << 1) + 1] as number)
      if (at >= stop) break
      const slot = (base + (classes[at] as number)) << 1
      steps++
      if (slots[slot] !== base) break
      next = slots[slot + 1] as number
      at++
    }
    if (next < 0) steps += compareTails(tail, ~next, classes, start, at, length, hits)
  }
  if (hits.count > limit) hits.count = limit
  hits.steps += steps
}

// What is left of a few keys against the text from `at`; gives back how many units were compared.
const compareTails = (
  tail: Uint16Array, offset: number, classes: Uint16Array, start: number, at: number, length: number, hits: Hits,
): number => {
  let rest = offset
  let steps = 0
  // More than LONGEST of them there are only in a damaged blob.
  for (let turns = 0; turns <= LONGEST; turns++) {
    const head = tail[rest++] as number
    const left = head & (MORE - 1)
    let same = 0
    while (same < left && tail[rest + same] === classes[at + same]) same++
    steps += same + 1
    rest += left
    if (same === left && at + left <= length) addHit(hits, start, at + left, (tail[rest] as number) | ((tail[rest + 1] as number) << 16))
    if (!(head & MORE)) break
    rest += 2
  }
  return steps
}
