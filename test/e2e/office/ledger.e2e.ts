// Does the office's ledger take acts only from those who prove who they are, and does it outlive the browser?
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openBrowser } from '../stage/browser.ts'
import type { OpenBrowser } from '../stage/browser.ts'
import { furnish, openOffice, PIN } from '../stage/office.ts'
import type { Office, Staff } from '../stage/office.ts'

const hostRules = 'MAP * ~NOTFOUND'
let browser: OpenBrowser
let office: Office
let staff: Staff

beforeAll(async () => {
  browser = await openBrowser({ hostRules })
  office = await openOffice(browser)
  staff = await furnish(office, { account: { id: 'wechat:gh_test', name: '云河统计' } })
})
afterAll(async () => { await browser.close() })

describe('the office', () => {
  it('has an administrator, and the person who was chosen is at the keyboard', async () => {
    const { people, current } = await office.must('people.list', {})
    expect(people.map(person => [person.name, person.admin])).toEqual([['方若谷', true], ['叶知秋', false], ['谢临川', false], ['韩立诚', false], ['沈砚秋', false]])
    expect(current).toBe(staff.editor)
  })
  it('refuses a wrong PIN and a person who is no administrator', async () => {
    expect(await office.ask('people.choose', { person: staff.first, pin: '000000' })).toEqual({ ok: false, why: 'wrong-pin' })
    expect(await office.ask('policy.set', { mode: 'remind', stages: [{ id: 'a', title: '审' }], person: staff.editor, pin: PIN })).toEqual({ ok: false, why: 'not-administrator' })
    expect(await office.ask('people.add', { name: '外人', unit: '', stages: [], admin: true, pin: PIN })).toMatchObject({ ok: false })
  })
  it('refuses what is no request, at the border', async () => {
    const answer = await office.page.evaluate(() => chrome.runtime.sendMessage({ request: 'policy.set', body: { mode: 'open' } }))
    expect(answer).toEqual({ ok: false, why: 'bad-request' })
  })
  it('holds publications of both platforms from the start, in the network', async () => {
    const rules = await (await browser.worker()).evaluate(() => chrome.declarativeNetRequest.getDynamicRules())
    const blocked = rules.filter(rule => rule.action.type === 'block').map(rule => rule.condition.regexFilter)
    for (const path of ['masssend', 'statuses/update', 'draft/publish']) expect(blocked.some(filter => filter?.includes(path))).toBe(true)
  })
  it('outlives a restart of the browser, with every line sound and nobody at the keyboard', async () => {
    const before = await office.must('ledger.lines', { limit: 100 })
    await browser.close(true)
    browser = await openBrowser({ hostRules, profile: browser.profile })
    office = await openOffice(browser)
    const after = await office.must('ledger.lines', { limit: 100 })
    expect(after.every(line => line.sound)).toBe(true)
    expect(after.map(line => line.id)).toEqual(expect.arrayContaining(before.map(line => line.id)))
    expect((await office.must('people.list', {})).current).toBeNull()
    expect((await office.must('policy.get', {})).stages.map(stage => stage.title)).toEqual(['初审', '复审', '终审'])
  })
})
