// May a term begin with these two characters? One bit for a hash of each pair that begins a term.

/** The hash of two neighbouring classes, before masking. Written out in the scanners, which cannot afford a call. */
export const pairHash = (first: number, second: number): number => Math.imul(first, 0x9e35) ^ second

// Sixteen bits a pair: about one text position in ten passes on ordinary text (measured).
const BITS_A_PAIR = 16
const LEAST = 15
const MOST = 23

/**
 * @param keys sorted by code unit; each unit is a class
 * @param width one more than the highest class: a term of one character lets every follower pass
 * @returns a power of two of bits, at least 32,768
 */
export const pairFilterOf = (keys: readonly string[], width: number): Uint32Array => {
  let pairs = 0
  let previous = ''
  const each = (visit: (first: number, second: number) => void): void => {
    previous = ''
    for (const key of keys) {
      const pair = key.slice(0, 2)
      if (pair === previous) continue
      previous = pair
      if (pair.length === 1) for (let second = 0; second < width; second++) visit(pair.charCodeAt(0), second)
      else visit(pair.charCodeAt(0), pair.charCodeAt(1))
    }
  }
  each(() => { pairs++ })
  let log = LEAST
  while (2 ** log < pairs * BITS_A_PAIR && log < MOST) log++
  const bits = new Uint32Array(2 ** log / 32)
  const mask = 2 ** log - 1
  each((first, second) => {
    const hash = pairHash(first, second) & mask
    bits[hash >>> 5] = (bits[hash >>> 5] ?? 0) | (1 << (hash & 31))
  })
  return bits
}
