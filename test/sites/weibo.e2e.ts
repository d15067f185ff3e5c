// Can a person post, plan, comment, repost and publish an article on the stand-in of 微博?
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import { addresses, ask, compose, openBrowser, ready, type OpenBrowser } from './open-browser.ts'
import { fieldOf, startSites, type Sites } from './server.ts'

let sites: Sites
let browser: OpenBrowser
let page: Page

beforeAll(async () => {
  sites = await startSites()
  browser = await openBrowser(sites)
  page = browser.page
})
afterAll(async () => {
  await browser.close()
  await sites.close()
})
beforeEach(async () => {
  sites.reset()
  sites.seed({ kind: 'weibo-post', text: '一条微博', visible: '1' })
  await page.goto('about:blank')
})

const POST = 'textarea[placeholder*="有什么新鲜事"]'
const out = (): (readonly [string, string])[] => sites.published.map(entry => [entry.kind, entry.text] as const)
const press = (word: string, within = ''): Promise<void> => page.locator(`${within} button:visible`).filter({ has: page.locator('.woo-button-content', { hasText: new RegExp(`^ ?${word} ?$`) }) }).click()

describe('posts', () => {
  it('go out from the strip with a picture', async () => {
    await page.goto(addresses.weibo)
    await page.click(POST)
    await page.keyboard.type('你好')
    await page.setInputFiles('input[type=file][class*="_file_"]', { name: 'a.png', mimeType: 'image/png', buffer: Buffer.from('picture') })
    await page.waitForSelector('i[title=删除]')
    await press('发送')
    await expect.poll(out).toEqual([['post', '你好']])
    const sent = sites.requests.find(request => request.path === '/ajax/statuses/update')
    expect(JSON.parse(sent ? fieldOf(sent, 'pic_id') : '')).toEqual([{ type: 'image/jpeg', pid: [...sites.weibo.pictures.keys()][0] }])
    expect(sent?.headers['x-xsrf-token']).toBe(sent?.cookies['XSRF-TOKEN'])
  })

  it('go out from the modal by Ctrl+Enter, typed by an input method', async () => {
    await page.goto(addresses.weibo)
    await page.click('button[title="发微博"]')
    await page.click(`.wbpro-layer ${POST}`)
    await compose(page, 'qinghe', '清河')
    await page.keyboard.press('Control+Enter')
    await expect.poll(out).toEqual([['post', '清河']])
  })

  it('are lost when a script writes past Vue', async () => {
    await page.goto(addresses.weibo)
    await page.fill(POST, '原文')
    await page.locator(POST).evaluate(field => { (field as HTMLTextAreaElement).value = '偷改' })
    await press('发送')
    await expect.poll(out).toEqual([['post', '原文']])
  })

  it('are planned, changed, and sent at once from the list, in a frame too', async () => {
    await page.goto(addresses.weibo)
    await page.fill(POST, '明天的')
    await page.click('a[title=定时]')
    await press('发送')
    await expect.poll(out).toEqual([['scheduled', '明天的']])
    await page.goto(addresses.timer)
    await press('编辑')
    await page.fill(POST, '改过的')
    await press('发送')
    await expect.poll(out).toEqual([['scheduled', '改过的']])
    await page.goto(`${addresses.timer}?frame=1`)
    const frame = page.frameLocator('.timer-frame')
    await frame.locator('button', { hasText: '立即发送' }).click()
    await frame.locator('button', { hasText: '确认' }).click()
    await expect.poll(out).toEqual([['post', '改过的']])
  })

  it('stay in the field when nothing arrives', async () => {
    await page.goto(addresses.weibo)
    await page.route(/statuses\/update/, route => route.abort())
    await page.fill(POST, '你好')
    await press('发送')
    expect(await page.locator('.woo-toast-main').textContent()).toBe('网络异常，请稍后重试')
    await page.unroute(/statuses\/update/)
    expect([out(), await page.inputValue(POST)]).toEqual([[], '你好'])
  })

  it('go out from the mobile, the old and the video page', async () => {
    await page.goto(addresses.mobile)
    await page.fill('textarea', '手机')
    await page.click('.m-send-btn')
    await expect.poll(() => out().length).toBe(1)
    await page.goto('https://weibo.com/?v6=1')
    await page.fill('textarea.W_input', '旧版')
    await page.click('a[node-type=submit]')
    await expect.poll(() => out().length).toBe(2)
    await page.goto('https://weibo.com/upload/channel')
    await page.fill('input[placeholder*="填写标题"]', '片名')
    await page.fill(POST, '视频')
    await press('发布')
    await expect.poll(out).toEqual([['post', '手机'], ['post', '旧版'], ['post', '片名\n视频']])
  })
})

