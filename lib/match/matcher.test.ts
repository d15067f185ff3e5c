// Does the automaton say what the naive matcher says, for every option and any text?
import { array, assert, boolean, constantFrom, property, record } from 'fast-check'
import type { Arbitrary } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { INNER_NOISE, NOISE_KINDS } from '#text'
import { buildMatcher, loadMatcher, naiveScan, scan, serialise } from './index.ts'
import type { Term } from './index.ts'

const ALPHABETS = [
  ['a', 'b'],
  ['a', 'A', '\uFF41', '\u24D0', '\u0301', '\u0130', 'i', '\u00DF', 's'],
  ['\u6C11', '\u4EBA', '\u3002', ' ', '\u200B', '\uFE0F'],
  ['\u{1F600}', '\uD83D', '\uDE00', '\u{20BB7}', 'x', '\u{1D400}', '\u{1F3FB}'],
  ['\u7E41', '\u7B80', '\u9AD4', '\u4F53', '-', '1', '\u2460', '\u3371', '\uFDFA', '\u0661'],
  ['\u5F3A', '\u5F13', '\u867D', '\u5F37', '\u91CD', '\u866B', '\u4E2D', '\u5DF1', '\u5DF2', ' '],
  ['\u0430', 'a', 'A', '0', 'o', 'O', '\u0412', 'B', '\u2460', '\u{1D7D8}', '-'],
  ['\uFF76', '\uFF9E', '\u30AC', '\u30AB', '\u3099', 'h', 'a', 'v', 'e'],
]
const words = (alphabet: readonly string[], most: number) =>
  array(constantFrom(...alphabet), { minLength: 0, maxLength: most }).map(chars => chars.join(''))

// A list costs more to build than a text to scan: each is tried on several.
const texts = (alphabet: readonly string[], most: number) => array(words(alphabet, most), { minLength: 1, maxLength: 10 })

// Each folding has tables of its own, so a few dozen combinations stand for the thousand there are.
const FOLDINGS: readonly Omit<Term, 'text'>[] = [
  {}, { ignoreCase: true }, { ignoreWidth: true }, { ignoreForm: true }, { ignoreTraditional: true },
  { ignoreCase: true, ignoreWidth: true }, { ignoreCase: true, ignoreForm: true },
  { ignoreNoise: true }, ...NOISE_KINDS.map(kind => ({ ignoreNoise: [kind] })), { ignoreNoise: INNER_NOISE },
  { ignoreCase: true, ignoreWidth: true, ignoreNoise: true },
  { ignoreCase: true, ignoreForm: true, ignoreTraditional: true, ignoreNoise: true },
  { ignoreCase: true, ignoreForm: true, ignoreTraditional: true, ignoreNoise: INNER_NOISE },
  { ignoreSound: true }, { ignoreLook: true }, { ignoreLook: true, ignoreCase: true, ignoreForm: true }, { ignoreRepeats: true },
  { ignoreRepeats: true, ignoreForm: true, ignoreNoise: true }, { ignoreSplit: true }, { ignoreSplit: true, ignoreSound: true, ignoreNoise: ['space'] },
  { ignoreForm: true, ignoreNoise: ['mark'] }, { ignoreForm: true, ignoreNoise: ['punctuation'] },
]

const termOf = (alphabet: readonly string[]): Arbitrary<Term> =>
  record({ text: words(alphabet, 4), folding: constantFrom(...FOLDINGS), wholeWord: boolean() })
    .map(({ text, folding, wholeWord }) => ({ text, ...folding, wholeWord }))

const sample = constantFrom(...ALPHABETS).chain(alphabet =>
  record({ terms: array(termOf(alphabet), { maxLength: 6 }), texts: texts(alphabet, 30) }))

const literalSample = constantFrom(...ALPHABETS).chain(alphabet => record({
  terms: array(words(alphabet, 6).map(text => ({ text })), { maxLength: 20 }), texts: texts(alphabet, 60),
}))

// Several texts a run; FUZZ_RUNS=20000 makes some hundred thousand cases.
const RUNS = Number(process.env.FUZZ_RUNS ?? 400)

describe('the automaton against the naive matcher', () => {
  it('agrees for every option', () => {
    assert(property(sample, ({ terms, texts }) => {
      const matcher = buildMatcher(terms)
      for (const text of texts) expect(scan(matcher, text)).toEqual(naiveScan(terms, text))
    }), { numRuns: RUNS })
  }, 600_000)

  it('agrees for nested and repeated literal terms', () => {
    assert(property(literalSample, ({ terms, texts }) => {
      const matcher = buildMatcher(terms)
      for (const text of texts) expect(scan(matcher, text)).toEqual(naiveScan(terms, text))
    }), { numRuns: RUNS })
  }, 600_000)
})

describe('a list of thousands', () => {
  // Enough terms for wide families, deep chains and a crowded array; the same every time.
  let state = 7
  const draw = (count: number): number => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff
    return Math.floor(((state >>> 8) / 0x800000) ** 3 * count)
  }
  const word = (length: number): string => Array.from({ length }, () => String.fromCharCode(0x4e00 + draw(900))).join('')
  const terms = Array.from({ length: 3000 }, () => ({ text: word(1 + draw(6)), ignoreCase: draw(2) === 1 }))
  const text = word(2000)

  it('agrees with the naive matcher', () => {
    const matches = scan(buildMatcher(terms), text)
    expect(matches.length).toBeGreaterThan(1000)
    expect(matches).toEqual(naiveScan(terms, text))
  }, 60_000)

  it('agrees after it was kept as bytes', () => {
    const loaded = loadMatcher(serialise(buildMatcher(terms)))
    expect(loaded.ok && scan(loaded.matcher, text)).toEqual(scan(buildMatcher(terms), text))
  }, 60_000)
})
