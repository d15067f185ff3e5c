// How does a person work on one surface? What the shared suite asks of each; the steps themselves stand in suite.ts.
import type { Page } from 'playwright-core'
import type { Sites } from '../../sites/server.ts'

export type Driver = {
  readonly name: string
  /** `wechat:gh_…` */
  readonly account: { readonly id: string; readonly name: string }
  /** Opens a fresh editor of this surface and waits until one can type. */
  readonly open: (page: Page, sites: Sites) => Promise<void>
  /** Puts the caret at the end of the main text. */
  readonly focus: (page: Page) => Promise<void>
  /** What the editor itself says its main text is. */
  readonly text: (page: Page) => Promise<string>
  /** Where the main text stands on the screen, for pointing at words: a selector of its element (in `frame`, if given). */
  readonly element: string
  /** The frame that owns the text (legacy UEditor). */
  readonly frame?: string
  /** The shadow root that owns the text: selector of its host. */
  readonly shadowHost?: string
  /** How findings are drawn: highlights of the browser, or boxes over a form field. */
  readonly drawn: 'highlights' | 'boxes'
  /** Fields that a draft must have besides the main text. */
  readonly complete?: (page: Page) => Promise<void>
  readonly save?: { readonly press: (page: Page) => Promise<void>; readonly stored: (sites: Sites) => string | null }
  /** Why this surface saves nothing. */
  readonly savesNot?: string
  /** Which of several editors on one page is meant, by its title. */
  readonly among?: (title: string) => boolean
  /** Presses the first publish control. */
  readonly publish: (page: Page) => Promise<void>
  /** Goes through the dialogs behind it. */
  readonly goOn?: (page: Page) => Promise<void>
  /** Does this request publish? */
  readonly publishes: (path: string, query: Readonly<Record<string, string>>) => boolean
  /** What readers can see of what this surface published. */
  readonly published: (sites: Sites) => string[]
}

/** A visible button by its text inside a container; dialogs of the platforms stay in the page when closed. */
export const pressButton = async (page: Page, within: string, text: string): Promise<void> => {
  await page.locator(`${within} button:visible`, { hasText: new RegExp(`^\\s*${text}\\s*$`) }).last().click()
}

export const WECHAT = { id: 'wechat:gh_8a2f51c07d3e', name: '清河发布' }
export const WEIBO = { id: 'weibo:2803301701', name: '清河发布' }
const MP = 'https://mp.weixin.qq.com/cgi-bin/appmsg'

const caretAtEnd = async (page: Page, selector: string): Promise<void> => {
  await page.locator(selector).click()
  await page.keyboard.press('Control+End')
}
type Standin = { ready: () => boolean; editorText: () => string; titleText: () => string; docHTML: () => string; undoDepth: () => number; transactions: number }
export const standin = <T>(page: Page, ask: (standin: Standin) => T): Promise<T> =>
  page.evaluate(source => (new Function('standin', `return (${source})(standin)`) as (standin: unknown) => T)((window as unknown as { __standin: unknown }).__standin), ask.toString())

const openWechat = (query: string) => async (page: Page): Promise<void> => {
  await page.goto(`${MP}?${query}&token=1204&lang=zh_CN`)
  await page.waitForFunction(() => (window as unknown as { __standin?: Standin }).__standin?.ready() === true)
}

const wechatSave = {
  press: async (page: Page) => {
    const saved = page.waitForResponse(response => response.url().includes('operate_appmsg'))
    await page.locator('#js_submit button').click()
    await saved
  },
  stored: (sites: Sites) => [...sites.drafts.values()].filter(draft => !draft.gone).at(-1)?.articles.map(article => `${article.title} ${article.content} ${article.guideWords}`).join('\n') ?? null,
}

const wechatPublish = {
  publish: async (page: Page) => { await page.locator('#js_send button').click() },
  goOn: async (page: Page) => {
    await pressButton(page, '.mass-send__footer', '发表')
    await pressButton(page, '.weui-desktop-dialog__wrp', '继续发表')
    await page.waitForURL(/t=home\/index/)
  },
  publishes: (path: string, query: Readonly<Record<string, string>>) => path === '/cgi-bin/masssend' && !query['for_check'] && (!query['action'] || query['action'] === 'time_send'),
  published: (sites: Sites) => sites.published.filter(one => one.platform === 'wechat').map(one => one.text),
}

const title = async (page: Page, selector = '#js_title_main .title-editor-overlay .ProseMirror'): Promise<void> => {
  await page.locator(selector).click()
  await page.keyboard.insertText('云河市公布十月份主要统计数据')
}

export const wxArticle: Driver = {
  name: '公众号文章', account: WECHAT, drawn: 'highlights',
  open: openWechat('t=media/appmsg_edit_v2&action=edit&isNew=1&type=77'),
  element: '#ueditor_0 .rich_media_content .ProseMirror',
  focus: page => caretAtEnd(page, '#ueditor_0 .rich_media_content .ProseMirror'),
  text: page => standin(page, s => s.editorText()),
  complete: title, save: wechatSave, ...wechatPublish,
}

export const wxShadow: Driver = {
  ...wxArticle, name: '公众号文章（正文在 shadow root）',
  open: openWechat('t=media/appmsg_edit_v2&action=edit&isNew=1&type=77&variant=shadow'),
  element: '.editor-v-root .rich_media_content .ProseMirror', shadowHost: '.editor-v-root',
  focus: page => caretAtEnd(page, '.editor-v-root .rich_media_content .ProseMirror'),
}

export const wxLegacy: Driver = {
  ...wxArticle, name: '公众号旧编辑器（UEditor）',
  open: openWechat('t=media/appmsg_edit&action=edit&isNew=1&type=10&variant=legacy'),
  element: 'body', frame: 'iframe#ueditor_0',
  focus: async page => {
    await page.frameLocator('iframe#ueditor_0').locator('body').click()
    await page.keyboard.press('Control+End')
  },
  complete: page => title(page, '#title'),
}

export const wxTietu: Driver = {
  ...wxArticle, name: '公众号贴图',
  open: openWechat('t=media/appmsg_edit_v2&action=edit&isNew=1&type=10&createType=8'),
  element: '#guide_words_main .ProseMirror',
  focus: page => caretAtEnd(page, '#guide_words_main .ProseMirror'),
}
