// Does the stand-in of 公众平台 publish in each way that the platform knows, and only then?
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import { addresses, openBrowser, ready, type OpenBrowser } from './open-browser.ts'
import { TRANSPORTS } from './pages/shared/transport.ts'
import { startSites, type Sites } from './server.ts'

let sites: Sites
let browser: OpenBrowser
let page: Page
let id: string

beforeAll(async () => {
  sites = await startSites()
  browser = await openBrowser(sites)
  page = browser.page
})
afterAll(async () => {
  await browser.close()
  await sites.close()
})
beforeEach(() => {
  sites.reset()
  id = sites.seed({ kind: 'wechat', articles: [{ title: '一篇', content: '<p>正文</p>' }] })
})

const begin = async (query = ''): Promise<void> => {
  await page.goto(addresses.editArticle(id, query))
  await ready(page)
  await page.click('#js_send button')
}
const send = (): Promise<void> => page.locator('.mass-send__footer button.weui-desktop-btn_primary:visible').click()
const goOn = (): Promise<void> => page.locator('.weui-desktop-dialog button:visible', { hasText: '继续发表' }).click()
const flip = (name: string): Promise<void> => page.locator(`.weui-desktop-switch:has(.js_${name}:visible), .weui-desktop-switch:has(.js_${name})`).last().click()
const published = (): string[] => sites.published.map(entry => entry.kind)
const final = (): string[] => sites.requests.filter(request => request.path === '/cgi-bin/masssend' && request.query['for_check'] !== '1' && !request.query['action']?.startsWith('check_') && request.query['action'] !== 'get_appmsg_copyright_stat')
  .map(request => [request.query['action'] ?? '', request.query['is_release_publish_page'] ?? ''].join())

describe('the dialogs', () => {
  it('ask in the platform’s order', async () => {
    await begin()
    await send()
    await goOn()
    await page.waitForURL(/home/)
    const steps = sites.requests.filter(request => !request.path.includes('appmsg') || request.method === 'POST').map(request => request.path.split('/').at(-1) + (request.query['for_check'] ? '?for_check' : request.query['action'] ? `?${request.query['action']}` : ''))
    expect(steps).toEqual(['operate_appmsg', 'setclaimsourcetype?forceclaimsource', 'masssendpage', 'masssend?for_check', 'masssend?check_same_material', 'masssend?get_appmsg_copyright_stat', 'masssend?get_appmsg_copyright_stat', 'masssend?check_ad', 'masssend?check_music', 'masssend?check_hot_time', 'masssend', 'check_publish_status', 'home'])
    expect(sites.drafts.get(id)?.gone).toBe(true)
  })

  it('publish freely without the switch, and later with a time', async () => {
    await begin()
    await flip('mass_switch')
    await send()
    await goOn()
    await page.waitForURL(/home/)
    id = sites.seed({ kind: 'wechat', articles: [{ title: '二篇', content: '<p>正文</p>' }] })
    await begin()
    await flip('timer_switch')
    await send()
    await goOn()
    await page.waitForURL(/home/)
    expect([published(), final()]).toEqual([['free', 'timed'], [',1', 'time_send,']])
    await page.click('.js_cancel_time_send')
    await expect.poll(published).toEqual(['free'])
  })

  it('publish nothing when they are closed, and stay in the page hidden', async () => {
    await begin()
    await page.locator('.mass-send__footer button', { hasText: '取消' }).click()
    await page.click('#js_send button')
    await send()
    await page.locator('.weui-desktop-dialog button:visible', { hasText: '取消' }).click()
    expect(await page.locator('.weui-desktop-dialog__wrp').evaluateAll(all => all.map(wrap => (wrap instanceof HTMLElement ? wrap.style.display : '')))).toEqual(['none', 'none', 'none'])
    expect([published(), final()]).toEqual([[], []])
  })

  it('ask for the creation source and for the administrator’s scan', async () => {
    await begin('&claim=1&qr=1')
    await page.locator('button', { hasText: '无需声明并发表' }).click()
    await send()
    await goOn()
    await page.waitForSelector('.safe-qr')
    expect(final()).toEqual([])
    expect(sites.scan()).toBe(1)
    await page.waitForURL(/home/)
    expect(published()).toEqual(['mass'])
  })

  it('open from a card of the draft box by hand, not by a script', async () => {
    await page.goto(addresses.draftBox)
    await page.locator('.js_publish').evaluate(entry => (entry as HTMLElement).click())
    await page.locator('.js_publish').click()
    await send()
    await goOn()
    await page.waitForURL(/home/)
    expect(sites.published.map(entry => entry.draftId)).toEqual([id])
    expect(sites.requests.filter(request => request.path === '/cgi-bin/masssendpage').length).toBe(1)
  })
})

describe('ways of sending', () => {
  it.each(TRANSPORTS.filter(how => how !== 'top-form'))('save and publish by %s', async how => {
    await begin(`&transport=${how}`)
    await send()
    await goOn()
    await page.waitForURL(/home/)
    expect(sites.published.map(entry => entry.text)).toEqual(['一篇\n正文'])
  })

  it('publish by a form that leaves the page', async () => {
    await begin('&publishBy=top-form')
    await send()
    await goOn()
    await page.waitForURL(/home/)
    expect(published()).toEqual(['mass'])
  })

  it.each(['xhr', 'fetch', 'form'])('say so when nothing arrives by %s, and keep the text', async how => {
    await page.route(/cgi-bin\/masssend\?t=/, route => route.abort())
    await begin(`&publishBy=${how}`)
    await send()
    await goOn()
    await page.locator('.weui-desktop-toast_error').waitFor()
    await page.unroute(/cgi-bin\/masssend\?t=/)
    expect(published()).toEqual([])
    expect(await page.locator('#ueditor_0 .ProseMirror').innerText()).toContain('正文')
  })

  it('say which refusal the platform gave', async () => {
    sites.refuse('/cgi-bin/operate_appmsg', { base_resp: { ret: 15801, err_msg: '' }, ret: '15801' })
    await begin()
    expect(await page.locator('.weui-desktop-toast_error').textContent()).toContain('15801')
    expect(sites.drafts.size).toBe(1)
  })
})
