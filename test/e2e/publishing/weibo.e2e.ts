// Does every way of 微博 to put text in public wait for signatures: keys, plans, the list of plans, replies, quick reposts?
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Locator, Page } from 'playwright-core'
import { until } from '../stage/overlay.ts'
import { closeScene, freshPage, held, lines, openScene, publications, sign, viewOf } from '../stage/scene.ts'
import type { Scene } from '../stage/scene.ts'
import { sendBy } from '../stage/sending.ts'
import { stopBackground } from '../stage/stopping.ts'
import { WEIBO } from '../surfaces/driver.ts'

let scene: Scene
let page: Page
let sent: number

beforeAll(async () => { scene = await openScene({ account: WEIBO }) })
afterAll(() => closeScene(scene))
beforeEach(async () => {
  page = await freshPage(scene)
  sent = publications(scene.sites).length
})

const POST = 'textarea[placeholder*="有什么新鲜事"]'
const newOnes = (): string[] => publications(scene.sites).slice(sent).map(request => `${request.path} ${request.form['content']?.[0] ?? request.form['comment']?.[0] ?? ''}`)
const has = (text: string) => (title: string): boolean => title.includes(text.slice(0, 10))
const write = async (box: Locator, text: string): Promise<void> => {
  await box.click()
  await page.keyboard.insertText(text)
  await viewOf(scene, has(text))
}
const button = (box: Locator, text: string): Locator => box.locator('xpath=ancestor::*[contains(@class,"wbpro-form")][1]').getByRole('button', { name: text, exact: true })
const loaded = (): Promise<unknown> => until('工作台在页面上', async () => (await scene.office.must('surface.list', {})).length > 0)
const recorded = async (): Promise<string> => {
  await until('台账', async () => (await lines(scene, 'published.observed')).length === publications(scene.sites).length)
  return (await lines(scene, 'published.observed'))[0] ?? ''
}

describe('a post', () => {
  it('is held at Ctrl+Enter, and goes out by it exactly once when it was signed', async () => {
    const text = '云河市今天公布十月份数据。'
    await page.goto('https://weibo.com/')
    const box = page.locator(POST).first()
    await write(box, text)
    await page.keyboard.press('Control+Enter')
    await held(page)
    expect(newOnes()).toEqual([])
    await sign(scene, has(text))
    await page.bringToFront()
    await box.click()
    await page.keyboard.press('Control+Enter')
    await until('发出', async () => newOnes().length > 0)
    await until('清空', async () => await box.inputValue() === '')
    expect(newOnes()).toEqual([`/ajax/statuses/update ${text}`])
    expect(await recorded()).not.toContain('未经签署')
  })

  it('keeps its signatures when the background was stopped, and they hold for nothing else', async () => {
    const text = '云河两岸开放步道。'
    await page.goto('https://weibo.com/')
    const box = page.locator(POST).first()
    await write(box, text)
    await sign(scene, has(text))
    await stopBackground(scene.browser.context)
    await until('还在', async () => (await viewOf(scene, has(text))).desk.review === 'ready')
    await page.bringToFront()
    await box.click()
    await page.keyboard.press('Control+End')
    await page.keyboard.insertText('仅限今天。')
    await until('已改动', async () => (await viewOf(scene, has(text))).desk.review === 'changed')
    await button(box, '发送').click()
    await held(page)
    expect(newOnes()).toEqual([])
  })

  it('goes out as a plan only when it was signed', async () => {
    const text = '明天上午八点供暖热线开通。'
    await page.goto('https://weibo.com/')
    const box = page.locator(POST).first()
    await write(box, text)
    await page.locator('a[title="定时"]').first().click()
    await button(box, '发送').click()
    await held(page)
    expect(newOnes()).toEqual([])
    await sign(scene, has(text))
    await page.bringToFront()
    await button(box, '发送').click()
    await until('发出', async () => newOnes().length > 0)
    expect(newOnes()).toEqual([`/ajax/statuses/schedule/upload ${text}`])
    expect(await recorded()).not.toContain('未经签署')
  })
})

