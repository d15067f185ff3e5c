// The background is stopped while an editor is open: does the page come back by itself, and is nothing let out meanwhile?
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { drawnWords } from '../stage/drawing.ts'
import { openDesk, publications, underlined, write } from '../stage/desk.ts'
import type { DeskStage } from '../stage/desk.ts'
import { stopBackground } from '../stage/background.ts'
import { surface } from '../stage/office.ts'
import { until, words } from '../stage/overlay.ts'

describe('the background is stopped', () => {
  let stage: DeskStage
  beforeAll(async () => {
    stage = await openDesk()
    await stage.driver.complete?.(stage.page)
    await write(stage, '截止11月20日，全市新增就业岗位五百个。', '截止')
  })
  afterAll(async () => { await stage?.close() })

  it('in the middle of a check: the page tells it everything anew, and the findings return', async () => {
    const { page } = stage
    await stage.driver.focus(page)
    await page.keyboard.insertText('本局开设帐户。')
    await stopBackground(stage.browser)
    await underlined(stage, '帐户', 20_000)
    expect(await drawnWords(page, stage.driver)).toContain('截止')
    await until('状态回来', async () => /未送审/.test(await words(page)) && !/后台没有回应/.test(await words(page)))
  })

  it('and 发表 is pressed at once: it is held', async () => {
    const { page } = stage
    await stopBackground(stage.browser)
    await stage.driver.publish(page)
    await until('拦下', async () => /还不能发表|后台没有回应|发表按钮暂时按住/.test(await words(page)))
    expect(publications(stage)).toEqual([])
    await page.keyboard.press('Escape')
  })

  it('three times in a row: the draft is one draft still, and the editor has what was typed', async () => {
    const { page, office } = stage
    for (const word of ['甲', '乙', '丙']) {
      await stage.driver.focus(page)
      await page.keyboard.insertText(word)
      await stopBackground(stage.browser)
    }
    await until('回来', async () => (await office.must('surface.list', {})).length === 1, 20_000)
    const id = await surface(office)
    await until('读到最后', async () => (await office.must('surface.view', { surface: id }))?.findings.some(finding => finding.quote === '帐户'), 20_000)
    expect(await stage.driver.text(page)).toContain('甲乙丙')
    expect((await office.must('ledger.lines', { limit: 200 })).every(line => line.sound)).toBe(true)
  })

  it('while it is gone its rules go on holding what a script of the page sends', async () => {
    const { page } = stage
    await stopBackground(stage.browser)
    const blocked = await page.evaluate(() => fetch('/cgi-bin/masssend?t=ajax-response&token=1204', { method: 'POST', body: new URLSearchParams({ appmsgid: '1' }) }).then(() => false, () => true))
    expect(blocked).toBe(true)
    expect(publications(stage)).toEqual([])
  })
})
