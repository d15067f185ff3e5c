// How does a test begin at a desk: stand-ins, a browser with the extension, an office at work, and one page?
import type { Page } from 'playwright-core'
import { startSites } from '../../sites/server.ts'
import type { Received, Sites } from '../../sites/server.ts'
import { standin } from '../surfaces/driver.ts'
import { openBrowser } from './browser.ts'
import type { OpenBrowser } from './browser.ts'
import { furnish, openOffice, PIN, surface } from './office.ts'
import type { Office, Staff } from './office.ts'
import { find, until, words } from './overlay.ts'

export type Scene = {
  readonly sites: Sites
  browser: OpenBrowser
  office: Office
  readonly staff: Staff
  page: Page
}

export type SceneOptions = { readonly account: { readonly id: string; readonly name: string }; readonly mode?: 'remind' | 'reason' | 'forbid' }

export async function openScene(options: SceneOptions): Promise<Scene> {
  const sites = await startSites()
  const browser = await openBrowser({ hostRules: sites.hostRules })
  const office = await openOffice(browser)
  const staff = await furnish(office, options)
  return { sites, browser, office, staff, page: await browser.context.newPage() }
}

export async function closeScene(scene: Scene | undefined): Promise<void> {
  await scene?.browser.close()
  await scene?.sites.close()
}

/** A fresh tab for the next test: what was open before is closed. */
export async function freshPage(scene: Scene): Promise<Page> {
  const before = scene.page
  scene.page = await scene.browser.context.newPage()
  await before.close()
  await until('旧页面关上', async () => (await scene.office.must('surface.list', {})).length === 0)
  return scene.page
}

const PUBLISHING = [
  /^\/ajax\/statuses\/(update|normal_repost|repost)$/, /^\/ajax\/statuses\/schedule\/(upload|edit|upload_immediately)$/, /^\/ajax\/comments\/(create|reply)$/,
  /^\/article\/v\d\/aj\/editor\/draft\/publish(timing)?$/, /^\/api\/(statuses\/(update|repost)|comments\/(create|reply))$/,
]

/** The requests that arrived and put text in public, as platforms 1.4 and 2.4 tell them apart. */
export const publications = (sites: Sites): Received[] => sites.requests.filter(({ method, path, query }) => method === 'POST'
  && (path === '/cgi-bin/masssend' ? !query['for_check'] && (!query['action'] || query['action'] === 'time_send') : PUBLISHING.some(one => one.test(path))))

const MP = 'https://mp.weixin.qq.com/cgi-bin/appmsg'
const TITLE = '#js_title_main .title-editor-overlay .ProseMirror'
export const BODY = '#ueditor_0 .rich_media_content .ProseMirror'
export const HEADLINE = '云河市公布十月份主要统计数据'

const isReady = async (page: Page): Promise<void> => {
  await page.waitForFunction(() => (window as unknown as { __standin?: { ready: () => boolean } }).__standin?.ready() === true)
}

/** A stored draft of 公众平台 in its editor. */
export async function openDraft(page: Page, id: string, query = ''): Promise<void> {
  await page.goto(`${MP}?t=media/appmsg_edit&action=edit&type=77&appmsgid=${id}&token=1204&lang=zh_CN${query}`)
  await isReady(page)
}

/** A new article of 公众平台 with a headline and this text. */
export async function writeArticle(page: Page, text: string, query = ''): Promise<void> {
  await page.goto(`${MP}?t=media/appmsg_edit_v2&action=edit&isNew=1&type=77&token=1204&lang=zh_CN${query}`)
  await isReady(page)
  await page.locator(TITLE).click()
  await page.keyboard.insertText(HEADLINE)
  await type(page, text)
}

/** Types at the end of the article's text. */
export async function type(page: Page, text: string): Promise<void> {
  await page.locator(BODY).click()
  await page.keyboard.press('Control+End')
  await page.keyboard.insertText(text)
}

export async function save(page: Page): Promise<void> {
  const saved = page.waitForResponse(response => response.url().includes('operate_appmsg'))
  await page.locator('#js_submit button').click()
  await saved
}

/** What the editor holds, so that a test can wait for it. */
export const bodyText = (page: Page): Promise<string> => standin(page, page => page.editorText())

type Has = (title: string) => boolean

/** The open editor as the side panel sees it, once it has been checked. */
export async function viewOf(scene: Scene, has?: Has) {
  const id = await surface(scene.office, has)
  return until('检查完毕', async () => {
    const view = await scene.office.must('surface.view', { surface: id })
    return view && view.desk.check !== 'checking' && view.desk.check !== 'unchecked' ? view : null
  })
}

/** 送审, and three others sign what stands in the editor; whose who wrote it goes on at the keyboard. */
export async function sign(scene: Scene, has?: Has): Promise<string> {
  const { office, staff } = scene
  const id = (await viewOf(scene, has)).surface
  await office.must('review.request', { surface: id })
  for (const [person, stage] of [[staff.first, 'first'], [staff.second, 'second'], [staff.third, 'third']] as const) {
    const fingerprint = (await office.must('surface.view', { surface: id }))?.fingerprint ?? ''
    await office.must('review.sign', { surface: id, person, pin: PIN, stage, verdict: 'signed', remark: '同意', fingerprint })
  }
  await becomes(scene, 'ready', has)
  return id
}

/** Waits until the review of the open editor is in this state, on the screen's desk too. */
export async function becomes(scene: Scene, state: string, has?: Has): Promise<void> {
  await until(`状态成为 ${state}`, async () => (await viewOf(scene, has)).desk.review === state)
}

/** The guard stands in front of the page and says so; Escape puts it away. @returns all words on the screen then */
export async function held(page: Page, sentence: RegExp = /还不能发表/): Promise<string> {
  await find(page, 'alertdialog', /./)
  const all = await until(String(sentence), async () => {
    const now = await words(page)
    return sentence.test(now) ? now : null
  })
  await page.keyboard.press('Escape')
  return all
}

const visibleButton = (page: Page, within: string, text: string) => page.locator(`${within} button:visible`, { hasText: new RegExp(`^\\s*${text}\\s*$`) }).last()

/** Presses 发表 and goes through the platform's dialogs behind it. */
export async function goThrough(page: Page): Promise<void> {
  await page.locator('#js_send button').click()
  await visibleButton(page, '.mass-send__footer', '发表').click()
  await visibleButton(page, '.weui-desktop-dialog__wrp', '继续发表').click()
}
export const pressVisible = (page: Page, within: string, text: string): Promise<void> => visibleButton(page, within, text).click()

/** The last lines of the ledger of one kind, newest first. */
export const lines = async (scene: Scene, kind: string): Promise<string[]> =>
  (await scene.office.must('ledger.lines', { limit: 500 })).filter(line => line.kind === kind).map(line => line.what)

export const openRules = async (scene: Scene): Promise<number> =>
  (await scene.browser.worker()).evaluate(async () => (await chrome.declarativeNetRequest.getSessionRules()).length)
