// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import type { Article } from '#draft'
import type { DeskState, Mark, RequestOf } from '#messages'
import type { Surface } from '#sites'
import { createSitting, type Asks } from './sitting.ts'

const DESK: DeskState = {
  revision: 0, check: 'unchecked', counts: { error: 0, warning: 0, advice: 0 }, review: 'not-submitted', stageTitle: null,
  verdict: { pass: 'no', reasonOpens: true, lacks: [] }, mode: 'reason', person: null, account: null, standing: 'office', permit: null,
}
const mark = (start: number, quote: string): Mark => ({ id: `${quote}${start}`, ruleId: 'typo/x', severity: 'warning', article: 0, field: 'body', start, end: start + quote.length, quote, certain: true, suggestion: null })

type Update = RequestOf<'draft.update'>

function bench() {
  let text = '会议截止今天。'
  let composing = false
  let resyncNext = false
  let silent = false
  const updates: Update[] = []
  let opened = 0
  const field = { spec: { role: 'body' }, isComposing: () => composing, isHuge: () => false, element: { isConnected: true, ownerDocument: { defaultView: {} } } }
  const article = (): Article => ({ kind: 'article', fields: {}, body: text.split('\n').map(line => ({ kind: 'paragraph', text: line })), pictures: [], links: [], cards: [] })
  const surface = {
    id: 's', profile: { id: 'wx.article', account: { id: [], name: [] } }, fields: () => [field], field: (role: string) => (role === 'body' ? field : null),
    found: () => ({}), draftId: () => null, read: () => ({ article: article(), texts: new Map([['body', text]]) }),
  } as unknown as Surface
  const ask = (async (kind: string, body: Update) => {
    if (silent) return { ok: false, why: 'silent' }
    if (kind === 'surface.opened') {
      opened++
      return { ok: true, value: { desk: DESK, resync: true } }
    }
    if (kind !== 'draft.update') return { ok: true, value: null }
    updates.push(body)
    const resync = resyncNext
    resyncNext = false
    return { ok: true, value: { resync } }
  }) as unknown as Asks
  const sitting = createSitting({ surface, ask, show: () => undefined, gone: () => undefined, signal: new AbortController().signal })
  return {
    sitting, updates, opened: () => opened,
    write: async (next: string) => { text = next; sitting.wrote(); await sitting.settle() },
    fill: async (next: string) => { text = next; await sitting.settle() },
    compose: (open: boolean) => { composing = open },
    resync: () => { resyncNext = true },
    silence: (is: boolean) => { silent = is },
    marks: (revision: number, ...marks: Mark[]) => sitting.push({ push: 'marks', surface: 's', revision, marks }),
    places: () => sitting.marks().map(one => [one.start, one.quote]),
  }
}

describe('the life of one editor', () => {
  it('sends the whole draft when it opens, then only what changed', async () => {
    const it_ = bench()
    await it_.sitting.open()
    await it_.write('会议截止今天。\n新段。')
    expect(it_.updates.map(one => [one.base, one.revision, one.article.body.from, one.article.body.remove, one.article.body.insert.length])).toEqual([[null, 1, 0, 0, 1], [1, 2, 1, 0, 1]])
  })
  it('says nothing when nothing changed', async () => {
    const it_ = bench()
    await it_.sitting.open()
    await it_.fill('会议截止今天。')
    expect(it_.updates).toHaveLength(1)
  })
  it('knows what a person wrote from what the page filled in', async () => {
    const it_ = bench()
    await it_.sitting.open()
    await it_.fill('平台填入。')
    await it_.write('平台填入，人写。')
    expect(it_.updates.map(one => one.byPerson)).toEqual([false, false, true])
  })
  it('remembers a person through a resync', async () => {
    const it_ = bench()
    await it_.sitting.open()
    it_.resync()
    await it_.write('人写。')
    expect(it_.updates.at(-1)).toMatchObject({ base: null, byPerson: true })
  })
  it('sends nothing while words are being composed', async () => {
    const it_ = bench()
    await it_.sitting.open()
    it_.compose(true)
    await it_.write('会议截止今天。jiezhi')
    expect(it_.updates).toHaveLength(1)
    it_.compose(false)
    await it_.write('会议截止今天。截止')
    expect(it_.updates).toHaveLength(2)
  })
  it('places a late answer where its words stand now', async () => {
    const it_ = bench()
    await it_.sitting.open()
    await it_.write('前言。会议截止今天。')
    it_.marks(1, mark(2, '截止'))
    expect(it_.places()).toEqual([[5, '截止']])
  })
  it('lets a mark go when its words are touched', async () => {
    const it_ = bench()
    await it_.sitting.open()
    it_.marks(1, mark(2, '截止'))
    await it_.write('会议截至今天。')
    expect(it_.places()).toEqual([])
  })
  it('never believes an answer about a reading that it has not kept', async () => {
    const it_ = bench()
    await it_.sitting.open()
    it_.marks(99, mark(2, '截止'))
    expect(it_.places()).toEqual([])
  })
  it('shows nothing as known when the background is silent, and tells everything anew afterwards', async () => {
    const it_ = bench()
    await it_.sitting.open()
    it_.silence(true)
    await it_.write('改了。')
    expect(it_.sitting.desk()).toBeNull()
    it_.silence(false)
    await it_.sitting.open()
    expect(it_.sitting.desk()).toEqual(DESK)
    expect(it_.updates.at(-1)).toMatchObject({ base: null })
    expect(it_.opened()).toBe(2)
  })
})
