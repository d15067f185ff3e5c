// May a term begin with these two characters? One bit for a hash of each pair that begins a term.
import type { KeyTable } from './key-table.ts'

/** The hash of two neighbouring classes, before masking. Written out in the scanners, which cannot afford a call. */
export const pairHash = (first: number, second: number): number => Math.imul(first, 0x9e35) ^ second

// Sixteen bits a pair: about one text position in ten passes on ordinary text (measured).
const BITS_A_PAIR = 16
const LEAST = 15
const MOST = 23

/**
 * @param width one more than the highest class: a term of one character lets every follower pass
 * @returns a power of two of bits, at least 32,768
 */
export const pairFilterOf = ({ units, starts, count }: KeyTable, width: number): Uint32Array => {
  const each = (visit: (first: number, second: number) => void): void => {
    let lastFirst = -1
    let lastSecond = -1
    for (let key = 0; key < count; key++) {
      const start = starts[key] as number
      const first = units[start] as number
      const second = (starts[key + 1] as number) - start > 1 ? (units[start + 1] as number) : -1
      if (first === lastFirst && second === lastSecond) continue
      lastFirst = first
      lastSecond = second
      if (second < 0) for (let any = 0; any < width; any++) visit(first, any)
      else visit(first, second)
    }
  }
  let pairs = 0
  each(() => { pairs++ })
  let log = LEAST
  while (2 ** log < pairs * BITS_A_PAIR && log < MOST) log++
  const bits = new Uint32Array(2 ** log / 32)
  const mask = 2 ** log - 1
  each((first, second) => {
    const hash = pairHash(first, second) & mask
    bits[hash >>> 5] = (bits[hash >>> 5] as number) | (1 << (hash & 31))
  })
  return bits
}
