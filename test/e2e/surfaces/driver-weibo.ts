// How does a person work on the surfaces of 微博?
import type { Page } from 'playwright-core'
import type { Sites } from '../../sites/server.ts'
import { WEIBO } from './driver.ts'
import type { Driver } from './driver.ts'

const publishedAs = (...kinds: string[]) => (sites: Sites): string[] => sites.published.filter(one => kinds.includes(one.kind)).map(one => one.text)

/** A form field of the page: Vue writes its value, so the value is what the editor says. */
const fieldDriver = (name: string, selector: string, button: string, path: string, kind: string, reach: (page: Page, sites: Sites) => Promise<void>): Driver => ({
  name, account: WEIBO, drawn: 'boxes', element: selector,
  open: async (page, sites) => {
    await reach(page, sites)
    await page.locator(selector).last().waitFor()
  },
  focus: async page => {
    await page.locator(selector).last().click()
    await page.keyboard.press('Control+End')
  },
  text: page => page.locator(selector).last().inputValue(),
  among: title => title.includes('新增就业'),
  savesNot: '发出去之前平台不保存',
  publish: async page => { await page.locator(selector).last().locator('xpath=ancestor::*[contains(@class,"wbpro-form")][1]').getByRole('button', { name: button, exact: true }).click() },
  publishes: requested => requested === path,
  published: publishedAs(kind),
})

const home = async (page: Page): Promise<void> => { await page.goto('https://weibo.com/') }
const POST = 'textarea[placeholder*="有什么新鲜事"]'

export const wbHome = fieldDriver('微博首页', POST, '发送', '/ajax/statuses/update', 'post', home)

export const wbModal = fieldDriver('微博弹窗', `.woo-modal-wrap ${POST}, .wbpro-layer ${POST}`, '发送', '/ajax/statuses/update', 'post', async page => {
  await home(page)
  await page.locator('button[title="发微博"]').click()
})

const underPost = (open: string) => async (page: Page, sites: Sites): Promise<void> => {
  sites.seed({ kind: 'weibo-post', text: '云河市统计局今天公布十月份数据。' })
  await home(page)
  await page.locator(`article a[title="${open}"]`).first().click()
}

export const wbComment = fieldDriver('微博评论', 'textarea[placeholder="发布你的评论"]', '评论', '/ajax/comments/create', 'comment', underPost('评论'))
export const wbRepost = fieldDriver('微博转发', '.wbpro-layer textarea', '转发', '/ajax/statuses/normal_repost', 'repost', underPost('转发'))

const BODY = 'div.tiptap.ProseMirror'

export const wbArticle: Driver = {
  name: '头条文章', account: WEIBO, drawn: 'highlights', element: BODY,
  open: async page => {
    await page.goto('https://card.weibo.com/article/v5/editor#/draft')
    await page.getByText('写文章', { exact: true }).click()
    await page.waitForURL(/#\/draft\/\d+/)
    await page.locator(BODY).waitFor()
  },
  focus: async page => {
    await page.locator(BODY).click()
    await page.keyboard.press('Control+End')
  },
  text: page => page.locator(BODY).innerText(),
  complete: async page => {
    await page.locator('textarea[placeholder="请输入标题"]').click()
    await page.keyboard.insertText('云河市公布十月份主要统计数据')
  },
  save: {
    press: async page => {
      const saved = page.waitForResponse(response => response.url().includes('/draft/save'))
      await page.getByText('保存草稿', { exact: true }).click()
      await saved
    },
    stored: sites => sites.weibo.articles.at(-1)?.content ?? null,
  },
  publish: async page => {
    if (await page.locator('.publish-modal').count() === 0) await page.getByText('下一步', { exact: true }).click()
    await page.locator('.publish-modal').getByRole('button', { name: '发布', exact: true }).click()
  },
  publishes: path => path.endsWith('/draft/publish'),
  published: publishedAs('article'),
}
