// Which keys begin at these places? One walk through the double array from each.
import { KEY_END } from './alphabet.ts'
import { MORE } from './double-array.ts'
import { addHit } from './hits.ts'
import type { Hits } from './hits.ts'
import type { Layer } from './layer.ts'
import { LONGEST } from './long-keys.ts'

/**
 * Adds every key that begins at one of the candidates, shorter ones first, in units of `classes`, until the limit of
 * hits is reached. No walk is longer than LONGEST + 1, so the work is bounded by the text alone.
 * @param classes followed by at least one OUTSIDE, which no key passes
 * @param length how many units of `classes` are the text's; only in a damaged blob could a key reach further
 * @param candidates rising; the first `count` are used; negative ones are skipped
 */
export const walk = (layer: Layer, classes: Uint16Array, length: number, candidates: Int32Array, count: number, hits: Hits): void => {
  const { slots, tail, root } = layer
  const { limit } = hits
  let steps = 0
  for (let turn = 0; turn < count && hits.count < limit; turn++) {
    const start = candidates[turn] as number
    if (start < 0) continue
    const stop = Math.min(length, start + LONGEST + 1)
    let base = root
    let at = start
    while (at < stop) {
      const slot = (base + (classes[at] as number)) << 1
      if (slots[slot] !== base) break
      const next = slots[slot + 1] as number
      at++
      if (next < 0) {
        let rest = ~next
        // More than LONGEST of them there are only in a damaged blob.
        for (let turns = 0; turns <= LONGEST; turns++) {
          const head = tail[rest++] as number
          const left = head & (MORE - 1)
          let same = 0
          while (same < left && tail[rest + same] === classes[at + same]) same++
          steps += same
          rest += left
          if (same === left && at + left <= length) addHit(hits, start, at + left, (tail[rest] as number) | ((tail[rest + 1] as number) << 16))
          if (!(head & MORE)) break
          rest += 2
        }
        break
      }
      base = next >> 1
      if (next & 1) addHit(hits, start, at, slots[((base + KEY_END) << 1) + 1] as number)
    }
    steps += at - start
  }
  if (hits.count > limit) hits.count = limit
  hits.steps += steps
}
