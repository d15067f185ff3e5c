// May a term begin with these two, or three, characters? One bit for a hash of each pair and triple that begins one.
import type { KeyTable } from './key-table.ts'

/** The hash of two neighbouring classes, before masking. Written out in the scanners, which cannot afford a call. */
export const pairHash = (first: number, second: number): number => Math.imul(first, 0x9e35) ^ second

/** The hash of three: of the hash of a pair, and the third. */
export const tripleHash = (pair: number, third: number): number => Math.imul(pair, 0x85eb) ^ third

// Sixteen bits a pair: about one text position in ten passes on ordinary text (measured).
const BITS_A_PAIR = 16
const BITS_A_TRIPLE = 8
const LEAST = 15
const MOST = 23

const filterFor = (count: number, bitsEach: number): Uint32Array => {
  let log = LEAST
  while (2 ** log < count * bitsEach && log < MOST) log++
  return new Uint32Array(2 ** log / 32)
}

const setBit = (bits: Uint32Array, hash: number): void => {
  const bit = hash & (bits.length * 32 - 1)
  bits[bit >>> 5] = (bits[bit >>> 5] as number) | (1 << (bit & 31))
}

/**
 * @param width one more than the highest class: a term of one character lets every follower pass
 * @returns powers of two of bits, at least 32,768: for the first two classes of any key, for keys of one or two classes,
 * and for the first three classes of the others
 */
export const filtersOf = ({ units, starts, count }: KeyTable, width: number): { readonly filter: Uint32Array; readonly shorts: Uint32Array; readonly triples: Uint32Array } => {
  const lengthOf = (key: number): number => (starts[key + 1] as number) - (starts[key] as number)
  const unit = (key: number, at: number): number => units[(starts[key] as number) + at] as number
  let shortCount = 0
  let tripleCount = 0
  let pairCount = 0
  let pair = -1
  let third = -1
  for (let key = 0; key < count; key++) {
    const length = lengthOf(key)
    if (length === 1) {
      shortCount += width
      pairCount += width
      continue
    }
    const here = unit(key, 0) * 0x10000 + unit(key, 1)
    if (here !== pair) pairCount++
    if (length === 2) shortCount++
    else if (here !== pair || unit(key, 2) !== third) tripleCount++
    third = length > 2 ? unit(key, 2) : -1
    pair = here
  }
  const filter = filterFor(pairCount, BITS_A_PAIR)
  const shorts = filterFor(shortCount, BITS_A_PAIR)
  const triples = filterFor(tripleCount, BITS_A_TRIPLE)
  for (let key = 0; key < count; key++) {
    const length = lengthOf(key)
    const first = unit(key, 0)
    if (length === 1) for (let any = 0; any < width; any++) {
      setBit(filter, pairHash(first, any))
      setBit(shorts, pairHash(first, any))
    }
    else {
      const hash = pairHash(first, unit(key, 1))
      setBit(filter, hash)
      if (length === 2) setBit(shorts, hash)
      else setBit(triples, tripleHash(hash, unit(key, 2)))
    }
  }
  return { filter, shorts, triples }
}
