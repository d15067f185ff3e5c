// The extension is updated or removed under an open page: are its marks gone, is publishing held, is 请刷新页面 said?
import { afterEach, describe, expect, it } from 'vitest'
import { drawnWords } from '../stage/drawing.ts'
import { openDesk, publications, write } from '../stage/desk.ts'
import type { DeskStage } from '../stage/desk.ts'
import { reloadExtension } from '../stage/background.ts'
import { until, words } from '../stage/overlay.ts'
import { wxArticle } from '../surfaces/driver.ts'
import { wbHome } from '../surfaces/driver-weibo.ts'

let stage: DeskStage | null = null
afterEach(async () => { await stage?.close() })

describe('the extension is updated under an open page', () => {
  it.each([wxArticle, wbHome])('$name: marks go, 发表 stays held, and the person is asked to reload', async driver => {
    stage = await openDesk({ driver })
    const { page } = stage
    await driver.complete?.(page)
    await write(stage, '截止11月20日，全市新增就业岗位五百个。', '截止')
    const before = await driver.text(page)
    await reloadExtension(stage.browser)
    await until('说请刷新', async () => /请刷新页面/.test(await words(page)))
    expect(await drawnWords(page, driver)).toEqual([])
    expect(await words(page)).not.toMatch(/当前使用人|叶知秋|送审/)

    await until('提示消失', async () => !/请刷新页面/.test(await words(page)), 15_000)
    await driver.publish(page)
    await until('又说请刷新', async () => /请刷新页面/.test(await words(page)))
    expect(publications(stage)).toEqual([])

    await driver.focus(page)
    await page.keyboard.insertText('还能写。')
    expect(await driver.text(page)).toBe(`${before}还能写。`)
    if (driver.save) {
      await driver.save.press(page)
      expect(driver.save.stored(stage.sites)).toContain('还能写')
    }
  })

  it('after the page was reloaded, the new one is at work', async () => {
    stage = await openDesk()
    const { page } = stage
    await write(stage, '截止11月20日，全市新增就业岗位五百个。', '截止')
    await reloadExtension(stage.browser)
    await until('说请刷新', async () => /请刷新页面/.test(await words(page)))
    await stage.driver.open(page, stage.sites)
    await write(stage, '截止11月20日，全市新增就业岗位五百个。', '截止')
  })
})
