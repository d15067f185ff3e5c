import { describe, expect, it } from 'vitest'
import type { Article, Block } from '#draft'
import { isNews, splice, updateOf } from './changes.ts'

const blocks = (text: string): Block[] => [...text].map(letter => ({ kind: 'paragraph', text: letter }))
const article = (body: string, title = '题'): Article => ({ kind: 'article', fields: { title }, body: blocks(body), pictures: [], links: [], cards: [] })

describe('a splice of blocks', () => {
  it.each([
    ['', '', 0, 0, ''], ['', 'ab', 0, 0, 'ab'], ['ab', '', 0, 2, ''], ['abc', 'axc', 1, 1, 'x'],
    ['aa', 'aaa', 2, 0, 'a'], ['abcd', 'ad', 1, 2, ''], ['abc', 'xabc', 0, 0, 'x'],
  ])('%s → %s', (before, after, from, remove, insert) => {
    const made = splice(blocks(before), blocks(after))
    expect(made).toEqual({ from, remove, insert: blocks(insert) })
    const again = [...blocks(before)]
    again.splice(made.from, made.remove, ...made.insert)
    expect(again).toEqual(blocks(after))
  })
  it('sees a block that became invisible', () => {
    const hidden: Block = { kind: 'paragraph', text: 'a', hidden: true }
    expect(splice(blocks('a'), [hidden])).toEqual({ from: 0, remove: 1, insert: [hidden] })
  })
})

describe('an update', () => {
  it('holds the whole article from nothing', () => expect(updateOf(null, article('ab')).body).toEqual({ from: 0, remove: 0, insert: blocks('ab') }))
  it.each([
    ['nothing', article('ab'), article('ab'), false],
    ['a block', article('ab'), article('ac'), true],
    ['the title', article('ab'), article('ab', '目'), true],
    ['a picture', article('ab'), { ...article('ab'), pictures: [{ id: 'wx:1', alt: '', block: 0 }] }, true],
    ['all, from nothing', null, article(''), true],
  ])('%s', (_name, before, after, news) => expect(isNews(before, after)).toBe(news))
})
