// Whose account is it? The office's is held, a private one is left in peace, an unknown one is held and asked about.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { PIN } from '../stage/office.ts'
import { find, press, seen, until, words } from '../stage/overlay.ts'
import { drawnWords } from '../stage/drawing.ts'
import { bodyText, closeScene, freshPage, goThrough, held, lines, openDraft, openRules, openScene, publications, save, writeArticle } from '../stage/scene.ts'
import type { Scene } from '../stage/scene.ts'
import { WECHAT, wxArticle } from '../surfaces/driver.ts'

const TEXT = '截止11月20日，我家楼下开了三家店。'
const PRIVATE = { account: 'wechat:gh_5b90d1e6f244', name: '小林的随手记' }
let scene: Scene

beforeAll(async () => { scene = await openScene({ account: WECHAT }) })
afterAll(() => closeScene(scene))

const publishing = async (): Promise<void> => { await scene.page.locator('#js_send button').click() }

describe('an account that nobody has spoken of', () => {
  it('is held, and says that it is not known', async () => {
    await writeArticle(scene.page, TEXT, '&as=private')
    await until('问是谁的账号', async () => /谁的账号/.test(await words(scene.page)))
    await publishing()
    expect(await held(scene.page)).toMatch(/还没有确认这是不是本单位的账号/)
    expect(publications(scene.sites)).toEqual([])
  })

  it('is asked about in a page of our own, once', async () => {
    const opened = scene.browser.context.waitForEvent('page')
    await press(scene.page, 'button', /谁的账号/)
    const page = await opened
    expect(page.url()).toContain('do=account')
    await page.getByText('小林的随手记').first().waitFor()
    await page.close()
    expect(await scene.office.must('account.list', {})).toEqual(expect.arrayContaining([{ ...PRIVATE, standing: 'unknown' }]))
  })
})

describe('a private account', () => {
  it('is left in peace once an administrator has said so: nothing painted, nothing held, and it goes out', async () => {
    await scene.office.must('account.declare', { ...PRIVATE, standing: 'private', person: scene.staff.admin, pin: PIN })
    await until('没有画线', async () => (await drawnWords(scene.page, wxArticle)).length === 0)
    await until('说明不检查', async () => /非本单位账号/.test(await words(scene.page)))
    await scene.page.bringToFront()
    await goThrough(scene.page)
    await scene.page.waitForURL(/t=home\/index/)
    expect(scene.sites.published.map(one => one.account)).toEqual(['gh_5b90d1e6f244'])
  })

  it('leaves no line about its drafts and no text behind, from a page that was private from the start', async () => {
    const before = await scene.office.must('ledger.lines', { limit: 500 })
    await freshPage(scene)
    await writeArticle(scene.page, '今天的晚霞很好看。', '&as=private')
    await until('说明不检查', async () => /非本单位账号/.test(await words(scene.page)))
    await save(scene.page)
    await goThrough(scene.page)
    await scene.page.waitForURL(/t=home\/index/)
    expect(await scene.office.must('ledger.lines', { limit: 500 })).toEqual(before)
    const kept = await scene.office.page.evaluate(async () => {
      const names = await indexedDB.databases()
      const rows: unknown[] = []
      for (const { name } of names) {
        const database = await new Promise<IDBDatabase>((resolve, reject) => {
          const opening = indexedDB.open(name ?? '')
          opening.onsuccess = () => resolve(opening.result)
          opening.onerror = () => reject(opening.error)
        })
        rows.push(...await new Promise<unknown[]>(resolve => {
          const asking = database.transaction('drafts').objectStore('drafts').getAll()
          asking.onsuccess = () => resolve(asking.result)
        }))
        database.close()
      }
      return JSON.stringify(rows)
    })
    expect(kept).not.toContain('晚霞')
  })

  it('opens the network for its own page only: the next page in the same tab, of the office, is closed', async () => {
    const id = scene.sites.seed({ kind: 'wechat', articles: [{ title: '一篇', content: '<p>正文</p>' }] })
    await writeArticle(scene.page, '再写一句。', '&as=private')
    await until('网络为它开着', async () => await openRules(scene) === 1)
    await openDraft(scene.page, id, '&as=office')
    await until('网络关上', async () => await openRules(scene) === 0)
    const sent = scene.sites.published.length
    await scene.page.evaluate(draft => fetch('/cgi-bin/masssend?t=ajax-response', { method: 'POST', body: new URLSearchParams({ appmsgid: draft, isFreePublish: 'true' }) }).catch(() => undefined), id)
    expect(scene.sites.published).toHaveLength(sent)
  })
})

describe('a page that names no account', () => {
  it('stays held, with a sentence, and nothing goes out', async () => {
    await freshPage(scene)
    const sent = scene.sites.published.length
    await writeArticle(scene.page, '云河两岸秋色正好。', '&as=none')
    await until('读到', async () => (await bodyText(scene.page)).includes('秋色'))
    await find(scene.page, 'button', /谁的账号/)
    await publishing()
    expect(await held(scene.page)).toMatch(/还没有确认这是不是本单位的账号/)
    expect(scene.sites.published).toHaveLength(sent)
    expect((await lines(scene, 'publish.attempted')).length).toBeGreaterThan(0)
    expect((await seen(scene.page)).some(node => node.name === '仍要发表')).toBe(false)
  })
})
