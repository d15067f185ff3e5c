import { describe, expect, it } from 'vitest'
import type { RequestSpec, SiteProfile } from '#sites'
import { bodyId, classify } from './classify.ts'
import { holdRules, openRule } from './network-rules.ts'

const host = 'mp.weixin.qq.com'
const requests: RequestSpec[] = [
  { role: 'save', method: 'POST', host, path: '/cgi-bin/operate_appmsg', query: { sub: ['create', 'update'] }, id: { form: ['AppMsgId'] } },
  { role: 'publish', method: 'POST', host, path: '/cgi-bin/masssend', query: { for_check: [null], action: [null, 'time_send'] }, id: { form: ['appmsgid', 'msgid'] } },
  { role: 'precheck', method: 'POST', host, path: '/cgi-bin/masssend', query: { for_check: ['1'] } },
  { role: 'precheck', method: 'POST', host, path: '/cgi-bin/masssend', query: { action: ['check_*', 'get_appmsg_copyright_stat'] } },
  { role: 'cancel', method: 'POST', host, path: '/cgi-bin/masssendpage', query: { action: ['cancel_time_send'] } },
  { role: 'publish', method: 'POST', host: 'card.weibo.com', path: '/article/v{n}/aj/editor/draft/publish' },
  { role: 'expose', method: 'POST', host: 'weibo.com', path: '/ajax/statuses/modifyVisible', id: { form: ['ids'] } },
]
const profiles = [{ id: 'wx.article', requests }] as unknown as SiteProfile[]

/** What the browser does with a set of rules: the highest priority wins, allow before block at a tie. */
function judged(address: string): 'block' | 'allow' | 'free' {
  const hits = holdRules(profiles).filter(rule => new RegExp(rule.condition.regexFilter).test(address))
  hits.sort((a, b) => b.priority - a.priority || (a.action.type === 'allow' ? -1 : 1))
  return hits[0]?.action.type ?? 'free'
}
const wx = `https://${host}/cgi-bin/`

describe('network rules', () => {
  it.each([
    ['free publication', `${wx}masssend?t=ajax-response&is_release_publish_page=1`, 'block'],
    ['push', `${wx}masssend?t=ajax-response`, 'block'],
    ['no query at all', `${wx}masssend`, 'block'],
    ['on another port', `https://${host}:8443/cgi-bin/masssend`, 'block'],
    ['scheduled', `${wx}masssend?action=time_send&t=ajax-response`, 'block'],
    ['scheduled, parameters turned round', `${wx}masssend?t=ajax-response&action=time_send`, 'block'],
    ['scheduled, dressed as a pre-check', `${wx}masssend?for_check=1&action=time_send`, 'block'],
    ['an action nobody has seen', `${wx}masssend?action=send_now`, 'block'],
    ['a value that only begins alike', `${wx}masssend?for_check=12`, 'block'],
    ['pre-check', `${wx}masssend?t=ajax-response&for_check=1`, 'allow'],
    ['pre-check first', `${wx}masssend?for_check=1&t=ajax-response`, 'allow'],
    ['music', `${wx}masssend?action=check_music&t=1`, 'allow'],
    ['copyright', `${wx}masssend?t=1&action=get_appmsg_copyright_stat`, 'allow'],
    ['dialog', `${wx}masssendpage?f=json&preview_appmsgid=1`, 'free'],
    ['cancelled schedule', `${wx}masssendpage?action=cancel_time_send`, 'free'],
    ['save', `${wx}operate_appmsg?t=ajax-response&sub=create&type=77`, 'free'],
    ['article of weibo', 'https://card.weibo.com/article/v5/aj/editor/draft/publish?uid=1', 'block'],
    ['its older version', 'https://card.weibo.com/article/v3/aj/editor/draft/publish', 'block'],
    ['who may see a post, which also hides it', 'https://weibo.com/ajax/statuses/modifyVisible', 'free'],
    ['its save', 'https://card.weibo.com/article/v5/aj/editor/draft/save', 'free'],
  ] as const)('%s', (_name, address, expected) => {
    expect(judged(address)).toBe(expected)
  })
  it('name every resource type, posts only, and have ids of their own', () => {
    const rules = holdRules(profiles)
    expect(new Set(rules.map(rule => rule.id)).size).toBe(rules.length)
    for (const rule of rules) expect(rule.condition).toMatchObject({ requestMethods: ['post'], resourceTypes: expect.arrayContaining(['main_frame', 'ping', 'sub_frame', 'xmlhttprequest']) })
  })
  it('open one tab above all else, and the page worker only for a moment', () => {
    expect(openRule(7, false).condition.tabIds).toEqual([7, -1])
    expect(openRule(7, true).condition.tabIds).toEqual([7])
    expect(openRule(7, true).priority).toBeGreaterThan(Math.max(...holdRules(profiles).map(rule => rule.priority)))
  })
})

describe('a request is', () => {
  it.each([
    ['POST', `${wx}masssend?t=1`, 'publish'],
    ['POST', `${wx}masssend?action=time_send`, 'publish'],
    ['POST', `${wx}masssend?action=check_ad`, 'precheck'],
    ['POST', `${wx}masssend?for_check=1`, 'precheck'],
    ['GET', `${wx}masssend`, undefined],
    ['POST', `${wx}operate_appmsg?sub=update`, 'save'],
    ['POST', `${wx}operate_appmsg?sub=del`, undefined],
    ['POST', `${wx}masssendpage?action=cancel_time_send`, 'cancel'],
    ['POST', 'https://weibo.com/ajax/statuses/modifyVisible', 'expose'],
  ])('%s %s → %s', (method, address, role) => {
    expect(classify(profiles, method, address)?.spec.role).toBe(role)
  })
  it('names its draft in the body', () => {
    expect(bodyId(requests[1] as RequestSpec, { msgid: ['5'] })).toBe('5')
    expect(bodyId(requests[0] as RequestSpec, { AppMsgId: [''] })).toBeNull()
  })
})
