// Does the fingerprint follow what a reader sees, and nothing else?
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { articleDigest, changedParts, fingerprint } from './fingerprint.ts'
import type { Article, Draft } from './model.ts'
import { readHtml } from './read-html.ts'
import { BODY, FORM, draftFrom } from './samples/article.ts'
import { CHANGES, RENDERINGS } from './samples/changes.ts'
import type { Row } from './samples/changes.ts'

const apply = (row: Row): Draft => {
  if ('field' in row) return draftFrom({ ...FORM, [row.field]: row.value })
  const parts = BODY.split(row.from)
  expect(parts, `${row.name}: stands in the body once`).toHaveLength(2)
  return draftFrom({ ...FORM, content0: parts.join(row.to) })
}

const base = fingerprint(draftFrom(FORM))
const article = (html: string, fields: Article['fields'] = {}): Article => ({ kind: 'article', fields, ...readHtml(html) })
const root = (...articles: Article[]): string => fingerprint({ platform: 'wechat', articles }).root

describe('a change that a reader sees', () => {
  it('is tried in at least 60 ways', () => expect(CHANGES.length).toBeGreaterThanOrEqual(60))
  it.each(CHANGES.map(row => [row.name, row] as const))('%s gives another fingerprint', (_, row) => {
    const changed = fingerprint(apply(row))
    expect(changed.root).not.toBe(base.root)
    expect(changed.articles).not.toEqual(base.articles)
  })
  it('has a name of its own in the table', () => expect(new Set(CHANGES.map(row => row.name)).size).toBe(CHANGES.length))
  it('gives a fingerprint that no other change gives', () => {
    expect(new Set(CHANGES.map(row => fingerprint(apply(row)).root)).size).toBe(CHANGES.length)
  })
})

describe('the same to a reader', () => {
  it('is tried in at least 20 ways', () => expect(RENDERINGS.length).toBeGreaterThanOrEqual(20))
  it.each(RENDERINGS.map(row => [row.name, row] as const))('%s gives the same fingerprint', (_, row) => {
    expect(fingerprint(apply(row))).toEqual(base)
  })
  it('stays the same when all of it happens at once', () => {
    const body = RENDERINGS.reduce((html, row) => ('from' in row && html.split(row.from).length === 2 ? html.replace(row.from, () => row.to) : html), BODY)
    expect(fingerprint(draftFrom({ ...FORM, content0: body })).root).toBe(base.root)
  })
})

describe('the platform', () => {
  it('may fill in a digest', () => {
    const empty = { ...FORM, digest0: '' }
    expect(fingerprint(draftFrom({ ...FORM, digest0: '一、工作安排市卫生', auto_gen_digest0: '1' })).root).toBe(fingerprint(draftFrom(empty)).root)
  })
  it('may show the digest that it filled in without saying so', () => {
    const words = '市民朋友们，今年的免费体检工作从八月一日开始，请大家带好身份证和医保卡，按照预约时间前往市民中心三楼体检，谢谢配合。'
    const html = `<p>${words}</p><p>另行通知。</p>`
    expect(root(article(html, { digest: words.slice(0, 54) }))).toBe(root(article(html)))
    expect(root(article(html, { digest: words.slice(0, 20) }))).not.toBe(root(article(html)))
  })
})

describe('accompanying text', () => {
  const withText = (accompanying: string): ReturnType<typeof fingerprint> => fingerprint({
    platform: 'weibo', articles: [article('<p>正文</p>', { title: '防汛提示', accompanying })],
  })
  it('is no part of the article', () => {
    expect(withText('另外的话').root).toBe(withText('').root)
    expect(withText('另外的话').accompanying).not.toEqual(withText('别的话').accompanying)
  })
  it.each([
    ['发布了头条文章：《防汛提示》', true], ['发布了头条文章：《防汛提示》 ', true], ['', true], ['发布了头条文章:《防汛提示》', true],
    ['发布了头条文章：《防汛提示》快看', false], ['发布了头条文章：《别的》', false], ['防汛提示', false], ['发布了头条文章：《防…》', true], ['发布了头条文章：《…》', false],
  ])('%j is the platform’s own: %s', (text, isDefault) => expect(withText(text).accompanying[0] === null).toBe(isDefault))
})

describe('parts', () => {
  it('name what changed', () => {
    const changed = (form: Readonly<Record<string, string>>): unknown => changedParts(base, fingerprint(draftFrom({ ...FORM, ...form })))
    expect(changed({ title0: '别的' })).toEqual([['title'], []])
    expect(changed({ cdn_url0: '' })).toEqual([['cover'], []])
    expect(changed({ content1: '<p>第二条的正文</p><p><img src="https://a.cn/b.png"></p>' })).toEqual([[], ['pictures']])
    expect(changed({ content0: BODY.replace('notice?id=12', 'notice?id=13') })).toEqual([['links'], []])
    expect(changed({ content0: BODY.replace('一、', '二、') })).toEqual([['body'], []])
    expect(changed({ title2: '三' })).toBe(null)
  })
  it('are digests of 64 hexadecimal digits', () => {
    for (const digest of [base.root, ...base.articles, ...base.parts.flatMap(parts => Object.values(parts))]) expect(digest).toMatch(/^[\da-f]{64}$/)
  })
  it('agree with the digest of one article alone', () => {
    expect(draftFrom(FORM).articles.map(one => articleDigest(one))).toEqual(base.articles)
  })
})

describe('properties', () => {
  const texts = fc.string({ unit: 'grapheme', maxLength: 40 })
  const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

  it('typing and taking it back gives the same', () => {
    fc.assert(fc.property(texts, texts, fc.nat(), (before, typed, where) => {
      const at = where % (before.length + 1)
      const after = before.slice(0, at) + typed + before.slice(at)
      const back = after.slice(0, at) + after.slice(at + typed.length)
      expect(root(article('', { title: back }))).toBe(root(article('', { title: before })))
    }))
  })
  it('a letter typed anywhere gives another', () => {
    fc.assert(fc.property(texts, fc.nat(), (before, where) => {
      const at = where % (before.length + 1)
      const after = `${before.slice(0, at)}字${before.slice(at)}`
      expect(root(article(`<p>${escaped(after)}</p>`))).not.toBe(root(article(`<p>${escaped(before)}</p>`)))
    }))
  })
  it('splitting a text over nodes gives the same', () => {
    fc.assert(fc.property(texts, fc.nat(), (text, where) => {
      const at = where % (text.length + 1)
      const [left, right] = [text.slice(0, at), text.slice(at)].map(escaped)
      fc.pre(!/\p{Surrogate}/u.test(`${left}\n${right}`))
      expect(root(article(`<p><span leaf>${left}</span><b>${right}</b></p>`))).toBe(root(article(`<p>${escaped(text)}</p>`)))
    }))
  })
})

describe('version 1', () => {
  it('is what it was when the first signature was given', () => {
    // Frozen: a signature of an old ledger must still be computed. Never change these; add a version.
    expect(base.version).toBe(1)
    expect(root(article('<h2>一</h2><p>二<br>三<a href="https://a.cn/?x=1&amp;utm_a=b">四</a></p><p><img src="https://a.cn/b.png?w=3" alt="五"></p>', { title: '题' })))
      .toBe('f34090a992a60fc6f6c6faed3701f58ee206299193e23620ad6d51e54b83de85')
  })
})
