// The page works against us: it clears highlights, opens dialogs in front, takes our layer out. Does everything come back?
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { drawnWords } from '../stage/drawing.ts'
import { openDesk, publications, underlined, write } from '../stage/desk.ts'
import type { DeskStage } from '../stage/desk.ts'
import { find, press, until, words } from '../stage/overlay.ts'

describe('a page that works against us', () => {
  let stage: DeskStage
  beforeAll(async () => {
    stage = await openDesk()
    await stage.driver.complete?.(stage.page)
    await write(stage, '截止11月20日，全市新增就业岗位五百个。', '截止')
  })
  afterAll(async () => { await stage?.close() })

  it('clears the highlights every second: they are put back', async () => {
    await stage.page.evaluate(() => { Object.assign(window, { __clearing: setInterval(() => CSS.highlights.clear(), 1_000) }) })
    await stage.page.evaluate(() => CSS.highlights.clear())
    for (let round = 0; round < 3; round++) {
      await until('清掉', async () => (await drawnWords(stage.page, stage.driver)).length === 0, 3_000).catch(() => null)
      await underlined(stage, '截止', 3_000)
    }
    await stage.page.evaluate(() => { clearInterval((window as unknown as { __clearing: number }).__clearing) })
  })

  it('removes the last child of html: the dock comes back', async () => {
    for (let round = 0; round < 3; round++) {
      await stage.page.evaluate(() => { document.documentElement.lastElementChild?.remove() })
      await find(stage.page, 'button', /^先审：/, 3_000)
    }
  })

  it('opens a modal dialog: 发表 in it is held, and what we say stands in front of it', async () => {
    const { page } = stage
    await page.evaluate(() => {
      const dialog = document.createElement('dialog')
      dialog.className = 'weui-desktop-dialog hostile'
      dialog.innerHTML = '<p>确认</p><button type="button">继续发表</button>'
      dialog.querySelector('button')?.addEventListener('click', () => { Object.assign(window, { __went: true }) })
      document.body.append(dialog)
      dialog.showModal()
    })
    await page.locator('.hostile button').click()
    await until('拦下', async () => /还不能发表/.test(await words(page)))
    expect(await page.evaluate(() => (window as unknown as { __went?: boolean }).__went)).toBeUndefined()
    // Whoever reads it can press in it: it is not under the dialog.
    await press(page, 'button', /去处理/)
    await until('关上', async () => !/这篇稿件还不能发表/.test(await words(page)))
    await page.evaluate(() => { document.querySelector<HTMLDialogElement>('.hostile')?.remove() })
    await page.keyboard.press('Escape')
  })

  it('presses our buttons and 发表 by its script: nothing happens', async () => {
    await stage.page.evaluate(() => { document.querySelector<HTMLElement>('#js_send button')?.click() })
    await until('拦下', async () => /还不能发表/.test(await words(stage.page)))
    expect(publications(stage)).toEqual([])
    await stage.page.keyboard.press('Escape')
  })
})
