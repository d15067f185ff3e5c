// Is each request of the platforms answered, and does only the right one publish?
import { request as httpsRequest } from 'node:https'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { startSites, type Sites } from './server.ts'

let sites: Sites
let draft: string
let post: string
let plan: string
let article: string

beforeAll(async () => { sites = await startSites() })
afterAll(() => sites.close())
beforeEach(() => {
  sites.reset()
  draft = sites.seed({ kind: 'wechat', articles: [{ title: '一篇', content: '<p>正文</p>' }] })
  post = sites.seed({ kind: 'weibo-post', text: '一条微博', visible: '1' })
  plan = sites.seed({ kind: 'weibo-scheduled', text: '一条定时微博' })
  article = sites.seed({ kind: 'weibo-article', title: '一篇长文', content: '<p>正文</p>' })
})

type Answer = { readonly status: number; readonly json: Record<string, unknown> }

const call = (method: string, address: string, fields: Record<string, string> = {}): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const { hostname, pathname, search } = new URL(`https://${address}`)
    const body = new URLSearchParams(fields).toString()
    const sent = httpsRequest({
      host: '127.0.0.1', port: sites.port, method, path: pathname + search, rejectUnauthorized: false,
      headers: { host: hostname, ...(method === 'POST' ? { 'content-type': 'application/x-www-form-urlencoded' } : {}) },
    }, response => {
      const parts: Buffer[] = []
      response.on('data', (part: Buffer) => parts.push(part))
      response.on('end', () => {
        const text = Buffer.concat(parts).toString('utf8')
        resolve({ status: response.statusCode ?? 0, json: text.startsWith('{') ? JSON.parse(text) as Record<string, unknown> : {} })
      })
    })
    sent.on('error', reject)
    sent.end(method === 'POST' ? body : undefined)
  })

const MP = 'mp.weixin.qq.com'
const succeeded = (answer: Answer): boolean => {
  const { json } = answer
  const base = json['base_resp'] as { ret?: number } | undefined
  return answer.status === 200 && (base ? [0, 154009, 154011].includes(base.ret ?? -1) : json['ok'] === 1 || String(json['code']) === '100000')
}

type Row = readonly [method: 'GET' | 'POST', address: string, fields: () => Record<string, string>, published: string]
const none = (): Record<string, string> => ({})
const named = (): Record<string, string> => ({ appmsgid: draft })

const WECHAT: readonly Row[] = [
  ['POST', `${MP}/cgi-bin/operate_appmsg?t=ajax-response&sub=create&type=77`, () => ({ title0: '新', content0: '<p>文</p>', count: '1' }), ''],
  ['POST', `${MP}/cgi-bin/operate_appmsg?t=ajax-response&sub=create&type=10`, () => ({ title0: '新', content0: '<p>文</p>', count: '1' }), ''],
  ['POST', `${MP}/cgi-bin/operate_appmsg?t=ajax-response&sub=update&type=77`, () => ({ AppMsgId: draft, title0: '改', content0: '<p>文</p>' }), ''],
  ['POST', `${MP}/cgi-bin/operate_appmsg?sub=collaboration_edit`, none, ''],
  ['GET', `${MP}/cgi-bin/appmsg?action=get_appmsg_update_history`, none, ''],
  ['POST', `${MP}/cgi-bin/composeinforeport`, none, ''],
  ['POST', `${MP}/cgi-bin/appmsg?action=remind_report`, none, ''],
  ['POST', `${MP}/cgi-bin/operate_appmsg?sub=preview&t=ajax-appmsg-preview`, () => ({ AppMsgId: draft, preusername: 'abc' }), ''],
  ['POST', `${MP}/cgi-bin/operate_appmsg?sub=del`, () => ({ AppMsgId: draft }), ''],
  ['POST', `${MP}/cgi-bin/setclaimsourcetype?action=forceclaimsource`, named, ''],
  ['GET', `${MP}/cgi-bin/masssendpage?f=json&preview_appmsgid=1`, none, ''],
  ['POST', `${MP}/cgi-bin/masssend?t=ajax-response&for_check=1`, named, ''],
  ['POST', `${MP}/cgi-bin/masssend?action=check_music`, named, ''],
  ['POST', `${MP}/cgi-bin/masssend?action=check_ad`, named, ''],
  ['POST', `${MP}/cgi-bin/masssend?action=check_same_material`, named, ''],
  ['POST', `${MP}/cgi-bin/masssend?action=check_hot_time`, named, ''],
  ['POST', `${MP}/cgi-bin/masssend?action=get_appmsg_copyright_stat`, named, ''],
  ['POST', `${MP}/cgi-bin/masssend?t=ajax-response&is_release_publish_page=1`, () => ({ appmsgid: draft, isFreePublish: 'true', send_time: '0' }), 'free'],
  ['POST', `${MP}/cgi-bin/masssend?t=ajax-response&is_release_publish_page=1`, () => ({ appmsgid: draft, isFreePublish: 'true', send_time: '4000000000' }), 'timed'],
  ['POST', `${MP}/cgi-bin/masssend?t=ajax-response`, () => ({ appmsgid: draft, isFreePublish: 'false', send_time: '0' }), 'mass'],
  ['POST', `${MP}/cgi-bin/masssend?t=ajax-response&is_release_publish_page=0`, () => ({ msgid: draft, send_time: '0' }), 'mass'],
  ['POST', `${MP}/cgi-bin/masssend?action=time_send&t=ajax-response`, () => ({ appmsgid: draft, send_time: '4000000000' }), 'timed'],
  ['GET', `${MP}/cgi-bin/check_publish_status?msgid=1&publish_type=1`, none, ''],
  ['POST', `${MP}/cgi-bin/singlesend`, none, ''],
  ['POST', `${MP}/misc/safeassistant`, () => ({ action: 'get_ticket' }), ''],
  ['POST', `${MP}/safe/safeqrconnect`, none, ''],
  ['POST', `${MP}/safe/safeuuid`, none, ''],
  ['GET', `${MP}/cgi-bin/appmsgpublish?sub=list&begin=0&count=20`, none, ''],
  ['GET', `${MP}/cgi-bin/appmsg?action=list_card&type=77&f=json`, none, ''],
]

