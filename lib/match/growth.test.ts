// Does the work grow with the text alone, whatever the terms? Steps are counted, not seconds.
import { array, assert, constantFrom, integer, property } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildMatcher, buildSteps, loadMatcher, naiveScan, scan, serialise, stepsMade, withTerms } from './index.ts'
import type { Matcher, Term } from './index.ts'

const stepsOf = (matcher: Matcher, text: string): number => {
  const before = stepsMade()
  scan(matcher, text)
  return stepsMade() - before
}
const listOf = (texts: readonly string[]): Term[] => texts.map(text => ({ text }))
const runs = (most: number): string[] => Array.from({ length: most }, (_, at) => '中'.repeat(at + 1))

// [what, terms, a text of that many units]
const FAMILIES: readonly (readonly [string, readonly Term[], (length: number) => string])[] = [
  ['one character, thousands of terms of it', listOf(runs(3000)), length => '中'.repeat(length)],
  ['a long term that never ends', listOf(['中'.repeat(5000) + '完']), length => '中'.repeat(length)],
  ['many that never end', listOf(Array.from({ length: 40 }, (_, at) => '中'.repeat(at + 1) + String.fromCharCode(0x4f00 + at))), length => '中'.repeat(length)],
  ['a long term in halves', listOf(['中国'.repeat(400) + '人', '中国'.repeat(399) + '民']), length => '中国'.repeat(length / 2)],
  ['noise', [{ text: '敏感', ignoreNoise: true }], length => '敏' + '-'.repeat(length - 1)],
  ['characters that become many', [{ text: '\uFDFA', ignoreForm: true }, { text: 'ab', ignoreForm: true }], length => '\uFDFA'.repeat(length)],
  ['equal terms', [...listOf(Array.from({ length: 500 }, () => '中')), { text: 'x', wholeWord: true }], length => '中'.repeat(length)],
]

describe('worst cases', () => {
  it.each(FAMILIES)('%s: twice the text, about twice the work', (_, terms, textOf) => {
    const matcher = buildMatcher(terms)
    const once = stepsOf(matcher, textOf(10_000))
    const twice = stepsOf(matcher, textOf(20_000))
    expect(twice).toBeLessThanOrEqual(once * 2.1 + 1000)
    expect(twice).toBeLessThanOrEqual(20_000 * 200)
  }, 60_000)

  it('a million units of one character against three thousand terms of it', () => {
    expect(scan(buildMatcher(listOf(runs(3000))), '中'.repeat(1_000_000))).toHaveLength(1_000_000)
  }, 30_000)
})

describe('the limit', () => {
  it('keeps the first matches, in order', () => {
    assert(property(array(constantFrom('a', 'b', 'ab', 'aab', 'ba', 'bbb', 'a'.repeat(40)), { maxLength: 6 }), integer({ min: 0, max: 60 }), array(constantFrom('a', 'b', 'aaaaaaaaaaaaaaaaaaaaaaa'), { maxLength: 12 }), (words, limit, parts) => {
      const terms = listOf(words)
      expect(scan(buildMatcher(terms), parts.join(''), { limit })).toEqual(naiveScan(terms, parts.join('')).slice(0, limit))
    }), { numRuns: 500 })
  }, 60_000)
})

// Terms on both sides of the length where keys leave the double array, nested in each other.
const long = (unit: string) => integer({ min: 1, max: 90 }).map(length => unit.repeat(length).slice(0, length))
const longTerm = constantFrom('a', 'ab', 'aab', '\u{1F600}', '\uFF21b').chain(long)
const FOLDED: readonly Omit<Term, 'text'>[] = [{}, { ignoreCase: true, ignoreWidth: true }, { ignoreNoise: true, ignoreForm: true }]

describe('long terms', () => {
  it('are found like short ones', () => {
    assert(property(array(longTerm, { maxLength: 12 }), array(longTerm, { maxLength: 4 }), constantFrom(...FOLDED), (words, parts, options) => {
      const terms = words.map(text => ({ text, ...options }))
      const text = parts.join('-')
      const matcher = buildMatcher(terms)
      expect(scan(matcher, text)).toEqual(naiveScan(terms, text))
      const loaded = loadMatcher(serialise(matcher))
      expect(loaded.ok && scan(loaded.matcher, text)).toEqual(scan(matcher, text))
    }), { numRuns: 400 })
  }, 60_000)
})

describe('terms that are added', () => {
  it('are found beside those that were there, and survive being kept as bytes', () => {
    const word = constantFrom('a', 'b', 'ab', 'aba', 'bb', 'Ab')
    const termOf = word.chain(text => constantFrom({ text }, { text, ignoreCase: true }, { text, wholeWord: true }))
    assert(property(array(termOf, { maxLength: 5 }), array(termOf, { maxLength: 5 }), array(termOf, { maxLength: 3 }), array(word, { maxLength: 9 }), (first, second, third, parts) => {
      const text = parts.join('')
      const matcher = withTerms(withTerms(buildMatcher(first), second), third)
      expect(scan(matcher, text)).toEqual(naiveScan([...first, ...second, ...third], text))
      const loaded = loadMatcher(serialise(matcher))
      expect(loaded.ok && scan(loaded.matcher, text)).toEqual(scan(matcher, text))
    }), { numRuns: 400 })
  }, 60_000)

  it('leave the large list untouched', () => {
    const matcher = buildMatcher(listOf(runs(2000)))
    expect(withTerms(matcher, listOf(['新'])).layers[0]).toBe(matcher.layers[0])
  })
})

describe('building step by step', () => {
  it('says how far it is, rising to the end', () => {
    const work = buildSteps(Array.from({ length: 120_000 }, (_, at) => ({ text: String.fromCodePoint(0x4e00 + at % 5000, 0x4e00 + at % 4999, 0x4e00 + at % 37), ignoreCase: at % 3 === 0 })))
    const shares: number[] = []
    let step = work.next()
    for (; !step.done; step = work.next()) shares.push(step.value)
    expect(shares.length).toBeGreaterThan(5)
    expect(shares).toEqual([...shares].sort((a, b) => a - b))
    expect(shares.every(share => share > 0 && share <= 1)).toBe(true)
    expect(step.value.size).toBe(120_000)
  }, 30_000)
})
