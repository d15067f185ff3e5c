// Does normalising say the right thing and point at the right place?
import { assert, constantFrom, property, string } from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  LITERAL, NOISE_KINDS, THOROUGH, clauseAround, clausesOf, endOfMarks, foldText, foldingBits, foldingOfBits,
  intlSegmenter, isDigit, isHan, isLatinLetter, isWordBoundary, jiebaSegmenter, noiseKindOf, normalise, originalSpan,
  sentenceAround, sentencesOf,
} from './index.ts'
import type { Folding } from './index.ts'

const FOLDINGS: readonly Folding[] = [
  LITERAL, THOROUGH, { ...LITERAL, ignoreCase: true }, { ...LITERAL, ignoreWidth: true }, { ...LITERAL, noise: NOISE_KINDS },
]

describe('normalise', () => {
  it.each([
    ['width', '\uFF21\uFF22\uFF11\u3000', 'ab1'],
    ['case', 'ABC\u00DF\u0130\u03C2\u212A', 'abcssi\u03C3k'],
    ['forms', '㎡\uFB01\u2460\u2474\u33A1', 'm2fi11m2'],
    ['digits of other scripts', '\u0661\u0967\u{1D7DC}\u2776\u24FF', '11410'],
    ['traditional', '繁體後裡臺灣', '繁体后里台湾'],
    ['noise', '敏\u200B-感 \u{1F600}\uFE0F词', '敏感词'],
    ['stops stay', '人。民，', '人。民,'],
    ['composed and decomposed', '\u00E9e\u0301', 'ee'],
    ['voiced kana stay voiced', '\u30AC\uFF76\uFF9E', '\u30AB\u3099\u30AB\u3099'],
    ['Hangul stays whole', '한국', '한국'],
    ['traditional beyond the first plane', '\u4947薴\u{2005E}', '\u4982苎\u{2003E}'],
  ])('%s', (_, text, normal) => {
    expect(normalise(text).text).toBe(normal)
  })

  it('maps every unit to its whole character', () => {
    const { text, starts, ends } = normalise('a㎡\u{1D400}-b')
    expect(text).toBe('am2ab')
    expect([...starts]).toEqual([0, 1, 1, 2, 5])
    expect([...ends]).toEqual([1, 2, 2, 4, 6])
  })

  it('gives back spans of whole characters with their marks', () => {
    const original = 'x㎡e\u0301\u0327-'
    const normal = normalise(original)
    expect(normal.text).toBe('xm2e')
    expect(originalSpan(original, normal, 0, 1)).toEqual({ start: 0, end: 1 })
    expect(originalSpan(original, normal, 1, 3)).toEqual({ start: 1, end: 2 })
    expect(originalSpan(original, normal, 1, 2)).toBeNull()
    expect(originalSpan(original, normal, 2, 3)).toBeNull()
    expect(originalSpan(original, normal, 3, 4)).toEqual({ start: 2, end: 5 })
    expect(originalSpan(original, normal, 4, 5)).toBeNull()
  })

  it('changes nothing literally, and nothing twice', () => {
    assert(property(string({ unit: 'binary', maxLength: 40 }), constantFrom(...FOLDINGS), (text, folding) => {
      expect(normalise(text, LITERAL).text).toBe(text)
      const once = normalise(text, folding).text
      expect(normalise(once, folding).text).toBe(once)
      expect(foldText(text, folding)).toBe(once)
    }), { numRuns: 500 })
  })

  it('grows its tables when characters become many', () => {
    expect(normalise('\uFDFA'.repeat(100)).text).toHaveLength(100 * foldText('\uFDFA', THOROUGH).length)
  })

  it('keeps a folding as a number', () => {
    for (const folding of FOLDINGS) expect(foldingBits(foldingOfBits(foldingBits(folding)))).toBe(foldingBits(folding))
    expect(foldingBits({ ...LITERAL, ignoreForm: true })).toBe(foldingBits({ ...LITERAL, ignoreForm: true, ignoreWidth: true }))
    expect(Math.max(...FOLDINGS.map(foldingBits))).toBeLessThan(1024)
  })
})

