import { describe, expect, it } from 'vitest'
import { found, quoted } from './quote.ts'
import { carried, editBetween, mapped } from './span-map.ts'

describe('one edit between two texts', () => {
  it.each([
    ['', '', null],
    ['ab', 'ab', null],
    ['', 'ab', { at: 0, removed: 0, added: 2 }],
    ['abc', 'ac', { at: 1, removed: 1, added: 0 }],
    ['aaa', 'aaaa', { at: 3, removed: 0, added: 1 }],
    ['截止今天', '截至今天', { at: 1, removed: 1, added: 1 }],
  ])('%s → %s', (before, after, edit) => expect(editBetween(before, after)).toEqual(edit))
})

describe('a span over an edit', () => {
  const span = { start: 4, end: 6 }
  it.each([
    ['before it', { at: 0, removed: 0, added: 3 }, { start: 7, end: 9 }],
    ['behind it', { at: 8, removed: 2, added: 0 }, { start: 4, end: 6 }],
    ['at its start', { at: 4, removed: 0, added: 1 }, { start: 5, end: 7 }],
    ['at its end', { at: 6, removed: 0, added: 1 }, { start: 4, end: 6 }],
    ['inside it', { at: 5, removed: 0, added: 1 }, null],
    ['over its border', { at: 3, removed: 2, added: 0 }, null],
    ['over all of it', { at: 0, removed: 9, added: 1 }, null],
  ])('%s', (_name, edit, expected) => expect(mapped(span, edit)).toEqual(expected))

  it('never lands on other characters', () => {
    const text = '国内最佳的最佳方案'
    const items = [{ start: 2, end: 4, quote: '最佳' }, { start: 5, end: 7, quote: '最佳' }]
    for (let at = 0; at <= text.length; at++) {
      for (let removed = 0; at + removed <= text.length; removed++) {
        for (const added of ['', '最', '佳最', '一二三']) {
          const after = text.slice(0, at) + added + text.slice(at + removed)
          for (const item of carried(items, text, after)) expect(after.slice(item.start, item.end)).toBe('最佳')
        }
      }
    }
  })
})

describe('a quote found again', () => {
  const text = '会议截止今天，报名截止明天，材料截止后天。'
  const second = quoted(text, { start: 9, end: 11 })
  it.each([
    ['at its place', text, { start: 9, end: 11 }],
    ['moved', `前言。${text}`, { start: 12, end: 14 }],
    ['gone', text.replace('报名截止', '报名'), null],
    ['its neighbours changed', text.replace('明天', '周五'), null],
    ['twice', `前${text}${text}`, null],
  ])('%s', (_name, now, expected) => expect(found(now, second)).toEqual(expected))
})
