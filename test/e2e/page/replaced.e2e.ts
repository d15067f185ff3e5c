// The editor is replaced, emptied or filled while it is in use: does every underline stand on its own word, and no other?
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { drawnWords } from '../stage/drawing.ts'
import { BODY, openDesk, underlined, write } from '../stage/desk.ts'
import type { DeskStage } from '../stage/desk.ts'
import { surface } from '../stage/office.ts'
import { until, words } from '../stage/overlay.ts'

const WRONG = '截止11月20日，全市新增就业岗位五百个。'

describe('an editor that is replaced while it is used', () => {
  let stage: DeskStage
  beforeAll(async () => { stage = await openDesk({ query: 'mountAfter=1500' }) })
  afterAll(async () => { await stage?.close() })
  const drawn = (): Promise<string[]> => drawnWords(stage.page, stage.driver)
  const setBody = (html: string): Promise<void> => stage.page.evaluate(given => { (window as unknown as { __standin: { setBody: (html: string) => void } }).__standin.setBody(given) }, html)

  it('the body comes later than the title: it is found', async () => {
    await stage.page.waitForFunction(() => (window as unknown as { __standin?: { ready: () => boolean } }).__standin?.ready() === true)
    await stage.driver.complete?.(stage.page)
    await write(stage, WRONG, '截止')
    expect(await words(stage.page)).not.toMatch(/没有找到“?正文/)
  })

  it('its content is replaced by a program: the old lines go, the new ones come', async () => {
    await setBody('<p>本局开设帐户专栏。</p><p>各项工作稳步推进。</p>')
    await underlined(stage, '帐户')
    expect(await drawn()).not.toContain('截止')
  })

  it('the page rewrites the HTML of the editor beneath it', async () => {
    await stage.page.evaluate(selector => {
      const editor = document.querySelector(selector)
      if (editor) editor.innerHTML = '<p><span>截</span><b>止</b>12月1日，请按时报送。</p>'
    }, BODY)
    await underlined(stage, '截止')
    expect(await drawn()).not.toContain('帐户')
  })

  it('the draft is emptied: nothing is left underlined, and it does not look signed or published', async () => {
    await stage.driver.focus(stage.page)
    await stage.page.keyboard.press('Control+a')
    await stage.page.keyboard.press('Delete')
    await until('没有线', async () => !(await drawn()).includes('截止'))
    const id = await surface(stage.office)
    const view = await until('读到', async () => { const now = await stage.office.must('surface.view', { surface: id }); return now?.findings.some(finding => finding.quote === '截止') ? null : now })
    expect(view.desk.review).toBe('not-submitted')
    expect(view.desk.permit).toBeNull()
  })

  it('another article of the message is chosen: its own words are underlined, and the first one keeps its findings', async () => {
    await write(stage, WRONG, '截止')
    await stage.page.locator('#js_add_appmsg').click()
    await stage.page.waitForFunction(() => document.querySelectorAll('#js_appmsg_preview .js_appmsg_item').length === 2)
    await stage.page.waitForFunction(() => (window as unknown as { __standin?: { ready: () => boolean } }).__standin?.ready() === true)
    await until('第二篇没有线', async () => (await drawn()).length === 0)
    await write(stage, '本局开设帐户专栏。', '帐户')
    expect(await drawn()).not.toContain('截止')
    await stage.page.locator('#js_appmsg_preview .js_appmsg_item').first().click()
    await stage.page.waitForFunction(() => (window as unknown as { __standin?: { ready: () => boolean } }).__standin?.ready() === true)
    await underlined(stage, '截止')
    expect(await drawn()).not.toContain('帐户')
  })
})
