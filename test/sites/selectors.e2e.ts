// Does each primary selector of the platforms exist exactly once on its page?
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import { addresses, openBrowser, ready, type OpenBrowser } from './open-browser.ts'
import { startSites, type Sites } from './server.ts'

let sites: Sites
let browser: OpenBrowser

beforeAll(async () => {
  sites = await startSites()
  browser = await openBrowser(sites)
})
afterAll(async () => {
  await browser.close()
  await sites.close()
})

const SHELL = ['.weui-desktop_account_name']
const BAR = ['#js_button_area', '#bottom_main', '#js_submit button', '#js_preview', '#js_send button', '#js_send .mass_send', '#word_count_container', '#js_checktext', '#js_editor_history_bar']
const LIST = ['#js_side_article_list', '#js_appmsg_preview', '.js_appmsg_item.current', '#add_appmsg_container', '#js_add_appmsg']
const TITLE = ['#js_title_main .title-editor-overlay .ProseMirror[contenteditable=true]', '.title-editor__input .ProseMirror', 'textarea#title']
const SETTINGS = ['#author', '#js_description', 'textarea.js_desc[name=digest]', 'input.js_url[name=source_url]', '#js_cover_area', '.js_cover_preview_new', '#js_claim_source_area .js_claim_source_desc', '#js_original_open', '#js_article_tags_area', '#js_comment_area']
const POST = 'textarea[placeholder*="有什么新鲜事"]'

type Row = { readonly name: string; readonly address: string; readonly first?: (page: Page) => Promise<unknown>; readonly once: readonly string[]; readonly never?: readonly string[] }

const ROWS: readonly Row[] = [
  {
    name: '文章, light DOM', address: addresses.newArticle(), first: ready, never: ['iframe'],
    once: [...SHELL, ...BAR, ...LIST, ...TITLE, ...SETTINGS, '#js_toolbar_0', '#ueditor_0 .rich_media_content .ProseMirror[contenteditable=true]', '#edui1_iframeholder .mock-iframe-body .rich_media_content > .ProseMirror'],
  },
  { name: '文章, shadow root', address: addresses.newArticle('&variant=shadow'), first: ready, once: [...BAR, ...TITLE, ...SETTINGS, '.edui-editor-iframeholder .editor-v-root'], never: ['#ueditor_0', 'iframe'] },
  { name: '文章, UEditor', address: addresses.newArticle('&variant=legacy'), first: ready, once: [...BAR, ...SETTINGS, '#title', 'iframe#ueditor_0', '.edui-editor-iframeholder > iframe'], never: ['.ProseMirror'] },
  { name: '贴图', address: addresses.newArticle('&createType=8'), first: ready, once: [...BAR, ...TITLE, '#guide_words_main .ProseMirror', '.share-text__input .ProseMirror', '#js_content_top .image-selector'], never: ['#ueditor_0', '#js_description'] },
  { name: '文字', address: addresses.newArticle('&createType=10'), first: ready, once: [...TITLE, '#guide_words_main .ProseMirror'], never: ['.image-selector'] },
  { name: '转载', address: addresses.newArticle('&share=1'), first: ready, once: ['.js_reprint_recommend_title', '.js_reprint_recommend_content[contenteditable]', '#js_reprint_source', '#js_reprint_article_tips', '#reprint_article_main'] },
  { name: '视频', address: addresses.newArticle('&share_video=1'), first: ready, once: [...TITLE, '#guide_words_main .ProseMirror'] },
  { name: '草稿箱', address: addresses.draftBox, once: [...SHELL, '.weui-desktop-card[data-appid]', '.weui-desktop-card .js_publish', '.weui-desktop-card .js_edit'] },
  { name: '首页', address: addresses.home, once: [...SHELL, '.timed-list', '.recent-list'] },
  { name: '旧群发', address: 'https://mp.weixin.qq.com/cgi-bin/masssendpage?t=mass/send', once: ['.weui-desktop-card .js_publish'] },
  { name: '微博', address: addresses.weibo, first: page => page.waitForSelector('article'), once: [POST, '.wbpro-form', 'button[title="发微博"]', 'input[type=file][class*="_file_"]', 'button.woo-button-primary:has-text("发送")', 'textarea[class*="Form_input"]'] },
  { name: '发微博', address: addresses.weibo, first: page => page.click('button[title="发微博"]'), once: [`.wbpro-layer ${POST}`, '.wbpro-layer button.woo-button-primary'] },
  { name: '评论', address: addresses.weibo, first: page => page.click('article a[title=评论]'), once: ['textarea[placeholder="发布你的评论"]'] },
  { name: '转发', address: addresses.weibo, first: page => page.click('article a[title=转发]'), once: ['.wbpro-layer textarea', '.wbpro-layer button:has-text("转发")'] },
  { name: '视频上传', address: 'https://weibo.com/upload/channel', first: page => page.waitForSelector('.wbpro-form'), once: ['input[placeholder*="填写标题"]', POST, 'button:has-text("发布")'] },
  { name: '旧微博', address: 'https://weibo.com/?v6=1', first: page => page.waitForSelector('.W_input'), once: ['textarea.W_input[node-type]', 'a[node-type=submit]', '.func_area'] },
  { name: '定时微博', address: addresses.timer, first: page => page.waitForSelector('[data-schedule]'), once: ['button:has-text("编辑")', 'button:has-text("立即发送")'] },
  { name: '头条文章', address: addresses.longArticle, first: ready, once: ['textarea[placeholder="请输入标题"]', 'textarea[placeholder="导语（选填）"]', 'div.tiptap.ProseMirror[contenteditable=true]', 'button:has-text("写文章")', 'button:has-text("保存草稿")', 'button:has-text("下一步")', 'figure.wb-node-image img.image-view__body__image', '.cover-empty', '[role=checkbox][aria-checked]'] },
  { name: '发布头条文章', address: addresses.longArticle, first: async page => { await ready(page); await page.click('button:has-text("下一步")'); await page.waitForSelector('.publish-modal') }, once: ['.publish-modal textarea', '.publish-modal.n-modal', '.n-modal-mask', '.publish-modal button:has-text("发布")'] },
  { name: '手机微博', address: addresses.mobile, first: page => page.waitForSelector('textarea'), once: ['textarea[placeholder*="分享新鲜事"]', '.m-send-btn'] },
]

