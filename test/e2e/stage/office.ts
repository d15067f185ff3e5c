// Who works in the test's office? People, accounts and acts, asked of the background as an extension page asks.
import type { Page } from 'playwright-core'
import type { Answer, AnswerTo, RequestKind, RequestOf } from '#messages'
import type { OpenBrowser } from './browser.ts'
import { until } from './overlay.ts'

/** PINs of the test's people: one each. */
export const PIN = '246810'

export type Office = {
  readonly page: Page
  readonly ask: <K extends RequestKind>(request: K, body: RequestOf<K>) => Promise<Answer<AnswerTo<K>>>
  /** The same, and fails the test where the answer is no. */
  readonly must: <K extends RequestKind>(request: K, body: RequestOf<K>) => Promise<AnswerTo<K>>
}

/** Opens an extension page that the test asks through. */
export async function openOffice(browser: OpenBrowser): Promise<Office> {
  const page = await browser.context.newPage()
  await page.goto(`chrome-extension://${browser.extensionId}/options.html`)
  const ask: Office['ask'] = (request, body) =>
    page.evaluate(([kind, value]) => chrome.runtime.sendMessage({ request: kind, body: value }), [request, body] as const) as never
  const must: Office['must'] = async (request, body) => {
    const answer = await ask(request, body)
    if (!answer.ok) throw new Error(`${request}: ${answer.why}`)
    return answer.value
  }
  return { page, ask, must }
}

export type Staff = { readonly admin: string; readonly editor: string; readonly first: string; readonly second: string; readonly third: string }

/** An office with an administrator, an editor and three reviewers; the editor is at the keyboard, the account is the office's. */
export async function furnish(office: Office, options: { account: { id: string; name: string }; mode?: 'remind' | 'reason' | 'forbid'; stages?: { id: string; title: string }[] }): Promise<Staff> {
  const stages = options.stages ?? [{ id: 'first', title: '初审' }, { id: 'second', title: '复审' }, { id: 'third', title: '终审' }]
  const add = async (name: string, stage: string[], admin = false): Promise<string> =>
    (await office.must('people.add', { name, unit: '云河市统计局', stages: stage, admin, pin: PIN })).id
  const admin = await add('方若谷', [], true)
  await office.must('people.choose', { person: admin, pin: PIN })
  const ids = stages.map(stage => stage.id)
  const editor = await add('叶知秋', [])
  const first = await add('谢临川', ids)
  const second = await add('韩立诚', ids)
  const third = await add('沈砚秋', ids)
  await office.must('policy.set', { mode: options.mode ?? 'reason', stages, person: admin, pin: PIN })
  await office.must('account.declare', { account: `${options.account.id}`, name: options.account.name, standing: 'office', person: admin, pin: PIN })
  await office.must('people.choose', { person: editor, pin: PIN })
  return { admin, editor, first, second, third }
}

/** The only open editor, as the side panel sees it. */
export async function surface(office: Office, has?: (title: string) => boolean): Promise<string> {
  return until('一个打开的编辑器', async () => {
    const open = await office.must('surface.list', {})
    return open.find(one => !has || has(one.title))?.surface
  })
}
