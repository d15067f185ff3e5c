// How is a real browser started with the extension, in front of the stand-in platforms?
import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import type { BrowserContext, Worker } from 'playwright-core'
import { chromium as installedChromium, root } from '../../install.mjs'

export type BrowserOptions = {
  /** Chromium's --host-resolver-rules, from the stand-ins. */
  readonly hostRules: string
  /** A profile folder to go on with, for restarts; made anew where it is absent. */
  readonly profile?: string
  readonly headless?: boolean
  readonly size?: { readonly width: number; readonly height: number }
  readonly dark?: boolean
  readonly scale?: number
  /** Without the extension, to compare. */
  readonly bare?: boolean
}

export type OpenBrowser = {
  readonly context: BrowserContext
  readonly profile: string
  readonly extensionId: string
  /** The background's service worker, awake. */
  readonly worker: () => Promise<Worker>
  readonly close: (keepProfile?: boolean) => Promise<void>
}

/** `wxt build` writes here; XIANSHEN_BUILT names another folder, where several people build at once. */
export const BUILT = process.env.XIANSHEN_BUILT ?? join(root, '.output/chrome-mv3')

/** Starts Chromium; the extension is a copy, since Chromium writes `_metadata` into the folder it loads. */
export async function openBrowser(options: BrowserOptions): Promise<OpenBrowser> {
  const executablePath = installedChromium()
  if (!executablePath) throw new Error('没有找到 Chromium')
  const profile = options.profile ?? await mkdtemp(join(tmpdir(), 'xs-profile-'))
  const extension = join(profile, 'extension')
  if (!options.bare && !options.profile) await cp(BUILT, extension, { recursive: true })
  const size = options.size ?? { width: 1280, height: 800 }
  const context = await chromium.launchPersistentContext(join(profile, 'data'), {
    executablePath,
    headless: options.headless ?? true,
    ignoreHTTPSErrors: true,
    locale: 'zh-CN',
    viewport: options.headless === false ? null : size,
    deviceScaleFactor: options.headless === false ? undefined : options.scale ?? 1,
    colorScheme: options.dark ? 'dark' : 'light',
    env: { ...process.env as Record<string, string>, LANGUAGE: 'zh_CN', LANG: 'zh_CN.UTF-8' },
    ignoreDefaultArgs: ['--disable-extensions', '--disable-component-extensions-with-background-pages'],
    args: [
      '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
      '--disable-component-update', '--disable-sync', '--lang=zh-CN', '--ignore-certificate-errors',
      `--host-resolver-rules=${options.hostRules}`, `--window-size=${size.width},${size.height + 90}`,
      ...(options.bare ? [] : [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`]),
    ],
  })
  const worker = async (): Promise<Worker> => context.serviceWorkers()[0] ?? context.waitForEvent('serviceworker')
  const extensionId = options.bare ? '' : new URL((await worker()).url()).host
  return {
    context, profile, extensionId, worker,
    close: async keepProfile => {
      await context.close()
      if (!keepProfile) await rm(profile, { recursive: true, force: true })
    },
  }
}
