// Where do the keys of a literal layer occur? Unit for unit: text places are class places.
import { OUTSIDE } from './alphabet.ts'
import { scratchFor } from './hits.ts'
import type { Hits } from './hits.ts'
import type { Layer } from './layer.ts'
import { placeLongKeys } from './long-keys.ts'
import { walk } from './walk.ts'

/** Adds the hits of a layer that folds nothing, by start, then end. Surrogate halves are not looked after here. */
export const scanLiteral = (layer: Layer, text: string, hits: Hits): void => {
  const { unit, filter } = layer
  const mask = filter.length * 32 - 1
  const length = text.length
  const { classes, candidates } = scratchFor(length + 3)
  let previous = 0
  let count = 0
  for (let at = 0; at < length; at++) {
    const cls = unit[text.charCodeAt(at)] as number
    classes[at] = cls
    const hash = (Math.imul(previous, 0x9e35) ^ cls) & mask
    // Written always, counted only if the pair may begin a term: a branch here would be guessed wrong too often.
    candidates[count] = at - 1
    count += ((filter[hash >>> 5] as number) >>> (hash & 31)) & 1
    previous = cls
  }
  classes[length] = OUTSIDE
  // The last unit has no follower; it may be a term of one.
  candidates[count++] = length - 1
  walk(layer, classes, length, candidates, count, hits)
  if (layer.long.length > 0) placeLongKeys(layer.long, classes, length, hits)
}
