// Two megabytes are pasted: does the page stay responsive, is it said how far the check has come, is nothing lost?
import { afterEach, describe, expect, it } from 'vitest'
import { openDesk, publications } from '../stage/desk.ts'
import type { DeskStage } from '../stage/desk.ts'
import { surface } from '../stage/office.ts'
import { ourTime } from '../stage/our-time.ts'
import { until, words } from '../stage/overlay.ts'
import { standin, wxArticle } from '../surfaces/driver.ts'
import { wbHome } from '../surfaces/driver-weibo.ts'

let stage: DeskStage | null = null
afterEach(async () => { await stage?.close() })

const LINE = '今年以来，云河市统计局坚持问题导向，组织业务骨干深入企业和社区开展调研，了解生产经营情况，听取群众意见建议，及时解决数据填报中的具体困难，各项工作稳步推进。'
/** UTF-8 bytes of the text. */
const SIZE = 2_000_000
const PARAGRAPHS = Math.ceil(SIZE / new TextEncoder().encode(LINE).length)
/** Our own script at a stretch; the figures are printed. */
const MOST_STRETCH_MS = 250
const answered = async ({ office, page }: DeskStage): Promise<unknown> => until('查到，或说没有查', async () => {
  const view = await office.must('surface.view', { surface: await surface(office) })
  if (view?.findings.some(finding => finding.quote === '截止')) return `${view.findings.length} findings`
  return /未检查/.test(await words(page)) && view?.desk.check === 'unchecked' ? '未检查' : null
}, 60_000)

describe('two megabytes of text', () => {
  it('pasted into ProseMirror', { timeout: 240_000 }, async () => {
    stage = await openDesk()
    const { page } = stage
    await stage.driver.complete?.(page)
    const time = await ourTime(page, async () => {
      await page.evaluate(([line, count]) => {
        ;(window as unknown as { __standin: { setBody: (html: string) => void } }).__standin.setBody(`<p>截止11月20日报送。</p>${Array.from({ length: count / 20 }, (_, at) => `<p>${at}${line.repeat(20)}</p>`).join('')}`)
      }, [LINE, PARAGRAPHS] as const)
      console.log(`2 MB in ProseMirror: ${String(await answered(stage as DeskStage))}`)
    })
    console.log(`2 MB in ProseMirror: ${time.say}`)
    expect(time.longest).toBeLessThan(MOST_STRETCH_MS)
    expect((await standin(page, s => s.editorText())).length).toBeGreaterThan(SIZE / 4)
    const typing = await ourTime(page, async () => {
      await wxArticle.focus(page)
      await page.keyboard.insertText('完。')
      await page.waitForFunction(() => (window as unknown as { __standin: { editorText: () => string } }).__standin.editorText().includes('完。'))
      await page.evaluate(() => new Promise(resolve => { requestAnimationFrame(() => requestAnimationFrame(resolve)) }))
    })
    console.log(`2 MB in ProseMirror, one more sign: ${typing.say}`)
    expect(typing.longest).toBeLessThan(MOST_STRETCH_MS)
    await stage.driver.publish(page)
    await until('拦下', async () => /还不能发表|后台没有回应/.test(await words(page)), 30_000)
    expect(publications(stage)).toEqual([])
  })

  it('pasted into a text box', { timeout: 240_000 }, async () => {
    stage = await openDesk({ driver: wbHome })
    const { page } = stage
    await wbHome.focus(page)
    const time = await ourTime(page, async () => {
      await page.locator(wbHome.element).last().evaluate((box, text) => {
        Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set?.call(box, text)
        box.dispatchEvent(new Event('input', { bubbles: true }))
      }, `截止11月20日报送。\n${`${LINE}\n`.repeat(PARAGRAPHS)}`)
      console.log(`2 MB in a text box: ${String(await answered(stage as DeskStage))}`)
    })
    console.log(`2 MB in a text box: ${time.say}`)
    expect(time.longest).toBeLessThan(MOST_STRETCH_MS)
    expect((await wbHome.text(page)).length).toBeGreaterThan(SIZE / 4)
    await wbHome.publish(page)
    await until('拦下', async () => /还不能发表|后台没有回应/.test(await words(page)), 30_000)
    expect(publications(stage)).toEqual([])
  })
})
