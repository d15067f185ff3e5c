// What happens on the way from 发表 to the readers? Claim, dialog data, pre-checks, and the one request that publishes.
import { randomUUID } from 'node:crypto'
import { accountOf } from '../account.ts'
import { fieldOf, type Received } from '../received.ts'
import { htmlReply, jsonReply, redirect, type Reply } from '../reply.ts'
import type { World } from '../world.ts'
import { readersText } from './rewrite.ts'
import { refused } from './save.ts'
import type { WechatArticle } from './state.ts'

const OK = { base_resp: { ret: 0, err_msg: 'ok' }, ret: '0' }

/** `?claim=1` on the editor page asks for a creation source first (the page passes it on). */
export const claimSource = (request: Received): Reply =>
  jsonReply({ ...OK, force_claim_source: fieldOf(request, 'standin_claim') === '1' ? 1 : 0 })

/** protect_status 2 asks for the administrator's scan; 0 does not (platforms 1.3). */
export const sendPage = (request: Received): Reply =>
  jsonReply({
    ...OK,
    operation_seq: String(Date.now()),
    mass_send_left: 1,
    quota_detail_list: [{ quota_type: 1, left: 1 }],
    strategy_info: JSON.stringify({ protect_status: request.query['standin_qr'] === '1' ? 2 : 0 }),
  })

const PRECHECKS = ['check_same_material', 'get_appmsg_copyright_stat', 'check_ad', 'check_music', 'check_hot_time']

/** Whether a POST to /cgi-bin/masssend only asks. */
export const onlyAsks = (request: Received): boolean => {
  const action = request.query['action'] ?? fieldOf(request, 'action')
  return request.query['for_check'] === '1' || fieldOf(request, 'for_check') === '1' || (action !== '' && action !== 'time_send')
}

export const precheck = (request: Received, world: World): Reply => {
  const action = request.query['action'] ?? fieldOf(request, 'action')
  if (action && !PRECHECKS.includes(action)) return refused(-1, 'unknown action')
  if (action !== 'get_appmsg_copyright_stat') return jsonReply({ ...OK, for_check: 1 })
  const id = fieldOf(request, 'appmsgid')
  const asked = (world.wechat.copyrightAsked.get(id) ?? 0) + 1
  world.wechat.copyrightAsked.set(id, asked)
  return asked === 1 ? refused(154011, 'still checking') : jsonReply({ base_resp: { ret: 154009, err_msg: 'not original' }, ret: '154009' })
}

const leaveDraftBox = (world: World, id: string): void => {
  const draft = world.wechat.drafts.get(id)
  if (!draft) return
  draft.gone = true
  if (draft.copyOf) leaveDraftBox(world, draft.copyOf)
}

const visibleText = (article: WechatArticle): string =>
  [article.title, article.guideWords, readersText(article.content)].filter(Boolean).join('\n')

const goOut = (request: Received, world: World, id: string, kind: 'free' | 'mass' | 'timed'): string => {
  const draft = world.wechat.drafts.get(id)
  const articles = draft?.articles ?? []
  const msgid = String(2_650_000_000 + world.published.length + 1)
  articles.forEach((article, n) => world.wechat.readers.set(`${msgid}_${n + 1}`, structuredClone(article)))
  world.published.push({
    platform: 'wechat', kind, id: msgid, draftId: id, account: accountOf(request)?.userName ?? '', at: Date.now(),
    articles: articles.map(article => ({
      title: article.title, author: article.author, digest: article.digest,
      html: article.content, text: readersText(article.content) || article.guideWords,
    })),
    text: articles.map(visibleText).join('\n'),
  })
  leaveDraftBox(world, id)
  return msgid
}

/** A scan's receipt is single-use and bound to one draft. */
const scanAccepted = (world: World, code: string): boolean => {
  if (code === '') return true
  const uuid = code.replace(/^code_/, '')
  if (world.wechat.scans.get(uuid) !== 'confirmed') return false
  world.wechat.scans.set(uuid, 'used')
  return true
}

/** The request that publishes: at once or, with a send_time, later. A page that navigated here lands on the home page. */
export const publish = (request: Received, world: World): Reply => {
  const id = fieldOf(request, 'appmsgid') || fieldOf(request, 'msgid')
  const draft = world.wechat.drafts.get(id)
  if (!draft || draft.gone) return refused(64006, 'not sendable')
  if (!scanAccepted(world, fieldOf(request, 'code'))) return refused(-1, 'system error')
  const sendTime = Number(fieldOf(request, 'send_time') || '0')
  const timed = request.query['action'] === 'time_send'
  if (timed && sendTime <= 0) return refused(67011, 'send_time missing')
  const free = fieldOf(request, 'isFreePublish') === 'true'
  const msgid = goOut(request, world, id, sendTime > 0 ? 'timed' : free ? 'free' : 'mass')
  if (sendTime > 0) world.wechat.planned.push({ msgid, draftId: id, sendTime, free, cancelled: false })
  if (request.headers['sec-fetch-dest'] === 'document') return redirect('/cgi-bin/home?t=home/index')
  return jsonReply({ ...OK, msgid })
}

export const cancelTimed = (request: Received, world: World): Reply => {
  const id = fieldOf(request, 'msgid')
  const planned = world.wechat.planned.find(entry => entry.msgid === id)
  if (!planned) return refused(-1, 'system error')
  planned.cancelled = true
  const index = world.published.findIndex(entry => entry.id === id)
  if (index >= 0) world.published.splice(index, 1)
  const draft = world.wechat.drafts.get(planned.draftId)
  if (draft) draft.gone = false
  return jsonReply(OK)
}

export const publishStatus = (request: Received, world: World): Reply =>
  jsonReply({ ...OK, publish_status: world.published.some(entry => entry.id === request.query['msgid']) ? 1 : 0 })

/** 401 waiting, 404 scanned, 405 confirmed, 403 cancelled; the telephone is moved by `Sites.scan`. */
export const scanState = (request: Received, world: World): Reply => {
  const uuid = fieldOf(request, 'uuid')
  const state = world.wechat.scans.get(uuid)
  const errcode = { waiting: 401, scanned: 404, confirmed: 405, used: 405, cancelled: 403 }[state ?? 'cancelled']
  return jsonReply({ ...OK, errcode, ...(errcode === 405 ? { code: `code_${uuid}` } : {}) })
}

export const scanTicket = (): Reply => jsonReply({ ...OK, ticket: randomUUID() })

export const scanBegins = (_: Received, world: World): Reply => {
  const uuid = randomUUID()
  world.wechat.scans.set(uuid, 'waiting')
  return jsonReply({ ...OK, uuid })
}

export const scanPicture = (): Reply => ({
  ...htmlReply(''),
  type: 'image/svg+xml',
  body: '<svg xmlns="http://www.w3.org/2000/svg" width="140" height="140"><rect width="140" height="140" fill="#fff"/><path d="M10 10h40v40H10zM90 10h40v40H90zM10 90h40v40H10zM60 60h20v20H60zM90 90h15v15H90zM115 115h15v15h-15z" fill="#111"/></svg>',
})
