// Does the guard hold through the platform's own sequence: a copy, a claim, a scan, a plan, a cancelled dialog?
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import { until } from '../stage/overlay.ts'
import { becomes, closeScene, freshPage, goThrough, held, HEADLINE, lines, openDraft, openRules, openScene, pressVisible, publications, save, sign, type, writeArticle } from '../stage/scene.ts'
import type { Scene } from '../stage/scene.ts'
import { sendBy } from '../stage/sending.ts'
import { WECHAT } from '../surfaces/driver.ts'

let scene: Scene
let page: Page
let sent: number
let number = 0

beforeAll(async () => { scene = await openScene({ account: WECHAT }) })
afterAll(() => closeScene(scene))
beforeEach(async () => {
  page = await freshPage(scene)
  sent = scene.sites.published.length
  number += 1
})
/** Whatever a test does, every publication must have been observed, and none of these without its signatures. */
afterEach(async () => {
  await until('台账与平台一致', async () => (await lines(scene, 'published.observed')).length === publications(scene.sites).length)
  expect(await lines(scene, 'published.observed')).not.toContainEqual(expect.stringContaining('未经签署'))
})

const text = (): string => `全市新增就业岗位${number}百个。`
const newOnes = (): string[] => scene.sites.published.slice(sent).map(one => one.text)
const signed = async (query = ''): Promise<string> => {
  await writeArticle(page, text(), query)
  await save(page)
  const id = [...scene.sites.drafts.keys()].at(-1) ?? ''
  await sign(scene)
  await page.bringToFront()
  return id
}
const send = (): Promise<void> => page.locator('#js_send button').click()

describe('a signed draft', () => {
  it('goes out as the copy that the platform makes of it, and the copy is known as the same draft', async () => {
    const id = await signed()
    await goThrough(page)
    await page.waitForURL(/t=home\/index/)
    const copy = scene.sites.published.at(-1)?.draftId ?? ''
    expect(copy).not.toBe(id)
    expect(scene.sites.drafts.get(copy)?.copyOf).toBe(id)
    expect(newOnes()).toEqual([`${HEADLINE}\n${text()}`])
    await openDraft(page, copy)
    await becomes(scene, 'published')
  })

  it('goes out after 无需声明并发表', async () => {
    await signed('&claim=1')
    await send()
    await page.locator('button:visible', { hasText: '无需声明并发表' }).click()
    await pressVisible(page, '.mass-send__footer', '发表')
    await pressVisible(page, '.weui-desktop-dialog__wrp', '继续发表')
    await page.waitForURL(/t=home\/index/)
    expect(newOnes()).toHaveLength(1)
  })

  it('goes out after the administrator’s scan', async () => {
    await signed('&qr=1')
    await goThrough(page)
    await page.locator('.safe-qr').waitFor()
    expect(newOnes()).toEqual([])
    expect(scene.sites.scan()).toBe(1)
    await page.waitForURL(/t=home\/index/)
    expect(newOnes()).toHaveLength(1)
  })

  it('goes out as a plan, and the plan can be given up', async () => {
    await signed()
    await send()
    await page.locator('.weui-desktop-switch:has(.js_timer_switch)').last().click()
    await pressVisible(page, '.mass-send__footer', '发表')
    await pressVisible(page, '.weui-desktop-dialog__wrp', '继续发表')
    await page.waitForURL(/t=home\/index/)
    expect(scene.sites.published.at(-1)?.kind).toBe('timed')
    const plans = scene.sites.published.length
    await page.locator('.js_cancel_time_send').first().click()
    await until('撤销', async () => scene.sites.requests.some(request => request.query['action'] === 'cancel_time_send'))
    expect(scene.sites.published).toHaveLength(plans - 1)
  })

  it('stays where it is when the dialogs are closed, and the network closes by itself', async () => {
    await signed()
    await send()
    await pressVisible(page, '.mass-send__footer', '取消')
    expect(await openRules(scene)).toBe(1)
    await type(page, '一')
    await until('关上', async () => await openRules(scene) === 0)
    await page.keyboard.press('Backspace')
    expect(newOnes()).toEqual([])
    await becomes(scene, 'ready')
    await goThrough(page)
    await page.waitForURL(/t=home\/index/)
    expect(newOnes()).toHaveLength(1)
  })

  it.each(['fetch', 'multipart', 'beacon', 'form', 'worker', 'service-worker'])('goes out once by %s, and the network closes behind it', async way => {
    await signed(`&publishBy=${way}`)
    await goThrough(page)
    await page.waitForURL(/t=home\/index/)
    expect(newOnes()).toEqual([`${HEADLINE}\n${text()}`])
    await until('收回', async () => await openRules(scene) === 0)
    await sendBy(page, 'service-worker', '/cgi-bin/masssend?t=ajax-response', { appmsgid: '100000101' })
    expect(newOnes()).toHaveLength(1)
  })

  it('goes out by a form that leaves the page', async () => {
    await signed('&publishBy=top-form')
    await goThrough(page)
    await page.waitForURL(/t=home\/index/)
    expect(newOnes()).toHaveLength(1)
    await until('收回', async () => await openRules(scene) === 0)
  })
})

describe('an unsigned draft', () => {
  it('is stopped at the first control, before any scan is asked of an administrator', async () => {
    await writeArticle(page, text(), '&qr=1&claim=1')
    await save(page)
    const asked = scene.sites.requests.length
    await send()
    await held(page)
    expect(scene.sites.requests.slice(asked)).toEqual([])
    expect(newOnes()).toEqual([])
  })

  it('is stopped at the confirming control too, when it was changed behind the dialog', async () => {
    await signed()
    await send()
    await page.locator('.mass-send__footer').waitFor()
    await page.evaluate(() => { (window as unknown as { __standin: { setBody: (html: string) => void } }).__standin.setBody('<p>换了一篇。</p>') })
    await becomes(scene, 'changed')
    await page.locator('.mass-send__footer button:visible', { hasText: '发表' }).last().click()
    await held(page)
    expect(newOnes()).toEqual([])
  })
})
