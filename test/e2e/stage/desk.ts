// What stands on the stage when a test begins: platforms, a browser with the extension, an office, and an open editor?
import type { Page } from 'playwright-core'
import { startSites } from '../../sites/server.ts'
import type { Sites } from '../../sites/server.ts'
import { wxArticle } from '../surfaces/driver.ts'
import type { Driver } from '../surfaces/driver.ts'
import { openBrowser } from './browser.ts'
import type { BrowserOptions, OpenBrowser } from './browser.ts'
import { drawnWords } from './drawing.ts'
import { furnish, openOffice } from './office.ts'
import type { Office, Staff } from './office.ts'
import { find, until } from './overlay.ts'

export type DeskStage = {
  readonly sites: Sites
  readonly browser: OpenBrowser
  readonly office: Office
  readonly staff: Staff
  readonly page: Page
  readonly driver: Driver
  readonly close: () => Promise<void>
}

export type DeskStageOptions = {
  readonly driver?: Driver
  /** Query added to the editor's address, for the stand-ins' variants. */
  readonly query?: string
  readonly browser?: Partial<BrowserOptions>
  /** Before the editor's page is opened. */
  readonly before?: (sites: Sites) => void | Promise<void>
  /** Leave the page blank: the test goes where it wants. */
  readonly blank?: boolean
}

export const ARTICLE = 'https://mp.weixin.qq.com/cgi-bin/appmsg?t=media/appmsg_edit_v2&action=edit&isNew=1&type=77&token=1204&lang=zh_CN'
export const savedArticle = (id: string): string => `https://mp.weixin.qq.com/cgi-bin/appmsg?t=media/appmsg_edit_v2&action=edit&appmsgid=${id}&type=77&token=1204&lang=zh_CN`
export const BODY = wxArticle.element

export async function openDesk(options: DeskStageOptions = {}): Promise<DeskStage> {
  const driver = options.driver ?? wxArticle
  const sites = await startSites()
  const browser = await openBrowser({ hostRules: sites.hostRules, ...options.browser })
  const office = await openOffice(browser)
  const staff = await furnish(office, { account: driver.account })
  const page = await browser.context.newPage()
  await options.before?.(sites)
  if (options.query !== undefined) await page.goto(`${ARTICLE}&${options.query}`)
  else if (!options.blank) await driver.open(page, sites)
  return {
    sites, browser, office, staff, page, driver,
    close: async () => {
      await browser.close()
      await sites.close()
    },
  }
}

/** Types at the end of the body, and waits until a word of it is underlined. */
export async function write({ page, driver }: Pick<DeskStage, 'page' | 'driver'>, text: string, word?: string): Promise<void> {
  await driver.focus(page)
  await page.keyboard.insertText(text)
  if (word) await underlined({ page, driver }, word)
}
export const underlined = ({ page, driver }: Pick<DeskStage, 'page' | 'driver'>, word: string, timeout?: number): Promise<unknown> =>
  until(`“${word}”画出来`, async () => (await drawnWords(page, driver)).includes(word), timeout)

/** The dock is there: the desk has been loaded and has found an editor. */
export const docked = (page: Page): Promise<unknown> => find(page, 'button', /^先审：/)

/** Requests that publish, whatever the platform answered. */
export const publications = ({ sites, driver }: Pick<DeskStage, 'sites' | 'driver'>): unknown[] =>
  sites.requests.filter(request => request.method === 'POST' && driver.publishes(request.path, request.query))
