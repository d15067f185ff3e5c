// The same draft stands open in two tabs: do both tell the same of its review, and does a change in one reach the other?
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openDesk, publications, savedArticle } from '../stage/desk.ts'
import type { DeskStage } from '../stage/desk.ts'
import { PIN } from '../stage/office.ts'
import { until, words } from '../stage/overlay.ts'

describe('one draft in two tabs', () => {
  let stage: DeskStage
  let other: Page
  const ready = (page: Page): Promise<unknown> => page.waitForFunction(() => (window as unknown as { __standin?: { ready: () => boolean } }).__standin?.ready() === true)
  const shows = (page: Page, word: RegExp): Promise<unknown> => until(String(word), async () => word.test(await words(page)))

  beforeAll(async () => {
    stage = await openDesk({ blank: true })
    const id = stage.sites.seed({ kind: 'wechat', articles: [{ title: '云河市公布十月份主要统计数据', content: '<p>截至11月20日，全市新增就业岗位五百个。</p>' }] })
    other = await stage.browser.context.newPage()
    for (const page of [stage.page, other]) {
      await page.goto(savedArticle(id))
      await ready(page)
      await shows(page, /未送审/)
    }
  })
  afterAll(async () => { await stage?.close() })

  const sign = async (surface: string): Promise<void> => {
    const { office, staff } = stage
    await office.must('review.request', { surface })
    for (const [person, stageId] of [[staff.first, 'first'], [staff.second, 'second'], [staff.third, 'third']] as const) {
      const view = await office.must('surface.view', { surface })
      await office.must('review.sign', { surface, person, pin: PIN, stage: stageId, verdict: 'signed', remark: '同意', fingerprint: view?.fingerprint ?? '' })
    }
  }

  it('what is signed in one is signed in both: they show the same text', async () => {
    const open = await until('两个编辑器', async () => { const all = await stage.office.must('surface.list', {}); return all.length === 2 ? all : null })
    await sign(open[0]?.surface ?? '')
    await shows(stage.page, /可发布/)
    await shows(other, /可发布/)
  })

  it('a change in one is no longer what was signed there; the other still shows the signed text, and says so', async () => {
    await stage.page.bringToFront()
    await stage.driver.focus(stage.page)
    await stage.page.keyboard.insertText('请按时报送。')
    await shows(stage.page, /已改动|未送审/)
    expect(await words(other)).toMatch(/可发布/)
  })

  it('saved in one: it is held there, and what goes out of the other is what was signed, to the letter', async () => {
    const saved = stage.page.waitForResponse(response => response.url().includes('operate_appmsg'))
    await stage.page.locator('#js_submit button').click()
    await saved
    await stage.driver.publish(stage.page)
    await until('拦下', async () => /还不能发表/.test(await words(stage.page)))
    expect(publications(stage)).toEqual([])

    await other.bringToFront()
    await stage.driver.publish(other)
    await stage.driver.goOn?.(other)
    const out = await until('发出', async () => stage.driver.published(stage.sites)[0])
    expect(out).toContain('全市新增就业岗位五百个。')
    expect(out).not.toContain('请按时报送')
    const line = await until('台账', async () => (await stage.office.must('ledger.lines', { limit: 50 })).find(one => one.kind === 'published.observed'))
    expect(line.what).toMatch(/ 经签署/)
  })
})
