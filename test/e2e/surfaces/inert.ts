// Does the extension leave the editor, its history and what it saves exactly as they are?
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startSites } from '../../sites/server.ts'
import type { Sites } from '../../sites/server.ts'
import { openBrowser } from '../stage/browser.ts'
import type { OpenBrowser } from '../stage/browser.ts'
import { drawnWords } from '../stage/drawing.ts'
import { furnish, openOffice, surface } from '../stage/office.ts'
import type { Office } from '../stage/office.ts'
import { until } from '../stage/overlay.ts'
import type { Driver } from './driver.ts'

const TEXT = '截止11月20日，全市新增帐户五百个，同比增长-3.5%。'
const CYCLES = 200

/** The element that holds the text, wherever it stands; its HTML, and what happens to it from now on. */
const watch = (page: Page, { element, frame, shadowHost }: Driver): Promise<void> => page.evaluate(([selector, inFrame, host]) => {
  const top: ParentNode = inFrame ? (document.querySelector<HTMLIFrameElement>(inFrame)?.contentDocument ?? document) : document
  const found = host ? top.querySelector(host)?.shadowRoot?.querySelector(selector.replace(host, '').trim()) : top.querySelector(selector)
  if (!found) throw new Error(`no ${selector}`)
  const kept = { root: found, records: 0, inputs: 0 }
  new MutationObserver(records => { kept.records += records.length }).observe(found, { attributes: true, childList: true, characterData: true, subtree: true })
  found.addEventListener('input', () => { kept.inputs += 1 })
  Object.assign(window, { __watched: kept })
}, [element, frame ?? '', shadowHost ?? ''] as const)

type Watched = { root: Element; records: number; inputs: number }
const seen = (page: Page): Promise<{ html: string; value: string; records: number; inputs: number; history: unknown }> => page.evaluate(() => {
  const { root, records, inputs } = (window as unknown as { __watched: Watched }).__watched
  const standin = (window as unknown as { __standin?: { undoDepth?: () => number; transactions?: number } }).__standin
  return { html: root.outerHTML, value: (root as HTMLTextAreaElement).value ?? '', records, inputs, history: [standin?.undoDepth?.(), standin?.transactions] }
})

export function inertSuite(driver: Driver): void {
  describe(`${driver.name}：不留痕迹`, () => {
    let sites: Sites
    let browser: OpenBrowser
    let office: Office
    let page: Page

    beforeAll(async () => {
      sites = await startSites()
      browser = await openBrowser({ hostRules: sites.hostRules })
      office = await openOffice(browser)
      await furnish(office, { account: driver.account })
      page = await browser.context.newPage()
      await driver.open(page, sites)
      await driver.focus(page)
      await page.keyboard.insertText(TEXT)
      await until('画出来', async () => (await drawnWords(page, driver)).includes('截止'))
    })
    afterAll(async () => {
      await browser?.close()
      await sites?.close()
    })

    it(`${CYCLES} rounds of painting and clearing change nothing in the editor`, async () => {
      await watch(page, driver)
      const before = await seen(page)
      const id = await surface(office)
      const view = await office.must('surface.view', { surface: id })
      const marks = (view?.findings ?? []).map(({ id: name, ruleId, severity, article, field, start, end, quote, certain, suggestions }) => ({ id: name, ruleId, severity, article, field, start, end, quote, certain, suggestion: suggestions[0] ?? null }))
      expect(marks.length).toBeGreaterThan(0)
      const worker = await browser.worker()
      for (let cycle = 0; cycle < CYCLES; cycle += 1) {
        await worker.evaluate(async ([tabId, surfaceId, revision, sent]) => {
          await chrome.tabs.sendMessage(tabId, { push: 'marks', surface: surfaceId, revision, marks: [] })
          await chrome.tabs.sendMessage(tabId, { push: 'marks', surface: surfaceId, revision, marks: sent })
        }, [view?.tabId ?? 0, id, view?.desk.revision ?? 0, marks] as const)
      }
      await until('最后又画出来', async () => (await drawnWords(page, driver)).includes('截止'))
      expect(await seen(page)).toEqual(before)
    })

    it('nothing is left in the page when the extension is gone', async () => {
      const before = await seen(page)
      const hosts = (): Promise<number> => page.evaluate(() => document.documentElement.querySelectorAll(':scope > :not(head):not(body)').length)
      expect(await hosts()).toBeGreaterThan(0)
      const manager = await browser.context.newPage()
      await manager.goto('chrome://extensions')
      await manager.evaluate(id => new Promise<void>(resolve => { chrome.management.setEnabled(id, false, resolve) }), browser.extensionId)
      await page.bringToFront()
      await page.mouse.move(300, 300)
      await until('收走', async () => await hosts() === 0, 15_000)
      expect(await drawnWords(page, { ...driver, drawn: 'highlights' })).toEqual([])
      expect(await seen(page)).toEqual(before)
    })
  })

  describe.skipIf(!driver.save)(`${driver.name}：保存的一样`, () => {
    it('what the platform receives is the same with and without the extension', async () => {
      const bodies: string[] = []
      for (const bare of [true, false]) {
        const sites = await startSites()
        const browser = await openBrowser({ hostRules: sites.hostRules, bare })
        const page = await browser.context.newPage()
        try {
          await driver.open(page, sites)
          await driver.complete?.(page)
          await driver.focus(page)
          await page.keyboard.insertText(TEXT)
          if (!bare) await until('画出来', async () => (await drawnWords(page, driver)).includes('截止'))
          await driver.save?.press(page)
          const saved = await until('保存', async () => sites.requests.find(request => request.method === 'POST' && /operate_appmsg|draft\/save/.test(request.path)))
          const form = { ...saved.form } as Record<string, unknown>
          for (const name of ['random', 'fingerprint', 'token', 'req_id', 'timestamp', '_rid', 'autosave_log']) delete form[name]
          bodies.push(JSON.stringify(form))
        } finally {
          await browser.close()
          await sites.close()
        }
      }
      expect(bodies[1]).toBe(bodies[0])
    })
  })
}
