// Where do the keys of a folding layer occur in the original text? Folding, noise and filter in one pass.
import { charAt, endOfMarks, expansionOf, foldingOfBits, isHighSurrogate, isLowSurrogate } from '#text'
import { OUTSIDE, PASS, SPREAD } from './alphabet.ts'
import { scratchFor } from './hits.ts'
import type { Hits, Scratch } from './hits.ts'
import type { Layer } from './layer.ts'
import { placeLongKeys } from './long-keys.ts'
import { walk } from './walk.ts'

type FoldedScratch = Scratch & {
  /** Where the last of a repeated character stands; the same as `places` where repeats count. */
  readonly lasts: Int32Array
}

const withLasts = (scratch: Scratch, repeats: boolean): FoldedScratch =>
  ({ ...scratch, lasts: repeats ? new Int32Array(scratch.places.length) : scratch.places })

const larger = (old: FoldedScratch, length: number, repeats: boolean): FoldedScratch => {
  const scratch = withLasts({ classes: new Uint16Array(length), places: new Int32Array(length), candidates: new Int32Array(length) }, repeats)
  scratch.classes.set(old.classes)
  scratch.places.set(old.places)
  scratch.candidates.set(old.candidates)
  if (repeats) scratch.lasts.set(old.lasts)
  return scratch
}

/** Adds the hits of a layer by start, then end, as places in the original: whole characters with their marks. */
export const scanFolded = (layer: Layer, text: string, hits: Hits): void => {
  const { unit, folded, filter } = layer
  const mask = filter.length * 32 - 1
  const length = text.length
  const folding = foldingOfBits(layer.foldingBits)
  const repeats = folding.ignoreRepeats === true
  let scratch = withLasts(scratchFor(length + 3), repeats)
  let { classes, places, candidates, lasts } = scratch
  let kept = 0
  let count = 0
  let previous = -1
  for (let at = 0; at < length; at++) {
    const cls = unit[text.charCodeAt(at)] as number
    if (cls < SPREAD) {
      if (repeats) {
        if (cls === previous && cls !== OUTSIDE) {
          lasts[kept - 1] = at
          continue
        }
        lasts[kept] = at
      }
      classes[kept] = cls
      places[kept] = at
      const hash = (Math.imul(previous, 0x9e35) ^ cls) & mask
      candidates[count] = kept - 1
      count += ((filter[hash >>> 5] as number) >>> (hash & 31)) & 1
      previous = cls
      kept++
    } else if (cls !== PASS) {
      const char = charAt(text, at)
      const several = expansionOf(folding)(char)
      const needed = kept + several.length + (length - at) + 3
      if (needed > classes.length) {
        scratch = larger(scratch, needed * 2, repeats)
        ;({ classes, places, candidates, lasts } = scratch)
      }
      for (let part = 0; part < several.length; part++) {
        const cls = folded[several.charCodeAt(part)] as number
        if (repeats) {
          if (cls === previous && cls !== OUTSIDE) {
            lasts[kept - 1] = at
            continue
          }
          lasts[kept] = at
        }
        classes[kept] = cls
        places[kept] = at
        const hash = (Math.imul(previous, 0x9e35) ^ cls) & mask
        candidates[count] = kept - 1
        count += ((filter[hash >>> 5] as number) >>> (hash & 31)) & 1
        previous = cls
        kept++
      }
      at += char.length - 1
    }
  }
  classes[kept] = OUTSIDE
  places[kept] = length
  lasts[kept] = length
  candidates[count++] = kept - 1
  walk(layer, classes, kept, candidates, count, hits)
  if (layer.long.length > 0) placeLongKeys(layer.long, classes, kept, hits)
  toOriginal(text, places, lasts, hits)
}

// Turns places among the kept units into places in the text, and drops what would cut a character that became several.
const toOriginal = (text: string, places: Int32Array, lasts: Int32Array, hits: Hits): void => {
  const { triples } = hits
  let good = 0
  for (let hit = 0; hit < hits.count; hit++) {
    const start = triples[hit * 3] as number
    const end = triples[hit * 3 + 1] as number
    const place = places[start] as number
    const last = lasts[end - 1] as number
    if ((start > 0 && lasts[start - 1] === place) || places[end] === last) continue
    const isPair = isHighSurrogate(text.charCodeAt(last)) && isLowSurrogate(text.charCodeAt(last + 1))
    triples[good * 3] = place
    triples[good * 3 + 1] = endOfMarks(text, last + (isPair ? 2 : 1))
    triples[good * 3 + 2] = triples[hit * 3 + 2] as number
    good++
  }
  hits.count = good
}