const text = { content: '一条新微博', visible: '0' }
const WEIBO: readonly Row[] = [
  ['POST', 'weibo.com/ajax/statuses/update', () => text, 'post'],
  ['POST', 'weibo.com/ajax/statuses/schedule/upload', () => ({ ...text, schedule_timestamp: '4000000000000' }), 'scheduled'],
  ['POST', 'weibo.com/ajax/statuses/schedule/edit', () => ({ ...text, schedule_id: plan }), 'scheduled'],
  ['POST', 'weibo.com/ajax/statuses/schedule/upload_immediately', () => ({ schedule_id: plan }), 'post'],
  ['POST', 'weibo.com/ajax/statuses/schedule/destory', () => ({ schedule_id: plan }), ''],
  ['GET', 'weibo.com/ajax/statuses/schedule/list?page=1', none, ''],
  ['POST', 'weibo.com/ajax/statuses/normal_repost', () => ({ id: post, comment: '好' }), 'repost'],
  ['POST', 'weibo.com/ajax/statuses/repost', () => ({ id: post, is_fast: '1', is_comment: '0' }), 'repost'],
  ['POST', 'weibo.com/ajax/comments/create', () => ({ id: post, comment: '好' }), 'comment'],
  ['POST', 'weibo.com/ajax/comments/reply', () => ({ id: post, cid: '1', comment: '好' }), 'reply'],
  ['POST', 'weibo.com/ajax/statuses/modifyVisible', () => ({ ids: post, visible: '0' }), 'visible'],
  ['POST', 'weibo.com/ajax/multimedia/submitVideoEditInfo', () => ({ mid: post, desc: '改' }), ''],
  ['GET', 'weibo.com/ajax/statuses/checkCanEdit?id=1', none, ''],
  ['GET', 'weibo.com/ajax/statuses/editHistory?mid=1', none, ''],
  ['POST', 'weibo.com/ajax/statuses/destroy', none, ''],
  ['POST', 'weibo.com/ajax/log/rum', none, ''],
  ['POST', 'card.weibo.com/article/v5/aj/editor/draft/create', none, ''],
  ['POST', 'card.weibo.com/article/v5/aj/editor/draft/save?id=1', () => ({ id: article, title: '改', content: '<p>文</p>' }), ''],
  ['POST', 'card.weibo.com/article/v3/aj/editor/draft/delete', () => ({ id: article }), ''],
  ['GET', 'card.weibo.com/article/v5/aj/editor/draft/list', none, ''],
  ['POST', 'card.weibo.com/article/v5/aj/editor/draft/publish', () => ({ id: article, text: '发布了头条文章' }), 'article'],
  ['POST', 'card.weibo.com/article/v3/aj/editor/draft/publishtiming', () => ({ id: article, text: '发布了头条文章' }), 'article'],
  ['POST', 'm.weibo.cn/api/statuses/update', () => ({ content: '手机', st: '1' }), 'post'],
  ['POST', 'm.weibo.cn/api/statuses/repost', () => ({ id: post, content: '好' }), 'repost'],
  ['POST', 'm.weibo.cn/api/comments/create', () => ({ id: post, content: '好' }), 'comment'],
  ['POST', 'm.weibo.cn/api/comments/reply', () => ({ id: post, cid: '1', content: '好' }), 'reply'],
  ['POST', 'weibo.com/aj/mblog/add', () => ({ text: '旧版' }), 'post'],
  ['POST', 'weibo.com/p/aj/v6/mblog/add', () => ({ text: '旧版' }), 'post'],
  ['POST', 'weibo.com/aj/v6/mblog/addtime', () => ({ text: '旧版', addtime: '4000000000000' }), 'scheduled'],
  ['POST', 'weibo.com/p/aj/v6/mblog/edit', none, ''],
  ['POST', 'weibo.com/aj/v6/mblog/forward', () => ({ mid: post, reason: '好' }), 'repost'],
  ['POST', 'weibo.com/aj/v6/comment/add', () => ({ mid: post, content: '好' }), 'comment'],
  ['POST', 'weibo.com/p/aj/review/add', none, ''],
  ['POST', 'weibo.com/p/aj/proxy', none, ''],
  ['POST', 'weibo.com/aj/message/add', none, ''],
]

