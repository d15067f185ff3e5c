// Does every character of a draft read from a file lead back to itself in that file?
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readMarkdown } from './read-markdown.ts'
import { readPage } from './read-page.ts'
import type { SourcedDraft } from './read-page.ts'
import { readText } from './read-text.ts'
import { sourceOffset } from './source-map.ts'

const textsOf = ({ draft }: SourcedDraft): Record<string, string> => {
  const [article] = draft.articles
  return { ...article?.fields, body: (article?.body ?? []).map(block => block.text).join('\n') }
}
const blocksOf = ({ draft }: SourcedDraft): string[] =>
  (draft.articles[0]?.body ?? []).map(({ kind, level, text }) => `${kind === 'paragraph' ? '' : `${kind}${level ?? ''} `}${text}`)

/** Characters that the reader made of something else: white space, and what an entity stands for. */
const isMade = (sign: string, source: string): boolean => /\s/.test(sign) || source === '&' || source === undefined

const expectTraced = (file: string, read: SourcedDraft): void => {
  for (const [field, text] of Object.entries(textsOf(read))) {
    if (read.map[field] === undefined) continue
    for (let at = 0, before = -1; at < text.length; at++) {
      const source = sourceOffset(read.map, field, at)
      expect(source).not.toBe(null)
      expect(source ?? 0).toBeGreaterThanOrEqual(before)
      before = source ?? 0
      const sign = file[source ?? 0] ?? ''
      if (sign !== text[at] && !isMade(text[at] ?? '', sign)) expect.fail(`${field} ${at}: ${JSON.stringify(text[at])} stands at ${JSON.stringify(sign)}`)
    }
  }
}

describe('Markdown', () => {
  it.each([
    ['# 题\n\n甲', { title: '题' }, ['甲']],
    ['甲\n\n# 题', {}, ['甲', 'heading1 题']],
    ['## 小题\n甲', {}, ['heading2 小题', '甲']],
    ['题\n===\n\n甲\n---', { title: '题' }, ['heading2 甲']],
    ['---\ntitle: "题 一"\nauthor: 张三\nsummary: 摘\ntags: [a]\n---\n甲', { title: '题 一', author: '张三', digest: '摘' }, ['甲']],
    ['甲**乙**丙 *丁* ~~戊~~ `己` __庚__ _辛_', {}, ['甲乙丙 丁 戊 己 庚 辛']],
    ['snake_case_name 与 2 * 3 * 4', {}, ['snake_case_name 与 2 * 3 * 4']],
    ['\\*星\\* \\# 1\\. a\\b', {}, ['*星* # 1. a\\b']],
    ['甲\n乙\nab\ncd', {}, ['甲乙ab cd']],
    ['甲  \n乙\\\n丙<br>丁', {}, ['甲\n乙\n丙\n丁']],
    ['- 甲\n- [x] 乙\n  续\n1. 丙\n\n丁', {}, ['list-item 甲', 'list-item 乙续', 'list-item 丙', '丁']],
    ['> 甲\n> 乙\n>\n> 丙', {}, ['quotation 甲乙', 'quotation 丙']],
    ['| 甲 | 乙 |\n|---|:-:|\n| 丙 |  |', {}, ['table-cell 甲', 'table-cell 乙', 'table-cell 丙']],
    ['```js\n# 甲 **乙**\n```\n丙', {}, ['# 甲 **乙**', '丙']],
    ['* * *\n甲\n\n***', {}, ['甲']],
    ['<div>甲<b>乙</b></div> a < b', {}, ['甲乙 a < b']],
    ['<https://a.cn/x> 甲', {}, ['https://a.cn/x 甲']],
    ['', {}, []],
    ['\uFEFF# 题', { title: '题' }, []],
  ])('%j', (file, fields, blocks) => {
    const read = readMarkdown(file)
    expect(read.draft.articles[0]?.fields).toEqual(fields)
    expect(blocksOf(read)).toEqual(blocks)
    expectTraced(file, read)
  })
  it('has links and pictures', () => {
    const [article] = readMarkdown('甲[乙**丙**](https://a.cn/x_(1) "说明")丁\n\n![图](https://mmbiz.qpic.cn/mmbiz/KEY/0)戊').draft.articles
    expect(article?.links).toEqual([{ href: 'https://a.cn/x_(1)', text: '乙丙', block: 0, at: 1 }])
    expect(article?.pictures).toEqual([{ id: 'wx:KEY', alt: '图', block: 1, place: 0 }])
  })
  it('of any signs is traced and never throws', () => {
    const sign = fc.constantFrom('#', ' ', '\n', '\r\n', '*', '_', '`', '[', ']', '(', ')', '!', '<', '>', '\\', '|', '-', '1.', '~', '甲', 'ab', '=', '  \n', '[a](b)')
    fc.assert(fc.property(fc.string({ unit: sign, maxLength: 40 }), file => expectTraced(file, readMarkdown(file))), { numRuns: 1_000 })
  })
})

describe('plain text', () => {
  it.each([
    ['题\n\n甲\r\n乙\n', { title: '题' }, ['甲', '乙']],
    ['甲。\n\n乙', {}, ['甲。', '', '乙']],
    ['甲\n乙', {}, ['甲', '乙']],
    ['只有一段', {}, ['只有一段']],
    [`${'长'.repeat(65)}\n\n甲`, {}, ['长'.repeat(65), '', '甲']],
    ['\uFEFF 题 \n\n\n甲', { title: '题' }, ['甲']],
    ['', {}, []],
  ])('%j', (file, fields, blocks) => {
    const read = readText(file)
    expect(read.draft.articles[0]?.fields).toEqual(fields)
    expect(blocksOf(read)).toEqual(blocks)
    expectTraced(file, read)
  })
})

describe('HTML', () => {
  it.each([
    ['<p>甲</p><p>a &lt; b&nbsp;c &#x1F600; &unknown; AT&T &amp;amp;</p>', {}, ['甲', 'a < b\u00A0c \u{1F600} &unknown; AT&T &amp;']],
    ['<html><head><title>页&amp;题</title></head><body>\n <h1>甲</h1>\n <p>乙\n   丙</p></body></html>', { title: '页&题' }, ['heading1 甲', '乙 丙']],
    ['甲<br>乙', {}, ['甲\n乙']],
  ])('%j', (file, fields, blocks) => {
    const read = readPage(file)
    expect(Object.fromEntries(Object.entries(read.draft.articles[0]?.fields ?? {}).filter(([, text]) => text !== ''))).toEqual(fields)
    expect(blocksOf(read)).toEqual(blocks)
    expectTraced(file, read)
  })
  it('of any signs is traced and never throws', () => {
    const sign = fc.constantFrom('<p>', '</p>', '<b>', '<', '>', '&', '&amp;', '&lt', '&#65;', '&nbsp;', ' ', '\n', '甲', 'ab;', '<br>', '<title>', '</title>', '<!--', '-->', '"', '<a href=')
    fc.assert(fc.property(fc.string({ unit: sign, maxLength: 30 }), file => expectTraced(file, readPage(file))), { numRuns: 1_000 })
  })
})
