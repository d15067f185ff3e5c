// How does a test open the stand-ins in a real Chromium, without any extension?
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type BrowserContext, type Page } from 'playwright-core'
import type { Sites } from './server.ts'

export type OpenBrowser = { readonly context: BrowserContext; readonly page: Page; readonly close: () => Promise<void> }

export const openBrowser = async (sites: Sites): Promise<OpenBrowser> => {
  const profile = await mkdtemp(join(tmpdir(), 'stand-in-'))
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: '/usr/bin/chromium', headless: true, ignoreHTTPSErrors: true, viewport: { width: 1280, height: 800 },
    args: [
      '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync',
      '--ignore-certificate-errors', `--host-resolver-rules=${sites.hostRules}`,
    ],
  })
  const page = context.pages()[0] ?? await context.newPage()
  page.setDefaultTimeout(10_000)
  return {
    context, page,
    close: async () => {
      await context.close()
      await rm(profile, { recursive: true, force: true })
    },
  }
}

const TOKEN = 'token=1284660231&lang=zh_CN'

/** Addresses as the platforms write them. */
export const addresses = {
  newArticle: (extra = ''): string => `https://mp.weixin.qq.com/cgi-bin/appmsg?t=media/appmsg_edit_v2&action=edit&isNew=1&type=77&${TOKEN}${extra}`,
  editArticle: (id: string, extra = ''): string => `https://mp.weixin.qq.com/cgi-bin/appmsg?t=media/appmsg_edit&action=edit&type=77&appmsgid=${id}&${TOKEN}${extra}`,
  draftBox: `https://mp.weixin.qq.com/cgi-bin/appmsg?begin=0&count=10&type=77&action=list_card&${TOKEN}`,
  home: `https://mp.weixin.qq.com/cgi-bin/home?t=home/index&${TOKEN}`,
  weibo: 'https://weibo.com/',
  timer: 'https://me.weibo.com/content/timer',
  longArticle: 'https://card.weibo.com/article/v5/editor#/draft',
  mobile: 'https://m.weibo.cn/compose/',
} as const

type StandIn = {
  readonly transactions: number
  readonly draftId: string
  docHTML(): string
  editorText(): string
  titleText(): string
  undoDepth(): number
  ready(): boolean
}

/** Asks the page's own test interface; functions are called without arguments. */
export const ask = (page: Page, name: keyof StandIn): Promise<string | number | boolean> =>
  page.evaluate(asked => {
    const standin: unknown = Reflect.get(window, '__standin')
    const found: unknown = typeof standin === 'object' && standin !== null ? Reflect.get(standin, asked) : undefined
    const value: unknown = typeof found === 'function' ? Reflect.apply(found, standin, []) : found
    return value as string | number | boolean
  }, name)

export const ready = async (page: Page): Promise<void> => {
  await page.waitForFunction(() => {
    const standin: unknown = Reflect.get(window, '__standin')
    const isReady: unknown = typeof standin === 'object' && standin !== null ? Reflect.get(standin, 'ready') : undefined
    return typeof isReady === 'function' && Reflect.apply(isReady, standin, []) === true
  })
}

/** Types as an input method does: the sounds first, then the words that were chosen. */
export const compose = async (page: Page, sounds: string, words: string): Promise<void> => {
  const protocol = await page.context().newCDPSession(page)
  for (let end = 1; end <= sounds.length; end++) {
    await protocol.send('Input.imeSetComposition', { text: sounds.slice(0, end), selectionStart: end, selectionEnd: end })
  }
  await protocol.send('Input.imeSetComposition', { text: words, selectionStart: words.length, selectionEnd: words.length })
  await protocol.send('Input.insertText', { text: words })
  await protocol.detach()
}
