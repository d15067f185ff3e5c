// Does the whole round go through our own pages, as people press them: 选择使用人, 送审, three signatures, 发表?
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { BODY, openDesk, write } from '../stage/desk.ts'
import type { DeskStage } from '../stage/desk.ts'
import { PIN, surface } from '../stage/office.ts'
import { until, words } from '../stage/overlay.ts'

describe('our own pages', () => {
  let stage: DeskStage
  let id: string
  const own = async (path: string): Promise<Page> => {
    const page = await stage.browser.context.newPage()
    await page.goto(`chrome-extension://${stage.browser.extensionId}/${path}`)
    return page
  }
  /** Chooses a person in the form's list and types the PIN, as a person would. */
  const take = async (form: Page, name: string): Promise<void> => {
    await form.getByRole('button', { name: /人员/ }).click()
    await form.getByRole('option', { name: new RegExp(name) }).click()
    await form.getByLabel('PIN').fill(PIN)
  }
  const done = (form: Page, said: string): Promise<unknown> => until(said, async () => form.isClosed() || (await form.getByText(said).count()) > 0)

  beforeAll(async () => {
    stage = await openDesk()
    const { page, office } = stage
    await stage.driver.complete?.(page)
    await write(stage, '截止11月20日，全市新增就业岗位500个，本局开设帐户。数据来源：云河市统计局。', '截止')
    id = await surface(office)
  })
  afterAll(async () => { await stage?.close() })

  it('the side panel lists, searches, goes there and mends', async () => {
    const { page } = stage
    const panel = await own(`sidepanel.html?surface=${encodeURIComponent(id)}`)
    const card = panel.getByRole('article').filter({ hasText: '截止' })
    await card.waitFor()
    await panel.getByRole('searchbox').fill('帐户')
    await until('只剩一条', async () => await panel.getByRole('article').count() === 1)
    await panel.getByRole('searchbox').fill('')
    await card.getByRole('button', { name: '定位' }).click()
    await until('编辑器里看得见', async () => page.evaluate(selector => {
      const box = document.querySelector(selector)?.getBoundingClientRect()
      const here = [...(CSS.highlights.get('xs-here') ?? [])].map(String)
      return box !== undefined && box.top < innerHeight && here.includes('截止')
    }, BODY))
    await card.getByRole('button', { name: /改为.*截至/ }).click()
    await until('改正', async () => (await stage.driver.text(page)).startsWith('截至11月20日'))
    await panel.close()
  })

  it('a person is chosen with a PIN, and a wrong PIN is said', async () => {
    const form = await own('act.html?do=person')
    await take(form, '叶知秋')
    await form.getByLabel('PIN').fill('135790')
    await form.getByRole('button', { name: '由叶知秋使用本机' }).click()
    await form.getByText('PIN 不对，请再输一次。').waitFor()
    // After a wrong one the next is taken only some seconds later; the page closes itself when it is done.
    await until('过几秒再输', async () => {
      if (form.isClosed()) return true
      await form.getByLabel('PIN').fill(PIN)
      await form.getByRole('button', { name: '由叶知秋使用本机' }).click()
      return form.isClosed() || await form.getByText('使用人已切换。').count() > 0
    }, 20_000)
    if (!form.isClosed()) await form.close()
  })

  it('送审, then three others sign, each in their own name', async () => {
    const submit = await own(`act.html?do=submit&surface=${encodeURIComponent(id)}`)
    await submit.getByRole('button', { name: '由叶知秋送审' }).click()
    await done(submit, '已送审。')
    for (const [name, stageName] of [['谢临川', '初审'], ['韩立诚', '复审'], ['沈砚秋', '终审']] as const) {
      const form = await own(`act.html?do=sign&surface=${encodeURIComponent(id)}`)
      await form.getByRole('heading', { name: `审签：${stageName}` }).waitFor()
      await form.getByLabel('意见').fill('同意')
      await take(form, name)
      await form.getByRole('button', { name: `以${name}的名义签署${stageName}` }).click()
      await done(form, '已签署。')
      if (!form.isClosed()) await form.close()
    }
    await stage.page.bringToFront()
    await until('可发布', async () => /可发布/.test(await words(stage.page)))
  })

  it('a change after the signatures is shown to the next signer, and asks for a reason to go out', async () => {
    const { page } = stage
    await write(stage, '请知悉。')
    await until('已改动', async () => /已改动/.test(await words(page)))
    const reason = await own(`act.html?do=reason&surface=${encodeURIComponent(id)}`)
    await reason.getByRole('textbox', { name: '理由' }).fill('防汛预警，分管领导电话同意')
    await take(reason, '叶知秋')
    await reason.getByRole('button', { name: '由叶知秋说明理由并放行' }).click()
    await done(reason, '已记下理由，请回到编辑器发表。')
    await page.bringToFront()
    await stage.driver.publish(page)
    await stage.driver.goOn?.(page)
    const out = await until('发出', async () => stage.driver.published(stage.sites)[0])
    expect(out).toContain('请知悉')
    const lines = await until('台账', async () => { const all = await stage.office.must('ledger.lines', { limit: 60 }); return all.some(line => line.kind === 'published.observed') ? all : null })
    expect(lines.find(line => line.kind === 'publish.reasoned')?.what).toContain('防汛预警')
    expect(lines.find(line => line.kind === 'published.observed')?.what).toContain('未经签署')
  })
})
