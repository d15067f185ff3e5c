// Do all readers make the same draft of the same article?
import { describe, expect, it } from 'vitest'
import { fingerprint } from './fingerprint.ts'
import type { Draft } from './model.ts'
import { readDraftJson } from './read-draft-json.ts'
import { readPublishedPage } from './read-page.ts'
import { readRecord } from './read-record.ts'
import { readSave } from './read-save.ts'
import { linesOf } from './read-text.ts'
import { isDraft } from './reading.ts'
import type { Reading } from './reading.ts'
import { BODY, FORM, SHAPE, draftFrom } from './samples/article.ts'

const draftOf = (reading: Reading): Draft => {
  if (!isDraft(reading)) throw new Error(reading.why)
  return reading
}
const rootOf = (reading: Reading): string => fingerprint(draftOf(reading)).root
const saved = draftFrom(FORM)

/** The JSON of mp for what the form saved. */
const item = (n: number, change: Readonly<Record<string, unknown>> = {}): Record<string, unknown> => ({
  seq: n, title: FORM[`title${n}`], author: FORM[`author${n}`], digest: FORM[`digest${n}`], auto_gen_digest: Number(FORM[`auto_gen_digest${n}`]), content: FORM[`content${n}`],
  source_url: FORM[`sourceurl${n}`] ?? '', cdn_url: FORM[`cdn_url${n}`] ?? '', guide_words: '', share_page_type: 0, share_imageinfo: JSON.parse(FORM[`share_imageinfo${n}`] ?? '{"list":[]}') as unknown, ...change,
})
const items = [item(0), item(1)]
const escapedHtml = (html: string): string => html.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

describe('the platform’s JSON', () => {
  it.each<[string, unknown]>([
    ['as the page answers it', { base_resp: { ret: 0 }, app_msg_info: JSON.stringify({ item: [{ app_id: 1, multi_item: items }] }) }],
    ['as text', JSON.stringify({ app_msg_info: JSON.stringify({ item: [{ multi_item: items }] }) })],
    ['with app_msg_info as an object', { app_msg_info: { item: [{ multi_item: items }] } }],
    ['from the item on', { item: [{ multi_item: items }] }],
    ['with one item that is no list', { item: { multi_item: items } }],
    ['as one item of a list', { app_id: 1, multi_item: items }],
    ['with numbers as text', { multi_item: items.map(one => ({ ...one, auto_gen_digest: String(one['auto_gen_digest']), share_page_type: '0' })) }],
    ['with the body escaped', { multi_item: items.map(one => ({ ...one, content: escapedHtml(String(one['content'])) })) }],
    ['with fields that nobody knows', { multi_item: items.map(one => ({ ...one, appmsg_album_info: { list: [] }, is_new: true, nothing: null })) }],
    ['with the pictures as a list', { multi_item: items.map(one => ({ ...one, share_imageinfo: (one['share_imageinfo'] as { list: unknown }).list })) }],
    ['with the cover under its old name', { multi_item: items.map(({ cdn_url: cover, ...one }) => ({ ...one, cover })) }],
  ])('%s has the fingerprint of the save', (_, json) => expect(rootOf(readDraftJson(json))).toBe(fingerprint(saved).root))
  it('has plain texts escaped for a page', () => {
    const [article] = draftOf(readDraftJson({ multi_item: [item(0, { title: 'A &amp; B &lt;2026&gt; &quot;x&quot; &#39;y&#39;' })] })).articles
    expect(article?.fields.title).toBe('A & B <2026> "x" \'y\'')
  })
  it.each([[8, 'picture-text'], ['10', 'text'], [0, 'article'], [99, 'article']])('of share_page_type %j is %s', (type, kind) => {
    expect(draftOf(readDraftJson({ multi_item: [item(0, { share_page_type: type })] })).articles[0]?.kind).toBe(kind)
  })
  it.each([['no JSON', 'not-json'], ['{}', 'other-shape'], [null, 'other-shape'], [[], 'other-shape'], [{ app_msg_info: '' }, 'not-json'], [{ item: [] }, 'other-shape'], [{ multi_item: [] }, 'no-article'], [{ multi_item: [1] }, 'other-shape']])(
    '%j is no draft: %s', (json, why) => expect(readDraftJson(json)).toEqual({ ok: false, why }))
})

describe('a published page', () => {
  const page = `<html><head><title>页面的标题</title><meta name="author" content="${FORM['author0']}"><meta name="description" content="${FORM['digest0']}"><meta property="og:image" content="${FORM['cdn_url0']}"></head>
    <body><div id="img-content"><h1 id="activity-name">\n  ${FORM['title0']}\n</h1><div id="js_content" class="rich_media_content" style="visibility: hidden; opacity: 0;">\n${BODY}\n</div></div><div>阅读原文</div></body></html>`
  it('holds what was saved', () => {
    const [published] = draftOf(readPublishedPage(page)).articles
    const [first] = saved.articles
    expect(published?.body).toEqual(first?.body)
    expect(published?.cards).toEqual(first?.cards)
    expect(published?.links).toEqual(first?.links)
    expect(published?.fields).toMatchObject({ title: FORM['title0'], author: FORM['author0'], digest: FORM['digest0'] })
    expect(published?.cover).toBe(first?.cover)
  })
  it('is nothing else', () => expect(readPublishedPage('<p>正文</p>')).toEqual({ ok: false, why: 'other-shape' }))
})