describe('primary selectors', () => {
  it.each(ROWS)('$name', async ({ address, first, once, never }) => {
    sites.reset()
    sites.seed({ kind: 'wechat', articles: [{ title: '一篇', content: '<p>正文</p>' }] })
    sites.seed({ kind: 'weibo-post', text: '一条微博' })
    sites.seed({ kind: 'weibo-scheduled', text: '一条定时微博' })
    sites.seed({ kind: 'weibo-article', title: '一篇长文', content: '<p>正文</p><figure class="image"><img src="https://wx1.sinaimg.cn/large/a.jpg"></figure>' })
    const { page } = browser
    await page.goto('about:blank')
    await page.goto(address)
    await first?.(page)
    const counts = await Promise.all(once.map(async selector => [selector, await page.locator(`css=${selector}`).count()] as const))
    expect(counts.filter(([, count]) => count !== 1)).toEqual([])
    for (const selector of never ?? []) expect(await page.locator(selector).count(), selector).toBe(0)
  })

  it('hides the body of the shadow variant from a plain query', async () => {
    const { page } = browser
    await page.goto(addresses.newArticle('&variant=shadow'))
    await ready(page)
    const found = await page.evaluate(() => {
      const root = document.querySelector('.edui-editor-iframeholder .editor-v-root')?.shadowRoot
      return [document.querySelectorAll('.rich_media_content').length, root?.querySelectorAll('.mock-iframe-document .mock-iframe-body .rich_media_content > .ProseMirror').length]
    })
    expect(found).toEqual([0, 1])
  })

  it('gives class names of 微博 another hash at every load', async () => {
    const { page } = browser
    const seen: string[] = []
    for (let n = 0; n < 2; n++) {
      await page.goto(addresses.weibo)
      seen.push(await page.locator(POST).getAttribute('class') ?? '')
    }
    expect(seen[0]).toMatch(/^Form_input_\w{5}$/)
    expect(seen[0]).not.toBe(seen[1])
  })

  it.each([['', 'gh_8a2f51c07d3e', '清河发布'], ['as=private', 'gh_5b90d1e6f244', '小林的随手记'], ['as=none', null, null]])('tells the account: %s', async (query, userName, nickName) => {
    const { page } = browser
    await page.context().clearCookies()
    await page.goto(`${addresses.home}&${query}`)
    expect(await page.evaluate(() => window.wx?.commonData?.data.user_name ?? null)).toBe(userName)
    expect(await page.locator('.weui-desktop_account_name').count() === 0 ? null : await page.locator('.weui-desktop_account_name').textContent()).toBe(nickName)
    await page.context().clearCookies()
  })
})
