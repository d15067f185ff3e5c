// Does the dock stay where it was put, out of the way of 发表, and does it say what is true with none and with 200 findings?
import { afterEach, describe, expect, it } from 'vitest'
import { drawnWords, pointAt } from '../stage/drawing.ts'
import { openDesk, underlined, write } from '../stage/desk.ts'
import type { DeskStage } from '../stage/desk.ts'
import { surface } from '../stage/office.ts'
import { find, placeOf, press, seen, session, until, words } from '../stage/overlay.ts'

type Box = { left: number; top: number; right: number; bottom: number }

let stage: DeskStage | null = null
afterEach(async () => { await stage?.close() })

/** The dock's border, in viewport pixels. */
async function dockBox({ page }: DeskStage): Promise<Box> {
  const region = await find(page, 'region', '先审')
  const { model } = await (await session(page)).send('DOM.getBoxModel', { backendNodeId: region.backend })
  const [left = 0, top = 0, right = 0, , , bottom = 0] = model.border
  return { left, top, right, bottom }
}
const covers = (dock: Box, other: Box): boolean => dock.left < other.right && other.left < dock.right && dock.top < other.bottom && other.top < dock.bottom
const buttonBoxes = (open: DeskStage): Promise<Box[]> => open.page.evaluate(() => [...document.querySelectorAll('#js_send, #js_submit, #js_preview')].map(element => {
  const { left, top, right, bottom } = element.getBoundingClientRect()
  return { left, top, right, bottom }
}))

async function dragTo(open: DeskStage, x: number, y: number): Promise<void> {
  const { page } = open
  const from = await placeOf(page, 'button', /^先审：/)
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  await page.mouse.move(x, y, { steps: 6 })
  await page.mouse.up()
}

describe('the dock', () => {
  it.each([
    ['1280 × 800', { size: { width: 1280, height: 800 } }],
    ['1280 × 800 at 150 %', { size: { width: 853, height: 533 }, scale: 1.5 }],
    ['1366 × 768', { size: { width: 1366, height: 768 } }],
  ])('at %s never covers 发表, 保存 or 预览, wherever it is dragged', async (_name, browser) => {
    stage = await openDesk({ browser })
    const { width, height } = browser.size
    await dockBox(stage)
    for (const [x, y] of [[null, null], [width - 10, height - 20], [width - 100, height - 4], [width / 2, height - 4], [6, height - 30]] as const) {
      if (x !== null) await dragTo(stage, x, y)
      const open = stage
      await until('不盖住', async () => {
        const dock = await dockBox(open)
        return (await buttonBoxes(open)).every(box => !covers(dock, box)) && dock.left >= 0 && dock.right <= width && dock.bottom <= height
      })
    }
  })

  it('is folded and dragged, and stands so after a reload', async () => {
    stage = await openDesk()
    const { page } = stage
    await dragTo(stage, 8, 300)
    await until('在左边', async () => (await dockBox(stage as DeskStage)).left < 20)
    await press(page, 'button', '收起')
    await until('折起', async () => { const box = await dockBox(stage as DeskStage); return box.right - box.left <= 44 })
    await page.reload()
    const box = await until('又在左边', async () => { const now = await dockBox(stage as DeskStage); return now.left < 20 ? now : null })
    expect(box.right - box.left).toBeLessThanOrEqual(44)
    await press(page, 'button', '展开')
    await find(page, 'button', '收起')
  })

  it('says 无问题 with none, and counts 200', { timeout: 120_000 }, async () => {
    stage = await openDesk()
    const { page, office } = stage
    await stage.driver.complete?.(page)
    await write(stage, '云河市统计局公布，前三季度全市新增就业岗位500个。')
    await page.keyboard.press('Enter')
    await page.keyboard.insertText('数据来源：云河市统计局。')
    await find(page, 'button', '先审：无问题')
    const days = Array.from({ length: 200 }, (_, at) => `<p>第${at + 1}项工作，截止${(at % 12) + 1}月${(at % 27) + 1}日完成。</p>`).join('')
    await page.evaluate(html => { (window as unknown as { __standin: { setBody: (html: string) => void } }).__standin.setBody(html) }, days)
    const id = await surface(office)
    await until('二百处', async () => ((await office.must('surface.view', { surface: id }))?.findings.filter(finding => finding.quote === '截止').length ?? 0) === 200, 20_000)
    await until('都画出来', async () => (await drawnWords(page, (stage as DeskStage).driver)).filter(word => word === '截止').length === 200)
    const count = await find(page, 'button', /建议改 2\d\d 处/)
    const { model } = await (await session(page)).send('DOM.getBoxModel', { backendNodeId: count.backend })
    expect(model.width).toBeLessThan(148)
    expect(await words(page)).not.toMatch(/先审：无问题/)
  })

  it('全部改正 makes one edit for each certain fix after a preview; 全部撤回 takes exactly these back', async () => {
    stage = await openDesk()
    const { page, driver } = stage
    const text = '截止11月20日，截止12月1日，同比增长-3.5%。'
    await write(stage, text, '增长-3.5%')
    const depth = (): Promise<number> => page.evaluate(() => (window as unknown as { __standin: { undoDepth: () => number } }).__standin.undoDepth())
    const before = await depth()
    await press(page, 'button', /^全部改正 3 处/)
    expect(await words(page)).toMatch(/将改正以下 3 处/)
    await press(page, 'button', /^改正这 3 处/)
    await until('改完', async () => await driver.text(page) === '截至11月20日，截至12月1日，同比下降3.5%。')
    expect(await depth()).toBeGreaterThan(before)
    await press(page, 'button', '全部撤回')
    await until('撤回', async () => await driver.text(page) === text)
    await underlined(stage, '截止')

    await press(page, 'button', /^全部改正 3 处/)
    await press(page, 'button', /^改正这 3 处/)
    await find(page, 'button', '全部撤回')
    await driver.focus(page)
    await page.keyboard.insertText('另。')
    await until('不再提供', async () => !(await seen(page)).some(node => node.name === '全部撤回'))
    expect(await driver.text(page)).toBe('截至11月20日，截至12月1日，同比下降3.5%。另。')
  })

  it('while words are composed no card opens in that field, and nothing in an open one does harm', async () => {
    stage = await openDesk()
    const { page, driver } = stage
    await write(stage, '截止11月20日，', '截止')
    await pointAt(page, driver, '截止')
    const fix = await placeOf(page, 'button', /改为.*截至/)
    const cdp = await session(page)
    await cdp.send('Input.imeSetComposition', { text: '截止12月', selectionStart: 5, selectionEnd: 5 })
    // The card is gone; a click where its button stood mends nothing.
    await until('卡片关上', async () => !(await seen(page)).some(node => node.role === 'dialog'))
    await page.mouse.move(fix.x + 2, fix.y + 60)
    await pointAt(page, driver, '截止')
    await page.evaluate(() => new Promise(resolve => { setTimeout(resolve, 300) }))
    expect((await seen(page)).some(node => node.role === 'dialog')).toBe(false)
    await cdp.send('Input.insertText', { text: '截止12月1日。' })
    await until('两处', async () => (await drawnWords(page, driver)).filter(word => word === '截止').length === 2)
    expect(await driver.text(page)).toBe('截止11月20日，截止12月1日。')
  })
})
