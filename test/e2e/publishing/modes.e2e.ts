// What does each of the three modes let out, and what does the ledger say of it?
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { PIN } from '../stage/office.ts'
import { find, press, until, words } from '../stage/overlay.ts'
import { closeScene, freshPage, goThrough, held, lines, openDraft, openScene, pressVisible, publications, save, type, viewOf, writeArticle } from '../stage/scene.ts'
import type { Scene } from '../stage/scene.ts'
import { sendBy, WAYS } from '../stage/sending.ts'
import { WECHAT } from '../surfaces/driver.ts'

const STAGES = [{ id: 'first', title: '初审' }, { id: 'second', title: '复审' }, { id: 'third', title: '终审' }]
let scene: Scene

beforeAll(async () => { scene = await openScene({ account: WECHAT }) })
afterAll(() => closeScene(scene))

const mode = (mode: 'remind' | 'reason' | 'forbid') => scene.office.must('policy.set', { mode, stages: STAGES, person: scene.staff.admin, pin: PIN })
const rules = async (): Promise<number> => (await scene.browser.worker()).evaluate(async () => (await chrome.declarativeNetRequest.getDynamicRules()).length)
const goOn = async (): Promise<void> => {
  await pressVisible(scene.page, '.mass-send__footer', '发表')
  await pressVisible(scene.page, '.weui-desktop-dialog__wrp', '继续发表')
  await scene.page.waitForURL(/t=home\/index/)
}
const reasonFor = (id: string, reason = '上级要求立即发布，事后补审') => scene.office.ask('publish.reason', { surface: id, person: scene.staff.editor, pin: PIN, reason })

describe('须说明理由', () => {
  it('a reason given in an extension page opens for exactly this content, and for nothing else', async () => {
    await writeArticle(scene.page, '全市新增就业岗位五百个。')
    await save(scene.page)
    const { surface } = await viewOf(scene)
    await scene.page.locator('#js_send button').click()
    await held(scene.page)
    expect(await reasonFor(surface)).toEqual({ ok: true, value: null })
    await until('放行', async () => (await viewOf(scene)).desk.verdict.pass === 'reasoned')
    await type(scene.page, '又添一句。')
    await until('收回', async () => (await viewOf(scene)).desk.verdict.pass === 'no')
    await scene.page.locator('#js_send button').click()
    await held(scene.page)
    expect(publications(scene.sites)).toEqual([])
  })

  it('goes out with its reason, and the ledger says that nobody signed it', async () => {
    const { surface } = await viewOf(scene)
    expect(await reasonFor(surface)).toEqual({ ok: true, value: null })
    await until('放行', async () => (await viewOf(scene)).desk.verdict.pass === 'reasoned')
    await scene.page.bringToFront()
    await goThrough(scene.page)
    await scene.page.waitForURL(/t=home\/index/)
    expect(scene.sites.published.map(one => one.text)).toEqual(['云河市公布十月份主要统计数据\n全市新增就业岗位五百个。又添一句。'])
    await until('台账', async () => (await lines(scene, 'published.observed')).length === 1)
    expect((await lines(scene, 'published.observed'))[0]).toContain('未经签署')
    expect((await lines(scene, 'publish.reasoned'))[0]).toContain('上级要求立即发布')
  })

  it('takes no reason with a wrong PIN, and none that says nothing', async () => {
    await freshPage(scene)
    await writeArticle(scene.page, '全市新增就业岗位六百个。')
    const { surface } = await viewOf(scene)
    expect(await scene.office.ask('publish.reason', { surface, person: scene.staff.editor, pin: '000000', reason: '有理由' })).toEqual({ ok: false, why: 'wrong-pin' })
    expect(await reasonFor(surface, '  　 ')).toMatchObject({ ok: false })
    expect((await viewOf(scene)).desk.verdict.pass).toBe('no')
  })
})

describe('禁止', () => {
  it('takes no reason: only signatures open it, also for a reason that was given before', async () => {
    const { surface } = await viewOf(scene)
    expect(await reasonFor(surface)).toEqual({ ok: true, value: null })
    await mode('forbid')
    await until('不放行', async () => (await viewOf(scene)).desk.verdict.pass === 'no')
    expect(await reasonFor(surface)).toEqual({ ok: false, why: 'reason-not-enough' })
    const sent = publications(scene.sites).length
    await scene.page.bringToFront()
    await scene.page.locator('#js_send button').click()
    expect(await held(scene.page)).not.toContain('说明理由发表')
    expect(publications(scene.sites)).toHaveLength(sent)
  })
})

describe('提醒', () => {
  it('has no rule in the network; says what is missing, and publishes when a person says so', async () => {
    await mode('remind')
    expect(await rules()).toBe(0)
    await freshPage(scene)
    await writeArticle(scene.page, '全市新增就业岗位七百个。')
    await viewOf(scene)
    const sent = publications(scene.sites).length
    await scene.page.locator('#js_send button').click()
    await find(scene.page, 'button', '仍要发表')
    expect(await words(scene.page)).toContain('还没有送审')
    expect(publications(scene.sites)).toHaveLength(sent)
    await press(scene.page, 'button', '仍要发表')
    await goOn()
    expect(scene.sites.published.at(-1)?.text).toContain('七百个')
    await until('台账', async () => (await lines(scene, 'published.observed')).length === 2)
    expect((await lines(scene, 'published.observed'))[0]).toContain('未经签署')
  })

  it('lets a card of the draft box publish after the same question', async () => {
    const id = scene.sites.seed({ kind: 'wechat', articles: [{ title: '列表里的一篇', content: '<p>正文</p>' }] })
    await freshPage(scene)
    await scene.page.goto('https://mp.weixin.qq.com/cgi-bin/appmsg?begin=0&count=10&type=77&action=list_card&token=1204&lang=zh_CN')
    await until('列表', async () => (await scene.office.must('surface.list', {})).length === 1)
    const publish = scene.page.locator(`[data-appid="${id}"] .js_publish`)
    await publish.click()
    await press(scene.page, 'button', '仍要发表')
    // The platform ignores a scripted press on a card: the person presses once more.
    await until('对话框', async () => {
      if (await scene.page.locator('.mass-send__footer:visible').count() > 0) return true
      await publish.click({ delay: 120 })
      return false
    })
    await goOn()
    expect(scene.sites.published.at(-1)?.draftId).toBe(id)
  })

  it.each(WAYS)('nothing is in the way of %s: where the network is closed, it is the rule that closes it', async way => {
    const id = scene.sites.seed({ kind: 'wechat', articles: [{ title: way, content: '<p>正文</p>' }] })
    await openDraft(scene.page, id)
    await sendBy(scene.page, way, '/cgi-bin/masssend?t=ajax-response', { appmsgid: id, isFreePublish: 'true', send_time: '0' })
    await until('到了', async () => scene.sites.published.some(one => one.draftId === id))
  })

  it('closes the network again as soon as the mode is another', async () => {
    await mode('reason')
    expect(await rules()).toBeGreaterThan(0)
    const sent = publications(scene.sites).length
    await sendBy(scene.page, 'xhr', '/cgi-bin/masssend?t=ajax-response', { appmsgid: '100000101', isFreePublish: 'true' })
    expect(publications(scene.sites)).toHaveLength(sent)
  })
})