describe('the list of plans', () => {
  it('holds 立即发送, whose text it does not show, and says what to do', async () => {
    scene.sites.seed({ kind: 'weibo-scheduled', text: '明早八点，供热服务热线开通。' })
    await page.goto('https://me.weibo.com/content/timer')
    await loaded()
    await page.getByRole('button', { name: '立即发送' }).first().click()
    await held(page, /请在编辑页发送/)
    expect(newOnes()).toEqual([])
    expect(await page.locator('.woo-dialog-main').count()).toBe(0)
  })

  it('lets a plan be given up, and holds a change of it until it is signed', async () => {
    const id = scene.sites.seed({ kind: 'weibo-scheduled', text: '后天上午有冷空气。' })
    await page.goto('https://me.weibo.com/content/timer')
    const row = page.locator(`[data-schedule="${id}"]`)
    await row.getByRole('button', { name: '编辑' }).click()
    const box = row.locator('textarea')
    await box.click()
    await page.keyboard.press('Control+End')
    await page.keyboard.insertText('请添衣。')
    await viewOf(scene, has('后天上午有冷空气'))
    await row.getByRole('button', { name: '发送', exact: true }).click()
    await held(page)
    expect(newOnes()).toEqual([])
    await sign(scene, has('后天上午有冷空气'))
    await page.bringToFront()
    await row.getByRole('button', { name: '发送', exact: true }).click()
    await until('发出', async () => newOnes().length > 0)
    expect(newOnes()).toEqual(['/ajax/statuses/schedule/edit 后天上午有冷空气。请添衣。'])
    expect(await recorded()).not.toContain('未经签署')
    await row.getByRole('button', { name: '删除' }).click()
    await until('删掉', async () => scene.sites.requests.some(request => request.path.endsWith('/schedule/destory')))
  })
})

describe('under a post', () => {
  it('a reply is held, and goes out once when it was signed', async () => {
    scene.sites.seed({ kind: 'weibo-post', text: '云河市统计局今天公布十月份数据。' })
    scene.sites.weibo.posts[0]?.comments.push({ id: '77', text: '什么时候公布？', to: '' })
    await page.goto('https://weibo.com/')
    await page.locator('article a[title="评论"]').first().click()
    await page.locator('article').first().getByText('回复', { exact: true }).first().click()
    const box = page.locator('textarea[placeholder="发布你的回复"]')
    const text = '每月十五日公布，请关注。'
    await write(box, text)
    await page.keyboard.press('Control+Enter')
    await held(page)
    expect(newOnes()).toEqual([])
    await sign(scene, has(text))
    await page.bringToFront()
    await button(box, '回复').click()
    await until('发出', async () => newOnes().length > 0)
    expect(newOnes()).toEqual([`/ajax/comments/reply ${text}`])
    expect(await recorded()).not.toContain('未经签署')
  })

  it('快转 has no text that could be signed, and is held', async () => {
    await page.goto('https://weibo.com/')
    await loaded()
    await page.locator('article a[title="快转"]').first().click()
    await held(page, /请用“转发”写好再发/)
    expect(newOnes()).toEqual([])
  })

  it('who may see a post is changed freely, and letting others see a private one is written down', async () => {
    const id = scene.sites.seed({ kind: 'weibo-post', text: '只给自己看的一条。', visible: '1' })
    await page.goto('https://weibo.com/')
    await loaded()
    const before = (await lines(scene, 'published.observed')).length
    await sendBy(page, 'xhr', '/ajax/statuses/modifyVisible', { ids: id, visible: '1' })
    await sendBy(page, 'xhr', '/ajax/statuses/modifyVisible', { ids: id, visible: '0' })
    expect(scene.sites.weibo.posts.find(post => post.id === id)?.visible).toBe('0')
    await until('台账', async () => (await lines(scene, 'published.observed')).length === before + 1)
    expect((await lines(scene, 'published.observed'))[0]).toContain('未经签署')
  })
})
