// Is text read that stands where nobody looks: hidden, in cards, in alternative texts, in pictures' markup? And placeholders not?
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openDesk } from '../stage/desk.ts'
import type { DeskStage } from '../stage/desk.ts'
import { surface } from '../stage/office.ts'
import { until } from '../stage/overlay.ts'
import { wxLegacy } from '../surfaces/driver.ts'

const WRONG = '截止11月20日'
const CASES: readonly [string, string, string][] = [
  ['hidden text', `<p>云河市公布数据。</p><p style="display:none">${WRONG}报送。</p>`, 'body'],
  ['text of no height', `<p>云河市公布数据。</p><section style="height:0;overflow:hidden"><p>${WRONG}报送。</p></section>`, 'body'],
  ['a name card', '<p>云河市公布数据。</p><section class="mp_profile_iframe_wrp"><mp-common-profile class="js_uneditable custom_select_card" data-id="MzA5" data-nickname="云河帐户服务" data-alias="yunhe"></mp-common-profile></section>', 'card:'],
  ['an alternative text', '<p>云河市公布数据。</p><p><img data-src="https://mmbiz.qpic.cn/x/640?wx_fmt=png" src="https://mmbiz.qpic.cn/x/640?wx_fmt=png" alt="本局开设帐户"></p>', 'picture:'],
  ['text in a drawing', `<p>云河市公布数据。</p><section><svg viewBox="0 0 100 100"><foreignObject width="100" height="100"><div><p>${WRONG}报送。</p></div></foreignObject></svg></section>`, 'body'],
]

describe('text that nobody looks at', () => {
  let stage: DeskStage
  beforeAll(async () => { stage = await openDesk({ driver: wxLegacy }) })
  afterAll(async () => { await stage?.close() })
  const drop = (html: string): Promise<void> => stage.page.frameLocator('iframe#ueditor_0').locator('body').evaluate((body, given) => { body.innerHTML = given }, html)
  const found = async (quote: RegExp) => {
    const view = await stage.office.must('surface.view', { surface: await surface(stage.office) })
    return view?.findings.find(finding => quote.test(finding.quote)) ?? null
  }

  it.each(CASES)('%s is read, and what is wrong in it has its place', async (name, html, field) => {
    await drop('<p>云河市公布数据。</p>')
    await until('没有旧的', async () => await found(/截止|帐户/) === null)
    await drop(html)
    const finding = await until('查到', async () => found(/截止|帐户/))
    expect(finding.field.startsWith(field)).toBe(true)
    expect(finding.message.includes('读者看不见')).toBe(/hidden|no height/.test(name))
  })

  it('placeholders of the empty editor are not read', async () => {
    const page = await stage.browser.context.newPage()
    await page.goto('https://mp.weixin.qq.com/cgi-bin/appmsg?t=media/appmsg_edit_v2&action=edit&isNew=1&type=77&token=1204&lang=zh_CN')
    const open = await until('两个编辑器', async () => { const all = await stage.office.must('surface.list', {}); return all.length === 2 ? all : null })
    const fresh = open.find(one => one.surface.startsWith('wx.article'))
    const view = await stage.office.must('surface.view', { surface: fresh?.surface ?? '' })
    expect(view?.title).not.toMatch(/从这里开始写正文|请在这里输入标题/)
    expect(view?.fingerprint).toBeNull()
  })
})
