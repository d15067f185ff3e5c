// Which keys begin at these places? One walk through the double array from each.
import { KEY_END } from './alphabet.ts'
import { addHit } from './hits.ts'
import type { Hits } from './hits.ts'
import type { Layer } from './layer.ts'

/**
 * Adds every key that begins at one of the candidates, shorter ones first, in units of `classes`.
 * @param classes followed by at least one OUTSIDE, which no key passes
 * @param length how many units of `classes` are the text's; only in a damaged blob could a key reach further
 * @param candidates rising; the first `count` are used; negative ones are skipped
 */
export const walk = (layer: Layer, classes: Uint16Array, length: number, candidates: Int32Array, count: number, hits: Hits): void => {
  const { slots, tail, root } = layer
  for (let turn = 0; turn < count; turn++) {
    const start = candidates[turn] as number
    if (start < 0) continue
    let base = root
    let at = start
    for (;;) {
      const slot = (base + (classes[at] as number)) << 1
      if (slots[slot] !== base) break
      const next = slots[slot + 1] as number
      at++
      if (next < 0) {
        let rest = ~next
        const left = tail[rest++] as number
        let same = 0
        while (same < left && tail[rest + same] === classes[at + same]) same++
        if (same === left && at + left <= length) addHit(hits, start, at + left, (tail[rest + left] as number) | ((tail[rest + left + 1] as number) << 16))
        break
      }
      base = next >> 1
      if (next & 1 && at <= length) addHit(hits, start, at, slots[((base + KEY_END) << 1) + 1] as number)
    }
  }
}