describe('requests', () => {
  it.each([...WECHAT, ...WEIBO])('%s %s', async (method, address, fields, published) => {
    const answer = await call(method, address, fields())
    expect(succeeded(answer), JSON.stringify(answer)).toBe(true)
    expect(sites.published.map(entry => entry.kind).join()).toBe(published)
    expect(sites.requests.map(entry => `${entry.method} ${entry.host}${entry.path}`)).toEqual([`${method} ${address.replace(/\?.*/, '')}`])
  })

  it('takes a cancelled plan back', async () => {
    await call('POST', `${MP}/cgi-bin/masssend?action=time_send&t=ajax-response`, { appmsgid: draft, send_time: '4000000000' })
    const msgid = sites.published[0]?.id ?? ''
    await call('POST', `${MP}/cgi-bin/masssendpage?action=cancel_time_send`, { msgid })
    expect([sites.published.length, sites.drafts.get(draft)?.gone]).toEqual([0, false])
  })

  it.each<readonly [string, string, Record<string, string>, number]>([
    ['a title of 65 characters', 'create', { title0: '长'.repeat(65), content0: '<p>文</p>' }, 64702],
    ['a digest of 121 characters', 'create', { title0: '题', digest0: '长'.repeat(121), content0: '<p>文</p>' }, 64703],
    ['an older copy', 'update', { title0: '题', content0: '<p>文</p>', data_seq: '0' }, 64515],
  ])('refuses %s', async (_, sub, fields, ret) => {
    const { json } = await call('POST', `${MP}/cgi-bin/operate_appmsg?sub=${sub}&type=77`, { ...fields, AppMsgId: draft })
    expect(json['ret']).toBe(String(ret))
    expect(sites.drafts.get(draft)?.articles[0]?.title).toBe('一篇')
  })

  it('hands the draft out as JSON, with the digest it filled in', async () => {
    const saved = await call('POST', `${MP}/cgi-bin/operate_appmsg?sub=create&type=77`, { title0: '题', content0: '<p>开头<b>一段</b></p>', auto_gen_digest0: '1' })
    const id = String(saved.json['appMsgId'])
    const { json } = await call('GET', `${MP}/cgi-bin/appmsg?t=media/appmsg_edit&action=edit&type=77&appmsgid=${id}&f=json`)
    const info = JSON.parse(String(json['app_msg_info'])) as { item: { multi_item: { title: string; digest: string; auto_gen_digest: number; content: string }[] }[] }
    expect(info.item[0]?.multi_item[0]).toMatchObject({ title: '题', digest: '开头一段', auto_gen_digest: 1, content: '<p><span leaf="">开头</span><b><span leaf="">一段</span></b></p>' })
  })
})
