// Is a matcher the same after it was kept as bytes, and harmless when the bytes are damaged?
import { assert, double, integer, property, uint8Array } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildMatcher, isIntact, loadMatcher, naiveScan, scan, serialise } from './index.ts'
import type { Term } from './index.ts'

const TERMS: readonly Term[] = [
  { text: '人民' }, { text: '人' }, { text: '人民代表' }, { text: '人民' },
  { text: '敏感词', ignoreNoise: true, ignoreTraditional: true }, { text: 'av', wholeWord: true, ignoreCase: true },
  // Long enough for the second automaton, and enough of one beginning for a node.
  ...['', '们', '们的', '代', '代表大会', '政府'].map(rest => ({ text: `人民${rest}` })), { text: '长句'.repeat(20) }, { text: '句长'.repeat(18) },
  { text: '强国', ignoreSplit: true, ignoreRepeats: true }, { text: '重庆', ignoreSound: true },
]
const TEXT = '人民代表，敏-感-詞 AV have 人㎡😀弓虽虽国虫庆' + '长句'.repeat(22)
// FUZZ_RUNS=100000 is what the release is held to.
const RUNS = Number(process.env.FUZZ_RUNS ?? 1000)
const matcher = buildMatcher(TERMS)
const blob = serialise(matcher)

describe('a matcher kept as bytes', () => {
  it('finds the same', () => {
    const loaded = loadMatcher(blob)
    expect(loaded.ok && scan(loaded.matcher, TEXT)).toEqual(scan(matcher, TEXT))
    expect(scan(matcher, TEXT)).toEqual(naiveScan(TERMS, TEXT))
    expect(isIntact(blob)).toBe(true)
  })

  it('holds an empty list', () => {
    const loaded = loadMatcher(serialise(buildMatcher([])))
    expect(loaded.ok && scan(loaded.matcher, TEXT)).toEqual([])
  })

  it('is refused when cut at any place', () => {
    assert(property(integer({ min: 0, max: blob.byteLength - 1 }), length => {
      expect(loadMatcher(blob.slice(0, length)).ok).toBe(false)
      expect(isIntact(blob.slice(0, length))).toBe(false)
    }), { numRuns: 300 })
  })

  it('is refused when it is something else', () => {
    assert(property(uint8Array({ maxLength: 200 }), bytes => {
      expect(loadMatcher(bytes.slice().buffer).ok).toBe(false)
    }), { numRuns: 300 })
  })

  it('is found damaged after any flipped bit, and scanned nonetheless without harm', () => {
    // Half of the flips go where most damage is done: the head and the end, where slots and tails lie.
    const place = double({ min: 0, max: 1, noNaN: true, maxExcluded: true })
    assert(property(place, integer({ min: 0, max: 7 }), integer({ min: 0, max: 2 }), (where, bit, part) => {
      const damaged = blob.slice(0)
      const bytes = new Uint8Array(damaged)
      const near = Math.floor(where * 600)
      const at = part === 0 ? near : part === 1 ? bytes.length - 1 - near : Math.floor(where * bytes.length)
      bytes[at] = (bytes[at] ?? 0) ^ (1 << bit)
      expect(isIntact(damaged)).toBe(false)
      const loaded = loadMatcher(damaged)
      if (!loaded.ok) return
      for (const match of scan(loaded.matcher, TEXT)) {
        expect(match.start).toBeGreaterThanOrEqual(0)
        expect(match.end).toBeGreaterThan(match.start)
        expect(match.end).toBeLessThanOrEqual(TEXT.length)
        expect(match.term).toBeLessThan(TERMS.length)
      }
    }), { numRuns: RUNS })
  }, 600_000)
})
