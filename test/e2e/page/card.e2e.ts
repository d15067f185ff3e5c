// Is the card of use with mouse and keyboard, and does what a person leaves as it is stay left, where and as long as they said?
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { drawnWords, pointAt } from '../stage/drawing.ts'
import { openDesk, underlined, write } from '../stage/desk.ts'
import type { DeskStage } from '../stage/desk.ts'
import { surface } from '../stage/office.ts'
import { find, press, seen, until, words } from '../stage/overlay.ts'

describe('the card', () => {
  let stage: DeskStage
  beforeAll(async () => {
    stage = await openDesk()
    await stage.driver.complete?.(stage.page)
  })
  afterAll(async () => { await stage?.close() })

  const drawn = (): Promise<string[]> => drawnWords(stage.page, stage.driver)
  const open = async (): Promise<boolean> => (await seen(stage.page)).some(node => node.role === 'dialog')
  const closed = (): Promise<unknown> => until('卡片关上', async () => !(await open()))
  const rewrite = async (text: string, word: string): Promise<void> => {
    await stage.driver.focus(stage.page)
    await stage.page.keyboard.press('Control+a')
    await stage.page.keyboard.insertText(text)
    await until('换了', async () => await stage.driver.text(stage.page) === text)
    await underlined(stage, word)
  }
  const focused = (): Promise<string | undefined> => stage.page.evaluate(() => document.activeElement?.tagName)
  const key = async (): Promise<void> => { await stage.page.keyboard.press('Alt+Shift+K') }

  it('opens at the caret by its key, takes Tab, and gives the caret back at Escape', async () => {
    const { page } = stage
    await rewrite('截止11月20日报送。', '截止')
    await page.keyboard.press('Control+Home')
    await page.keyboard.press('ArrowRight')
    await key()
    await find(page, 'button', /改为.*截至/)
    const names: string[] = []
    for (let stop = 0; stop < 4; stop++) {
      const node = (await seen(page)).find(one => one.role === 'button' && one.focused)
      names.push(node?.name ?? '')
      await page.keyboard.press('Tab')
    }
    expect(names[0]).toMatch(/改为.*截至/)
    expect(names.slice(1)).toEqual(['忽略一次', '本稿忽略', '加入本单位词库'])
    await page.keyboard.press('Escape')
    await closed()
    expect(await focused()).toBe('DIV')
    await until('光标回来', () => page.evaluate(() => { const selection = getSelection(); return selection?.anchorOffset === 1 && selection.anchorNode?.textContent?.startsWith('截止') }))
    await page.keyboard.insertText('字')
    await until('光标还在', async () => (await stage.driver.text(page)).startsWith('截字止'))
    await page.keyboard.press('Backspace')
    await underlined(stage, '截止')
  })

  it('Enter on its first button mends, and the editor has the focus again', async () => {
    const { page } = stage
    await page.keyboard.press('Control+Home')
    await page.keyboard.press('ArrowRight')
    await key()
    await find(page, 'button', /改为.*截至/)
    await page.keyboard.press('Enter')
    await until('改正', async () => (await stage.driver.text(page)).startsWith('截至11月20日'))
    await closed()
    expect(await focused()).toBe('DIV')
  })

  it('下一处 and 上一处 go round all findings, and show each', async () => {
    const { page } = stage
    await rewrite('截止11月20日报送，本局开设帐户。', '帐户')
    await find(page, 'button', /^建议改 2 处/)
    const titles: string[] = []
    for (const name of ['下一处问题', '下一处问题', '下一处问题', '上一处问题']) {
      await press(page, 'button', name)
      titles.push((await until('卡片', async () => (await seen(page)).find(node => node.role === 'dialog' && !titles.slice(-1).includes(node.name)))).name)
    }
    expect(new Set(titles).size).toBe(3)
    expect(titles[3]).toBe(titles[1])
    await page.keyboard.press('Escape')
    await closed()
  })

  it('忽略一次: the line goes, the panel can bring it back', async () => {
    const { page, office } = stage
    await rewrite('截止11月20日报送。', '截止')
    await pointAt(page, stage.driver, '截止')
    await press(page, 'button', '忽略一次')
    await until('线消失', async () => !(await drawn()).includes('截止'))
    const id = await surface(office)
    const ignored = await until('列为已忽略', async () => (await office.must('surface.view', { surface: id }))?.ignored[0])
    await office.must('finding.restore', { surface: id, finding: ignored.id })
    await underlined(stage, '截止')
  })

  it('本稿忽略: it stays ignored after a reload, but only where it stood', async () => {
    const { page } = stage
    await rewrite('截止11月20日报送。', '截止')
    await pointAt(page, stage.driver, '截止')
    await press(page, 'button', '本稿忽略')
    await until('线消失', async () => !(await drawn()).includes('截止'))
    await stage.driver.save?.press(page)
    await page.waitForURL(/appmsgid=/)
    await page.reload()
    await page.waitForFunction(() => (window as unknown as { __standin?: { ready: () => boolean } }).__standin?.ready() === true)
    await write(stage, '本局开设帐户。', '帐户')
    expect(await drawn()).not.toContain('截止')
    // The same word elsewhere means something else.
    await write(stage, '各县区请于截止12月1日时交来。', '截止')
  })

  it('an error asks for its reason in a page of ours, never in the card', async () => {
    const { page, browser } = stage
    await rewrite('全市就业人数同比增长-3.5%。', '增长-3.5%')
    await pointAt(page, stage.driver, '增长-3.5%')
    const opened = browser.context.waitForEvent('page')
    await press(page, 'button', '本稿忽略')
    const form = await opened
    await form.waitForURL(/act\.html\?do=ignore/)
    await form.getByRole('textbox').first().fill('原文如此，系引用')
    await form.getByRole('button', { name: '忽略并记下理由' }).click()
    await until('线消失', async () => !(await drawn()).includes('增长-3.5%'))
    const line = await until('台账', async () => (await stage.office.must('ledger.lines', { limit: 20 })).find(one => one.kind === 'waiver.granted' && one.what.includes('原文如此')))
    expect(line.who).toBe('叶知秋')
    await page.bringToFront()
  })

  it('加入本单位词库: the word is right in every draft from now on', async () => {
    const { page, office } = stage
    await rewrite('本局开设帐户。', '帐户')
    await pointAt(page, stage.driver, '帐户')
    await press(page, 'button', '加入本单位词库')
    await until('线消失', async () => !(await drawn()).includes('帐户'))
    await rewrite('别处也开设帐户，截止11月20日。', '截止')
    expect(await drawn()).not.toContain('帐户')
    expect((await office.must('terms.list', {})).length).toBeGreaterThan(0)
  })

  it('a list that the office imports is found in the open draft', async () => {
    await rewrite('各单位要抓实“云河三问”活动，截止11月20日。', '截止')
    await stage.office.must('terms.import', { name: '本单位口径', text: '云河三问=>云河三查\n# 说明\n' })
    await underlined(stage, '云河三问')
    expect(await words(stage.page)).not.toMatch(/没有可用的词语/)
  })
})
