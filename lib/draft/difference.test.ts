// Is what changed said in full, and nothing else?
import { cpuUsage } from 'node:process'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonicalText } from './canonical-text.ts'
import { diffDrafts } from './difference.ts'
import type { Change } from './difference.ts'
import type { Draft } from './model.ts'
import { readHtml } from './read-html.ts'
import { FORM, draftFrom } from './samples/article.ts'

const draft = (html: string, title = '题'): Draft => ({ platform: 'wechat', articles: [{ kind: 'article', fields: { title }, ...readHtml(html) }] })
/** `field: same[-removed-][+added+]` */
const shown = (changes: readonly Change[]): string[] => changes.map(({ article, field, parts }) =>
  `${article}.${field}: ${parts.map(({ kind, text }) => (kind === 'same' ? text : kind === 'added' ? `[+${text}+]` : `[-${text}-]`)).join('')}`)

describe('what changed', () => {
  it.each([
    ['nothing', draft('<p>甲</p>'), draft('<section style="color:red"><span leaf>甲</span></section>'), []],
    ['a title', draft('', '防汛提示'), draft('', '防汛提醒'), ['0.title: 防汛提[-示-][+醒+]']],
    ['a title taken away', draft('', '防汛'), draft('', ''), ['0.title: [-防汛-]']],
    ['a character', draft('<p>报名截止八月一日</p><p>乙</p>'), draft('<p>报名截止八月二日</p><p>乙</p>'), ['0.body: 报名截止八月[-一-][+二+]日\n乙\n']],
    ['a paragraph more', draft('<p>甲</p><p>丙</p>'), draft('<p>甲</p><p>乙</p><p>丙</p>'), ['0.body: 甲\n[+乙\n+]丙\n']],
    ['a paragraph less', draft('<p>甲</p><p>乙</p>'), draft('<p>甲</p>'), ['0.body: 甲\n[-乙\n-]']],
    ['a whole paragraph', draft('<p>甲乙丙丁</p>'), draft('<p>子丑寅卯</p>'), ['0.body: [-甲乙丙丁-][+子丑寅卯+]\n']],
    ['a kind', draft('<p>甲</p>'), draft('<h2>甲</h2>'), ['0.body: [+〔标题2〕+]甲\n']],
    ['a hidden text', draft('<p>甲乙</p>'), draft('<p style="opacity:0">甲乙</p>'), ['0.body: [+〔不可见〕+]甲乙\n']],
    ['an emoji', draft('', '好\u{1F600}'), draft('', '好\u{1F601}'), ['0.title: 好[-\u{1F600}-][+\u{1F601}+]']],
    ['a link', draft('<p><a href="https://a.cn">甲</a></p>'), draft('<p><a href="https://b.cn">甲</a></p>'), ['0.link: 甲 //[-a-][+b+].cn\n']],
    ['a picture', draft('<img src="//a/1" alt="图">'), draft(''), ['0.picture: [-图片 图 url:a/1（第1段处）\n-]']],
    ['an article more', draft('<p>甲</p>'), { ...draft('<p>甲</p>'), articles: [...draft('<p>甲</p>').articles, ...draft('', '二').articles] }, ['1.title: [+二+]']],
  ])('%s', (_, before, after, changes) => expect(shown(diffDrafts(before, after))).toEqual(changes))

  it('is nothing in a draft read twice', () => expect(diffDrafts(draftFrom(FORM), draftFrom(FORM))).toEqual([]))

  it('can be put together again on either side', () => {
    const line = fc.string({ unit: fc.constantFrom('甲', '乙', '丙', '，', '。', ' '), minLength: 1, maxLength: 8 })
    const lines = fc.array(line, { maxLength: 6 })
    fc.assert(fc.property(lines, lines, (before, after) => {
      const of = (texts: readonly string[]): Draft => draft(texts.map(text => `<p>${text}</p>`).join(''))
      const [change] = diffDrafts(of(before), of(after))
      const whole = (texts: readonly string[]): string => texts.map(canonicalText).filter(text => text !== '').join('\n')
      const side = (kind: 'added' | 'removed'): string => (change?.parts ?? []).filter(part => part.kind === 'same' || part.kind === kind).map(part => part.text).join('').replace(/\n+/g, '\n').trim()
      expect(change === undefined).toBe(whole(before) === whole(after))
      if (change === undefined) return
      expect(side('added')).toBe(whole(after))
      expect(side('removed')).toBe(whole(before))
    }))
  })
  it('of two huge texts is told in time', () => {
    const huge = (sign: string): Draft => draft(Array.from({ length: 5_000 }, (_, at) => `<p>${sign}${at}</p>`).join(''))
    const begun = cpuUsage()
    expect(diffDrafts(huge('甲'), huge('乙'))).toHaveLength(1)
    expect(cpuUsage(begun).user / 1_000).toBeLessThan(5_000)
  })
})
