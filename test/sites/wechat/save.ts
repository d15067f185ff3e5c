// What happens when a page saves? A draft is made or changed, and only the answer names its id.
import { fieldOf, type Received } from '../received.ts'
import { jsonReply, type Reply } from '../reply.ts'
import type { World } from '../world.ts'
import { readersText, storedForm } from './rewrite.ts'
import { freshWechatId, type WechatArticle, type WechatDraft } from './state.ts'

const MAX_ARTICLES = 8
const DIGEST_LENGTH = 54

export const refused = (ret: number, message: string): Reply => jsonReply({ base_resp: { ret, err_msg: message }, ret: String(ret) })

const imagesIn = (json: string): string[] => {
  try {
    const parsed = JSON.parse(json || '{}') as { list?: { cdn_url?: string }[] }
    return (parsed.list ?? []).map(image => image.cdn_url ?? '').filter(Boolean)
  } catch {
    return []
  }
}

const articleAt = (request: Received, n: number): WechatArticle => {
  const value = (name: string): string => fieldOf(request, `${name}${n}`)
  const content = storedForm(value('content'))
  const fills = value('digest') === '' && value('auto_gen_digest') === '1'
  return {
    title: value('title'),
    author: value('author'),
    digest: fills ? readersText(content).replaceAll('\n', ' ').slice(0, DIGEST_LENGTH) : value('digest'),
    digestFilled: fills,
    content,
    sourceUrl: value('sourceurl'),
    guideWords: value('guide_words'),
    cover: value('cdn_url'),
    sharePageType: value('share_page_type') || '0',
    images: imagesIn(value('share_imageinfo')),
    recommendTitle: value('reprint_recommend_title'),
    recommendContent: value('reprint_recommend_content'),
    claimSource: value('claim_source_type'),
  }
}

const articlesIn = (request: Received): WechatArticle[] => {
  const articles: WechatArticle[] = []
  for (let n = 0; n < MAX_ARTICLES; n++) {
    if (!(`title${n}` in request.form) && !(`content${n}` in request.form)) break
    articles.push(articleAt(request, n))
  }
  return articles
}

/** The platform's own limits (platforms 1.6). */
const complaint = (articles: readonly WechatArticle[]): Reply | undefined => {
  if (articles.length === 0) return refused(-1, 'system error')
  for (const article of articles) {
    if (article.title.length > (article.sharePageType === '8' ? 20 : 64)) return refused(64702, 'title too long')
    if (article.digest.length > 120) return refused(64703, 'digest too long')
  }
  return undefined
}

const saved = (draft: WechatDraft): Reply =>
  jsonReply({
    base_resp: { ret: 0, err_msg: 'ok' },
    ret: '0',
    appMsgId: Number(draft.id),
    data_seq: String(draft.seq),
    msg_index_id_list: draft.articles.map((_, n) => `${draft.id}_${n + 1}`),
    filter_content_html: draft.articles.map(article => ({ content: article.content })),
  })

/** `sub=create`: always a new draft, also when the request names an old one (a copy made on publishing). */
export const createDraft = (request: Received, world: World): Reply => {
  const articles = articlesIn(request)
  const problem = complaint(articles)
  if (problem) return problem
  const copyOf = fieldOf(request, 'AppMsgId') || fieldOf(request, 'copy_appmsg_id')
  const draft: WechatDraft = {
    id: freshWechatId(world.wechat), articles, seq: 1, updated: Date.now(), gone: false, ...(copyOf ? { copyOf } : {}),
  }
  world.wechat.drafts.set(draft.id, draft)
  return saved(draft)
}

/** `sub=update`: refused when another window saved later (64515). */
export const updateDraft = (request: Received, world: World): Reply => {
  const draft = world.wechat.drafts.get(fieldOf(request, 'AppMsgId'))
  if (!draft) return refused(320001, 'material deleted')
  const seq = fieldOf(request, 'data_seq')
  if (seq && Number(seq) < draft.seq) return refused(64515, 'not the newest')
  const articles = articlesIn(request)
  const problem = complaint(articles)
  if (problem) return problem
  draft.articles = articles
  draft.seq += 1
  draft.updated = Date.now()
  return saved(draft)
}

export const deleteDraft = (request: Received, world: World): Reply => {
  world.wechat.drafts.delete(fieldOf(request, 'AppMsgId'))
  return jsonReply({ base_resp: { ret: 0, err_msg: 'ok' }, ret: '0' })
}

/** A preview saves nothing new here: the page has saved before it asks. */
export const previewDraft = (request: Received): Reply =>
  fieldOf(request, 'preusername') === ''
    ? refused(64501, 'no receiver')
    : jsonReply({ base_resp: { ret: 0, err_msg: 'ok' }, ret: '0', is_preview: 1, appMsgId: fieldOf(request, 'AppMsgId') })
