// Is every phrase with one character wrong found, and nothing that differs by more?
import { array, assert, constantFrom, integer, property, record, uniqueArray } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildPhrases, nearMisses } from './index.ts'

// Damerau and Levenshtein by the whole table: the oracle. Neighbours may change places, nothing is edited twice.
const distance = (a: string, b: string): number => {
  const rows = Array.from({ length: a.length + 1 }, (_, i) => Array.from({ length: b.length + 1 }, (_, j) => (i === 0 ? j : j === 0 ? i : 0)))
  const cell = (i: number, j: number): number => rows[i]?.[j] ?? Infinity
  for (let i = 1; i <= a.length; i++) for (let j = 1; j <= b.length; j++) {
    const row = rows[i] as number[]
    row[j] = Math.min(cell(i - 1, j) + 1, cell(i, j - 1) + 1, cell(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1))
    if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) row[j] = Math.min(row[j] as number, cell(i - 2, j - 2) + 1)
  }
  return cell(a.length, b.length)
}

const chars = '甲乙丙丁戊己庚辛'
const phrase = array(constantFrom(...chars), { minLength: 6, maxLength: 30 }).map(list => list.join(''))
const edited = (text: string, at: number, how: number, char: string): string =>
  how === 0 ? text.slice(0, at) + char + text.slice(at + 1)
    : how === 1 ? text.slice(0, at) + text.slice(at + 1)
      : how === 2 ? text.slice(0, at) + char + text.slice(at)
        : text.slice(0, at) + text.charAt(at + 1) + text.charAt(at) + text.slice(at + 2)

describe('phrases with one edit inside', () => {
  const sample = record({ list: uniqueArray(phrase, { minLength: 1, maxLength: 5 }), which: integer({ min: 0, max: 4 }), at: integer({ min: 1, max: 28 }), how: integer({ min: 0, max: 3 }), char: constantFrom(...'甲乙丑寅'), around: constantFrom('', '子', '甲', '子丑寅') })
  it('are all found, and all that is found is one edit away', () => {
    let planted = 0
    assert(property(sample, ({ list, which, at, how, char, around }) => {
      const index = which % list.length
      const right = list[index] ?? ''
      const place = 1 + at % (right.length - 2)
      const wrong = edited(right, place, how, char)
      const text = around + wrong + around
      const misses = nearMisses(buildPhrases(list), text)
      for (const miss of misses) expect(distance(list[miss.phrase] ?? '', text.slice(miss.start, miss.end))).toBe(1)
      if (list.some(known => text.includes(known)) || right.includes(wrong) || distance(right, wrong) !== 1) return
      planted++
      expect(misses.some(miss => miss.phrase === index)).toBe(true)
    }), { numRuns: 6000 })
    expect(planted).toBeGreaterThan(3000)
  }, 60_000)
})

const PHRASES = ['社会消费品零售总额', '国内生产总值', '居民消费价格指数', '人民代表大会', '统计造假', '未雨绸缪']
describe('near misses', () => {
  it.each([
    ['replaced', '社会消费品零销总额', ['0-9 社会消费品零售总额 replaced']],
    ['dropped', '国内生总产值一二', ['0-6 国内生产总值 swapped']],
    ['left out', '居民消费价指数', ['0-7 居民消费价格指数 dropped']],
    ['added', '居民消费品价格指数', ['0-9 居民消费价格指数 added']],
    ['swapped across the cut', '国内产生总值', ['0-6 国内生产总值 swapped']],
    ['right', '国内生产总值', []],
    ['known neighbours', '人民代表人会', []],
    ['short ones by sound only', '统计早假，统计大假', ['0-4 统计造假 sound']],
    ['short ones by look', '末雨绸缪', ['0-4 未雨绸缪 look']],
  ])('%s', (_, text, shown) => {
    const phrases = buildPhrases(PHRASES, ['人民代表人会'])
    expect(nearMisses(phrases, text).map(({ start, end, phrase, kind }) => `${start}-${end} ${PHRASES[phrase]} ${kind}`)).toEqual(shown)
  })
})