describe('a save', () => {
  it('of another shape is none', () => expect(readSave({ other: ['1'] }, SHAPE)).toEqual({ ok: false, why: 'other-shape' }))
  it('keeps an empty article between others and drops empty slots behind them', () => {
    const { articles } = draftFrom({ ...FORM, title1: '', content1: '', digest1: '', title2: '三', title3: '', content3: '' })
    expect(articles.map(article => article.fields.title)).toEqual([FORM['title0'], '', '三'])
  })
  it('of a post is a body of plain lines, its pictures behind them', () => {
    const shape = { platform: 'weibo' as const, kind: 'post' as const, numbering: 'single' as const, fields: {}, text: 'content', pictures: { name: 'pic_id', form: 'ids' as const }, nested: [{ name: 'media', path: ['titles', 0, 'title'], role: 'videoTitle' as const }] }
    const post = { kind: 'post', fields: {}, body: [{ kind: 'paragraph', text: '甲<b>' }, { kind: 'paragraph', text: '' }, { kind: 'paragraph', text: '乙' }], links: [], cards: [] }
    const pictures = [{ id: 'sina:a', alt: '', block: 3, place: 0 }, { id: 'sina:b', alt: '', block: 3, place: 1 }]
    expect(draftOf(readSave({ content: ['甲<b>\r\n\r\n乙'], pic_id: ['[{"type":"image","pid":"a"},{"type":"image","pid":"b"}]'] }, shape)).articles).toEqual([{ ...post, pictures }])
    expect(draftOf(readSave({ content: ['甲<b>\n\n乙'], pic_id: ['a,b'] }, shape)).articles).toEqual([{ ...post, pictures }])
    expect(draftOf(readSave({ content: [''], media: ['{"titles":[{"title":"视频"}]}'] }, shape)).articles[0]?.fields).toEqual({ videoTitle: '视频' })
    expect(draftOf(readSave({ content: [''], media: ['{"titles":'] }, shape)).articles[0]?.fields).toEqual({})
  })
  it('of an article of 微博 is one article', () => {
    const shape = { platform: 'weibo' as const, kind: 'article' as const, numbering: 'single' as const, fields: { title: 'title', lead: 'summary' } as const, html: 'content', cover: 'cover' }
    const [article] = draftOf(readSave({ title: ['题'], summary: ['导语'], content: ['<p align="justify">甲</p><figure class="image"><img src="https://wx1.sinaimg.cn/large/p1.jpg"></figure>'], cover: ['//wx2.sinaimg.cn/mw690/c1.jpg'] }, shape)).articles
    expect(article).toMatchObject({ fields: { title: '题', lead: '导语' }, cover: 'sina:c1', pictures: [{ id: 'sina:p1' }] })
  })
})

describe('a record', () => {
  it('keeps the body to the character', () => {
    const body = '甲\r\n\n  乙 \n'
    const read = readRecord({ id: 'x', platform: 'wechat', title: '题', author: null, body })
    expect(read).toMatchObject({ ok: true, id: 'x', draft: { platform: 'wechat', articles: [{ kind: 'article', fields: { title: '题' } }] } })
    expect(read.ok && read.draft.articles[0]?.body.map(block => block.text).join('\n')).toBe(body)
  })
  it('may hold several articles, a number for an id, any text field, any platform', () => {
    const read = readRecord({ id: 7, platform: 'somewhere', articles: [{ title: '一', body: '' }, { body: '二', accompanying: '随文' }] })
    expect(read).toMatchObject({ ok: true, id: '7', draft: { platform: 'file', articles: [{ fields: { title: '一' }, body: [] }, { fields: { accompanying: '随文' } }] } })
    expect(readRecord({ id: 'p', platform: 'weibo', body: '文' })).toMatchObject({ ok: true, draft: { articles: [{ kind: 'post' }] } })
  })
  it.each([[null], ['x'], [{}], [{ id: 'x', title: 3 }], [{ id: 'x', articles: 'y' }], [{ title: '没有编号' }]])('%j is none', value => {
    expect(readRecord(value)).toEqual({ ok: false, why: 'other-shape' })
  })
  it('of nothing is no article', () => expect(readRecord({ id: 'x' })).toEqual({ ok: false, why: 'no-article' }))
  it('reads as the HTML of the same paragraphs does', () => {
    const read = readRecord({ id: 'x', title: '题', body: '甲\n\n乙' })
    const html = draftFrom({ title0: '题', content0: '<p>甲</p><p><br></p><p>乙</p>' })
    expect(read.ok && fingerprint(read.draft).root).toBe(fingerprint(html).root)
  })
})

describe('lines', () => {
  it.each([['', []], ['甲', ['甲']], ['甲\r\n乙', ['甲', '乙']], ['甲\r乙\n', ['甲', '乙', '']]])('of %j are %j', (text, lines) => {
    expect(linesOf(text).map(block => block.text)).toEqual(lines)
  })
})
