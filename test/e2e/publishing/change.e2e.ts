// Does a change after signing put the draft back, and does taking it back bring the signatures back?
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openBrowser } from '../stage/browser.ts'
import { openOffice, PIN } from '../stage/office.ts'
import { until } from '../stage/overlay.ts'
import { becomes, bodyText, closeScene, held, lines, openDraft, openScene, publications, save, sign, type, viewOf, writeArticle, goThrough } from '../stage/scene.ts'
import type { Scene } from '../stage/scene.ts'
import { WECHAT } from '../surfaces/driver.ts'

const TEXT = '全市新增就业岗位五百个。'
let scene: Scene

beforeAll(async () => {
  scene = await openScene({ account: WECHAT })
  await writeArticle(scene.page, TEXT)
  await save(scene.page)
  await sign(scene)
})
afterAll(() => closeScene(scene))

describe('a signed draft', () => {
  it('is put back by a change, and says what changed', async () => {
    await type(scene.page, '另有实习岗位。')
    await becomes(scene, 'changed')
    const { changes } = await viewOf(scene)
    expect(changes?.flatMap(change => change.parts.filter(part => part.kind !== 'same').map(part => `${change.field} ${part.kind} ${part.text}`))).toEqual(['body added 另有实习岗位。'])
    await scene.page.locator('#js_send button').click()
    expect(await held(scene.page)).toContain('签署之后内容有改动')
    expect(publications(scene.sites)).toEqual([])
  })

  it('has its signatures again when the change is taken back, letter by letter', async () => {
    await scene.page.locator('#ueditor_0 .ProseMirror').click()
    await scene.page.keyboard.press('Control+End')
    for (const _ of '另有实习岗位。') await scene.page.keyboard.press('Backspace')
    await until('改回', async () => (await bodyText(scene.page)).trim() === TEXT)
    await becomes(scene, 'ready')
    expect((await viewOf(scene)).changes).toBeNull()
  })

  it('is still ready after the browser was started anew, and goes out as it was signed', async () => {
    const id = [...scene.sites.drafts.keys()].at(-1) ?? ''
    await save(scene.page)
    await scene.browser.close(true)
    scene.browser = await openBrowser({ hostRules: scene.sites.hostRules, profile: scene.browser.profile })
    scene.office = await openOffice(scene.browser)
    scene.page = await scene.browser.context.newPage()
    await openDraft(scene.page, id)
    await becomes(scene, 'ready')
    await scene.page.locator('#js_send button').click()
    expect(await held(scene.page)).toContain('使用人')
    await scene.office.must('people.choose', { person: scene.staff.editor, pin: PIN })
    await scene.page.bringToFront()
    await goThrough(scene.page)
    await scene.page.waitForURL(/t=home\/index/)
    expect(scene.sites.published.map(one => one.text)).toEqual([`云河市公布十月份主要统计数据\n${TEXT}`])
    await until('台账', async () => (await lines(scene, 'published.observed')).length === 1)
    expect((await lines(scene, 'published.observed'))[0]).not.toContain('未经签署')
  })
})