describe('under a post', () => {
  it('are comments, replies, reposts and who may see it', async () => {
    await page.goto(addresses.weibo)
    await page.click('article a[title=评论]')
    await page.fill('textarea[placeholder="发布你的评论"]', '评')
    await press('评论')
    await page.locator('article a', { hasText: '回复' }).click()
    await page.fill('textarea[placeholder="发布你的回复"]', '回')
    await press('回复')
    await expect.poll(() => out().length).toBe(2)
    await page.click('article a[title=转发]')
    await page.fill('.wbpro-layer textarea', '转')
    await press('转发', '.wbpro-layer')
    await expect.poll(() => out().length).toBe(3)
    await page.locator('article').last().locator('a[title=快转]').click()
    await expect.poll(() => out().length).toBe(4)
    await page.locator('article').last().locator('[title=更多]').click()
    await page.locator('.woo-pop-item-main', { hasText: '公开' }).click()
    await expect.poll(out).toEqual([['comment', '评'], ['reply', '回'], ['repost', '转'], ['repost', '转发微博'], ['visible', '一条微博']])
  })
})

describe('头条文章', () => {
  it('is made, saved, loaded again and published with its post', async () => {
    sites.seed({ kind: 'weibo-article', title: '旧稿', content: '<p>旧文</p>' })
    await page.goto(addresses.longArticle)
    await expect.poll(() => page.inputValue('textarea[placeholder="请输入标题"]')).toBe('旧稿')
    const old = page.url()
    await press('写文章')
    await page.waitForURL(url => url.href !== old && /draft\/\d+/.test(url.hash))
    await ready(page)
    await expect.poll(() => ask(page, 'editorText')).toBe('')
    await page.fill('textarea[placeholder="请输入标题"]', '新题')
    await page.fill('textarea[placeholder="导语（选填）"]', '导语')
    await page.click('div.tiptap.ProseMirror')
    await page.keyboard.type('甲\n')
    await compose(page, 'yi', '乙')
    await press('保存草稿')
    await page.locator('.woo-toast-main', { hasText: '保存成功' }).waitFor()
    await page.reload()
    await ready(page)
    expect([await page.inputValue('textarea[placeholder="请输入标题"]'), await ask(page, 'docHTML')]).toEqual(['新题', '<p align="justify">甲</p><p align="justify">乙</p>'])
    await press('下一步')
    expect(await page.inputValue('.publish-modal textarea')).toBe('发布了头条文章：《新题》')
    expect(out()).toEqual([])
    await press('发布', '.publish-modal')
    await expect.poll(out).toEqual([['article', '发布了头条文章：《新题》\n新题\n导语\n甲\n乙']])
    expect(sites.requests.filter(request => request.path.endsWith('draft/save')).map(request => fieldOf(request, 'action'))).toEqual(['1', '2'])
  })

  it.each(['native', 'layer'])('asks once more: %s', async kind => {
    sites.seed({ kind: 'weibo-article', title: '一篇', content: '<p>正文</p>' })
    page.once('dialog', dialog => void dialog.accept())
    await page.goto(addresses.longArticle.replace('#', `?confirm=${kind}#`))
    await ready(page)
    await press('下一步')
    await press('发布', '.publish-modal')
    if (kind === 'layer') await page.click('.n-dialog__action')
    await expect.poll(() => out().length).toBe(1)
  })
})
