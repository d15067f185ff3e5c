// Is the package what it promises: one id, few rights, a small sentinel, nothing open to pages, nobody contacted?
import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { BUILT, openBrowser } from '../stage/browser.ts'
import { openOffice } from '../stage/office.ts'
import { session, until } from '../stage/overlay.ts'

type Manifest = { key?: string; minimum_chrome_version?: string; permissions: string[]; host_permissions: string[]; web_accessible_resources?: unknown; content_security_policy: { extension_pages: string }; content_scripts: { run_at: string; all_frames: boolean; js: string[] }[] }
let manifest: Manifest

beforeAll(async () => { manifest = JSON.parse(await readFile(join(BUILT, 'manifest.json'), 'utf8')) as Manifest })

describe('the package', () => {
  it('has one id for ever, asks for what is written down, and runs from Chromium 103 on', () => {
    expect(manifest.key).toMatch(/^MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8A/)
    expect(manifest.minimum_chrome_version).toBe('103')
    expect([...manifest.permissions].sort()).toEqual(['alarms', 'declarativeNetRequestWithHostAccess', 'scripting', 'sidePanel', 'storage', 'unlimitedStorage', 'webRequest', 'webRequestBlocking'])
    expect(manifest.host_permissions.every(host => /^https:\/\/(mp\.weixin\.qq\.com|(\*\.)?weibo\.com|m\.weibo\.cn)\/\*$/.test(host))).toBe(true)
  })
  it('opens nothing to pages and runs no text as code', async () => {
    expect(manifest.web_accessible_resources).toBeUndefined()
    expect(manifest.content_security_policy.extension_pages).toBe("script-src 'self' 'wasm-unsafe-eval'; object-src 'none'; base-uri 'none'; frame-ancestors 'none'")
    const files = (await readdir(BUILT, { recursive: true })).filter(name => name.endsWith('.js'))
    for (const file of files) expect(await readFile(join(BUILT, file), 'utf8'), file).not.toMatch(/\beval\(|importScripts\(["'`]http/)
  })
  it('puts at most 10 kB into every frame of the platforms, from the first moment', async () => {
    const [sentinel] = manifest.content_scripts
    expect(sentinel).toMatchObject({ run_at: 'document_start', all_frames: true })
    let size = 0
    for (const file of sentinel?.js ?? []) size += (await stat(join(BUILT, file))).size
    expect(size).toBeLessThanOrEqual(10_240)
  })
  it('ships the private half of no key', async () => {
    const files = await readdir(BUILT, { recursive: true })
    expect(files.filter(name => /\.(pem|key)$/.test(name))).toEqual([])
  })
})

describe('the running extension', () => {
  it('contacts nobody: neither the background nor its pages ask anything of the network', async () => {
    const browser = await openBrowser({ hostRules: 'MAP * ~NOTFOUND' })
    try {
      const asked: string[] = []
      browser.context.on('request', request => { if (!/^(chrome-extension|data|blob|about|chrome):/.test(request.url())) asked.push(request.url()) })
      const office = await openOffice(browser)
      const cdp = await session(office.page)
      await cdp.send('Network.enable')
      for (const page of ['sidepanel.html', 'act.html?do=person', 'options.html#about']) {
        await office.page.goto(`chrome-extension://${browser.extensionId}/${page}`)
        await until('有字', async () => (await office.page.locator('body').innerText()).trim().length > 0)
      }
      expect(asked).toEqual([])
    } finally {
      await browser.close()
    }
  })
})
