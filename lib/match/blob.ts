// How is a matcher kept as one stretch of bytes that is ready the moment it is read?
import { FOLDINGS } from '#text'
import type { Layer } from './layer.ts'
import { LONG_ROW } from './long-keys.ts'
import type { Matcher } from './matcher.ts'
import { PAIR_ROW } from './pair-table.ts'

/*
 * 32-bit words in the machine's own order (a stranger's order fails at the magic number):
 *   0 magic   1 version   2 bytes in all   3 checksum of everything from word 4 on   4 terms   5 layers
 *   6…        for each section: byte offset, elements
 *   then      for each layer: folding bits, probes
 * Sections, each at a multiple of 8 bytes: owner sameKey wholeWord, then for each layer unit folded filter shorts
 * triples ones pairs slots tail long.
 * A literal layer's `folded` is its `unit`: both entries name the same bytes.
 */
const MAGIC = 0x314d_5358
const VERSION = 2
const FIRST_TABLE_WORD = 6
const COMMON_SECTIONS = 3
const LAYER_SECTIONS = 10
const MOST_PROBES = 4096

type Section = Int32Array | Uint32Array | Uint16Array | Uint8Array

const isPowerOfTwo = (count: number): boolean => count > 0 && (count & (count - 1)) === 0
const aligned = (bytes: number): number => (bytes + 7) & ~7
const headWords = (layers: number): number =>
  FIRST_TABLE_WORD + 2 * (COMMON_SECTIONS + LAYER_SECTIONS * layers) + 2 * layers

// FNV-1a over words: notices damage; whoever must notice intent signs the file (lib/trust).
const checksumOf = (buffer: ArrayBuffer): number => {
  const words = new Int32Array(buffer, 0, buffer.byteLength >>> 2)
  let sum = 0x811c9dc5 | 0
  for (let at = 4; at < words.length; at++) sum = Math.imul(sum ^ (words[at] as number), 0x01000193)
  return sum
}

/** One buffer that holds the whole matcher; give it to `loadMatcher`. */
export const serialise = (matcher: Matcher): ArrayBuffer => {
  const sections: Section[] = [matcher.owner, matcher.sameKey, matcher.wholeWord]
  for (const layer of matcher.layers) sections.push(layer.unit, layer.folded, layer.filter, layer.shorts, layer.triples, layer.ones, layer.pairs, layer.slots, layer.tail, layer.long)
  const words = headWords(matcher.layers.length)
  const start = aligned(words * 4)
  const different = [...new Set(sections)]
  const bytes = different.reduce((sum, section) => sum + aligned(section.byteLength), start)
  const buffer = new ArrayBuffer(bytes)
  const head = new Int32Array(buffer, 0, words)
  head.set([MAGIC, VERSION, bytes, 0, matcher.size, matcher.layers.length])
  const offsets = new Map<Section, number>()
  let end = start
  for (const section of different) {
    new Uint8Array(buffer, end, section.byteLength).set(new Uint8Array(section.buffer, section.byteOffset, section.byteLength))
    offsets.set(section, end)
    end += aligned(section.byteLength)
  }
  let word = FIRST_TABLE_WORD
  for (const section of sections) {
    head[word++] = offsets.get(section) ?? 0
    head[word++] = section.length
  }
  for (const layer of matcher.layers) {
    head[word++] = layer.foldingBits
    head[word++] = layer.probes
  }
  head[3] = checksumOf(buffer)
  return buffer
}

export type Loaded =
  | { readonly ok: true; readonly matcher: Matcher }
  /** `format`: not a matcher, or of another version; `cut`: bytes are missing; `sections`: the table contradicts itself. */
  | { readonly ok: false; readonly why: 'format' | 'cut' | 'sections' }

class Refused extends Error {}

/**
 * A matcher that lives in the buffer: views only, nothing is copied. The table is checked, the contents are not: over a
 * damaged buffer a scan may be wrong, but it ends, throws nothing and reads nothing else. See `isIntact`.
 */
export const loadMatcher = (buffer: ArrayBuffer): Loaded => {
  if (buffer.byteLength < FIRST_TABLE_WORD * 4) return { ok: false, why: 'format' }
  const [magic, version, bytes, , size = 0, layerCount = 0] = new Int32Array(buffer, 0, FIRST_TABLE_WORD)
  if (magic !== MAGIC || version !== VERSION) return { ok: false, why: 'format' }
  if (bytes !== buffer.byteLength) return { ok: false, why: 'cut' }
  if (size < 0 || layerCount < 0 || layerCount > FOLDINGS || headWords(layerCount) * 4 > bytes) return { ok: false, why: 'sections' }
  const head = new Int32Array(buffer, 0, headWords(layerCount))
  let word = FIRST_TABLE_WORD
  const section = <A>(view: new (buffer: ArrayBuffer, offset: number, length: number) => A, width: number, either: readonly number[] | null): A => {
    const offset = head[word++] as number
    const length = head[word++] as number
    const fits = offset >= 0 && length >= 0 && offset % 8 === 0 && offset + length * width <= buffer.byteLength
    if (!fits || (either !== null && !either.includes(length))) throw new Refused()
    return new view(buffer, offset, length)
  }
  try {
    const owner = section(Int32Array, 4, null)
    const sameKey = section(Int32Array, 4, [0, owner.length || size])
    const wholeWord = section(Uint8Array, 1, [0, size])
    const parts = Array.from({ length: layerCount }, () => ({
      unit: section(Uint16Array, 2, [0x10000]),
      folded: section(Uint16Array, 2, [0x10000]),
      filter: section(Uint32Array, 4, null),
      shorts: section(Uint32Array, 4, null),
      triples: section(Uint32Array, 4, null),
      ones: section(Int32Array, 4, null),
      pairs: section(Int32Array, 4, null),
      slots: section(Int32Array, 4, null),
      tail: section(Uint16Array, 2, null),
      long: section(Int32Array, 4, null),
    }))
    const layers = parts.map((part): Layer => {
      const foldingBits = head[word++] as number
      const probes = head[word++] as number
      // A filter's length is the mask of a hash; no table is so crowded that a pair lies a thousand places off.
      if (probes < 1 || probes > MOST_PROBES || !isPowerOfTwo(part.pairs.length / PAIR_ROW)) throw new Refused()
      if (![part.filter, part.shorts, part.triples].every(bits => isPowerOfTwo(bits.length)) || foldingBits < 0 || foldingBits >= FOLDINGS || part.long.length % LONG_ROW !== 0) throw new Refused()
      return { ...part, foldingBits, probes }
    })
    return { ok: true, matcher: { size, layers, owner, sameKey, wholeWord } }
  } catch (error) {
    if (error instanceof Refused) return { ok: false, why: 'sections' }
    throw error
  }
}

/** True where no byte has changed since `serialise`. Reads everything: for installation and idle time. */
export const isIntact = (buffer: ArrayBuffer): boolean =>
  buffer.byteLength >= FIRST_TABLE_WORD * 4 && buffer.byteLength % 4 === 0 && new Int32Array(buffer, 0, 4)[3] === checksumOf(buffer) &&
  loadMatcher(buffer).ok
