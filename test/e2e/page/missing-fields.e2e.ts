// A page that looks like an editor but lacks fields, or names them otherwise: is it said, and does publishing stay held?
import { afterEach, describe, expect, it } from 'vitest'
import { openDesk, publications, underlined } from '../stage/desk.ts'
import type { DeskStage } from '../stage/desk.ts'
import { surface } from '../stage/office.ts'
import { until, words } from '../stage/overlay.ts'

let stage: DeskStage | null = null
afterEach(async () => { await stage?.close() })

const says = (open: DeskStage, sentence: RegExp): Promise<unknown> => until(String(sentence), async () => sentence.test(await words(open.page)), 20_000)
const pressed = async (open: DeskStage): Promise<void> => {
  await open.driver.publish(open.page)
  await says(open, /还不能发表|发表按钮(暂时|仍)按住|后台没有回应/)
  expect(publications(open)).toEqual([])
}

describe('a page that looks like an editor', () => {
  it.each([
    ['title', /没有找到“标题”，这一项不检查。/],
    ['author', /没有找到“作者”，这一项不检查。/],
    ['digest', /没有找到“摘要”，这一项不检查。/],
    ['body', /没有找到正文，这一页不检查，发表按钮仍按住。/],
    ['title,body', /没有找到正文，这一页不检查，发表按钮仍按住。/],
  ])('lacks %s: the dock says so, and publishing is held', async (lacks, sentence) => {
    stage = await openDesk({ query: `lacks=${lacks}` })
    await says(stage, sentence)
    await pressed(stage)
  })

  it('names its fields otherwise: the body is guessed, and the dock says that it is guessed', async () => {
    stage = await openDesk({ query: 'renamed=body' })
    await says(stage, /“正文”是按页面样子猜的，请核对。/)
    await stage.page.locator('[contenteditable="true"]').last().click()
    await stage.page.keyboard.insertText('截止11月20日，全市新增就业岗位五百个。')
    await underlined(stage, '截止')
    await pressed(stage)
  })

  it.each(['body', 'digest'])('never counts as clean while its %s is missing', async lacks => {
    stage = await openDesk({ query: `lacks=${lacks}` })
    await says(stage, /没有找到/)
    await stage.page.locator('#js_title_main .ProseMirror').click()
    await stage.page.keyboard.insertText('云河市公布十月份主要统计数据')
    const { office } = stage
    const id = await surface(office, title => title.includes('云河市'))
    // Checked to the end: what is left to say is that a field was not.
    const view = await until('查完', async () => { const now = await office.must('surface.view', { surface: id }); return now?.findings.length === 0 && now.desk.check !== 'checking' ? now : null })
    expect(view.desk.check).toBe('unchecked')
    expect(view.desk.permit).toBeNull()
    await says(stage, /先审：未检查/)
    expect(await words(stage.page)).not.toMatch(/先审：无问题/)
  })

  it('has no field at all: whoever presses 发表 is told that nothing was found here', async () => {
    stage = await openDesk({ query: 'lacks=title,author,digest,body' })
    await until('说没有找到', async () => {
      await stage?.driver.publish(stage.page)
      return /没有找到正文，这一页不检查，发表按钮仍按住。/.test(await words((stage as DeskStage).page))
    }, 15_000)
    expect(publications(stage)).toEqual([])
  })
})
