// Does the main path hold on this surface: see, mend, undo, save, stopped, signed, published? One suite for all.
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startSites } from '../../sites/server.ts'
import type { Sites } from '../../sites/server.ts'
import { openBrowser } from '../stage/browser.ts'
import type { OpenBrowser } from '../stage/browser.ts'
import { drawnWords, pointAt } from '../stage/drawing.ts'
import { furnish, openOffice, PIN, surface } from '../stage/office.ts'
import type { Office, Staff } from '../stage/office.ts'
import { find, press, session, until, words } from '../stage/overlay.ts'
import type { Driver } from './driver.ts'

/** 截止 before a point in time is certain: 截至. Nothing else in it is to be marked. */
const WRONG = '截止11月20日，全市新增就业岗位五百个。'
const RIGHT = WRONG.replace('截止', '截至')

export function surfaceSuite(driver: Driver): void {
  describe(driver.name, () => {
    let sites: Sites
    let browser: OpenBrowser
    let office: Office
    let staff: Staff
    let page: Page

    beforeAll(async () => {
      sites = await startSites()
      browser = await openBrowser({ hostRules: sites.hostRules })
      office = await openOffice(browser)
      staff = await furnish(office, { account: driver.account })
      page = await browser.context.newPage()
      await driver.open(page, sites)
    })
    afterAll(async () => {
      await browser?.close()
      await sites?.close()
    })

    const publications = (): unknown[] => sites.requests.filter(request => request.method === 'POST' && driver.publishes(request.path, request.query))
    const shows = (word: string): Promise<string[]> => until(`“${word}”画出来`, async () => {
      const drawn = await drawnWords(page, driver)
      return drawn.includes(word) ? drawn : null
    })

    it('see: a problem that was typed is underlined, and counted in the dock', async () => {
      await driver.complete?.(page)
      await driver.focus(page)
      await page.keyboard.insertText(WRONG)
      await shows('截止')
      expect(await until('计数', async () => /必须改|建议改|提示/.exec(await words(page)))).toBeTruthy()
    })

    it('input method: while words are being composed nothing is checked; afterwards they are', async () => {
      const cdp = await session(page)
      await driver.focus(page)
      await cdp.send('Input.imeSetComposition', { text: '截止12月1日', selectionStart: 7, selectionEnd: 7 })
      expect((await drawnWords(page, driver)).filter(word => word === '截止')).toHaveLength(1)
      await cdp.send('Input.insertText', { text: '截止12月1日，' })
      await until('两处', async () => (await drawnWords(page, driver)).filter(word => word === '截止').length === 2)
      for (let at = 0; at < '截止12月1日，'.length; at += 1) await page.keyboard.press('Backspace')
      await until('一处', async () => (await drawnWords(page, driver)).filter(word => word === '截止').length === 1)
    })

    it('mend: the card says what and why, and one press mends the text through the editor', async () => {
      await pointAt(page, driver, '截止')
      expect((await find(page, 'button', /改为.*截至/)).name).toContain('截至')
      await press(page, 'button', /改为.*截至/)
      await until('改正', async () => (await driver.text(page)).includes(RIGHT))
      await until('线消失', async () => !(await drawnWords(page, driver)).includes('截止'))
    })

    it('undo: the editor takes the mending back as one step, and does it again', async () => {
      await page.keyboard.press('Control+z')
      await until('撤销', async () => (await driver.text(page)).includes(WRONG))
      await shows('截止')
      await pointAt(page, driver, '截止')
      await press(page, 'button', /改为.*截至/)
      await until('再改', async () => (await driver.text(page)).includes(RIGHT))
    })

    it.skipIf(!driver.save)('save: what the platform stores is what the screen shows', async () => {
      await driver.save?.press(page)
      const stored = await until('保存', async () => driver.save?.stored(sites))
      expect(stored.replace(/<[^>]+>/g, '')).toContain(RIGHT)
    })

    it('publish stopped: nobody has signed, and nothing goes out', async () => {
      await driver.publish(page)
      await until('说明还差什么', async () => /还不能发表/.test(await words(page)))
      expect(publications()).toEqual([])
      await page.keyboard.press('Escape')
    })

    it('sign: three others sign exactly this, and the draft may go out', async () => {
      const id = await surface(office, driver.among ?? (() => true))
      await office.must('review.request', { surface: id })
      expect(await office.ask('review.sign', { surface: id, person: staff.editor, pin: PIN, stage: 'first', verdict: 'signed', remark: '', fingerprint: (await office.must('surface.view', { surface: id }))?.fingerprint ?? '' })).toMatchObject({ ok: false })
      for (const [person, stage] of [[staff.first, 'first'], [staff.second, 'second'], [staff.third, 'third']] as const) {
        const view = await office.must('surface.view', { surface: id })
        await office.must('review.sign', { surface: id, person, pin: PIN, stage, verdict: 'signed', remark: '同意', fingerprint: view?.fingerprint ?? '' })
      }
      await until('可发布', async () => (await office.must('surface.view', { surface: id }))?.desk.review === 'ready')
      await until('可发布在屏幕上', async () => /可发布/.test(await words(page)))
    })

    it('publish: it goes out once, as it was signed, and the ledger knows', async () => {
      await page.bringToFront()
      await driver.publish(page)
      await driver.goOn?.(page)
      await until('发出', async () => driver.published(sites).length > 0)
      expect(driver.published(sites)).toHaveLength(1)
      expect(driver.published(sites)[0]).toContain(RIGHT)
      expect(publications()).toHaveLength(1)
      const line = await until('台账', async () => (await office.must('ledger.lines', { limit: 50 })).find(one => one.kind === 'published.observed'))
      expect(line.what).toContain('经签署')
      expect(line.what).not.toContain('未经签署')
      await until('网络重新关上', async () => (await (await browser.worker()).evaluate(() => chrome.declarativeNetRequest.getSessionRules())).length === 0)
    })
  })
}