describe('kinds of characters', () => {
  it.each([
    [' ', 'space'], ['\u3000', 'space'], ['\u200B', 'invisible'], ['\u3164', 'invisible'], ['\u0000', 'invisible'], ['\u0301', 'mark'],
    ['\uFE0F', 'mark'], ['\u{E0100}', 'mark'], ['\u{1F600}', 'symbol'], ['\uE001', 'symbol'], ['+', 'symbol'], ['-', 'punctuation'],
    ['\u00B7', 'punctuation'], ['\u3002', 'stop'], ['\n', 'stop'], ['\uFF0C', 'stop'], ['a', null], ['人', null], ['1', null], ['\u3099', null],
  ] as const)('noise of %j is %s', (char, kind) => {
    expect(noiseKindOf(char)).toBe(kind)
  })

  it('knows Han, Latin and digits beyond the usual', () => {
    expect([isHan('\u{20BB7}'), isHan('〇'), isHan('a'), isHan('')]).toEqual([true, true, false, false])
    expect([isLatinLetter('\uFF21'), isLatinLetter('\u00E9'), isLatinLetter('я')]).toEqual([true, true, false])
    expect([isDigit('\uFF11'), isDigit('\u0661'), isDigit('一')]).toEqual([true, true, false])
  })

  it('steps over marks', () => {
    expect(endOfMarks('e\u0301\u0327x', 1)).toBe(3)
    expect(endOfMarks('葛\u{E0100}城', 1)).toBe(3)
    expect(endOfMarks('ab', 1)).toBe(1)
    expect(endOfMarks('ab', 2)).toBe(2)
  })
})

describe('clauses and sentences', () => {
  const text = '今天，天气好。\n明天：下雨！'
  const quote = (span: { start: number; end: number }) => text.slice(span.start, span.end)
  it('finds the clause and the sentence around a place', () => {
    expect(quote(clauseAround(text, 4))).toBe('天气好')
    expect(quote(sentenceAround(text, 4))).toBe('今天，天气好')
    expect(quote(clauseAround(text, 0))).toBe('今天')
    expect(quote(clauseAround(text, 99))).toBe('')
    expect(quote(clauseAround(text, -5))).toBe('今天')
    expect(quote(sentenceAround(text, 11))).toBe('明天：下雨')
  })
  it('lists them without empty ones', () => {
    expect(clausesOf(text).map(quote)).toEqual(['今天', '天气好', '明天', '下雨'])
    expect(sentencesOf(text).map(quote)).toEqual(['今天，天气好', '明天：下雨'])
    expect(clausesOf('')).toEqual([])
  })
})

describe('word boundaries', () => {
  const cutAt = (...offsets: number[]) => ({ cut: () => offsets })
  it('asks only about the clause', () => {
    const asked: string[] = []
    const segmenter = { cut: (text: string) => { asked.push(text); return [0, 2, 4] } }
    expect(isWordBoundary(segmenter, '前面，研究生命。后面', 3, 5)).toBe(true)
    expect(isWordBoundary(segmenter, '前面，研究生命。后面', 4, 6)).toBe(false)
    expect(asked).toEqual(['研究生命', '研究生命'])
  })
  it('does not ask where no Chinese characters meet', () => {
    expect(isWordBoundary(cutAt(), '，人民，', 1, 3)).toBe(true)
    expect(isWordBoundary(cutAt(), 'a人民b', 1, 3)).toBe(true)
  })
  it('bounds the clause where there is no punctuation', () => {
    let longest = 0
    const segmenter = { cut: (text: string) => { longest = Math.max(longest, text.length); return [] } }
    isWordBoundary(segmenter, '人'.repeat(100_000), 50_000, 50_002)
    expect(longest).toBeLessThan(100)
  })
  it('works with the runtime\u2019s own words', () => {
    expect(isWordBoundary(intlSegmenter(), '我们支持中华人民共和国', 0, 2)).toBe(true)
    expect(isWordBoundary(intlSegmenter(), '我们支持中华人民共和国', 1, 3)).toBe(false)
  })
  it('takes any jieba', async () => {
    const { cut } = await import('jieba-wasm/node')
    const segmenter = jiebaSegmenter(cut)
    expect(segmenter.cut('两会在人民大会堂开幕')).toContain(2)
    expect(isWordBoundary(segmenter, '推动两会精神落实', 2, 4)).toBe(true)
    expect(isWordBoundary(segmenter, '推动两会精神落实', 3, 5)).toBe(false)
    for (const text of ['', 'a\u0000b', '\uD83D人', '\u{1F600}\u{20BB7}野家']) expect(segmenter.cut(text).at(-1)).toBe(text.length)
  }, 30_000)
  it('does not trust a segmenter that lost text', () => {
    expect(jiebaSegmenter(() => ['人']).cut('人民')).toEqual([0, 2])
  })
})
