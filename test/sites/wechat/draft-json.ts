// How does the platform hand out a stored draft? As the JSON that its own editor page is filled from.
import type { Received } from '../received.ts'
import { jsonReply, type Reply } from '../reply.ts'
import type { World } from '../world.ts'
import { refused } from './save.ts'
import { blankArticle, type WechatArticle, type WechatDraft } from './state.ts'

export type Item = {
  readonly seq: number
  readonly title: string
  readonly author: string
  readonly digest: string
  readonly auto_gen_digest: number
  readonly content: string
  readonly source_url: string
  readonly guide_words: string
  readonly cdn_url: string
  readonly cover: string
  readonly share_page_type: number
  readonly share_imageinfo: { readonly list: readonly { readonly cdn_url: string }[] }
  readonly reprint_recommend_title: string
  readonly reprint_recommend_content: string
  readonly claim_source_type: string
}

const itemOf = (article: WechatArticle, seq: number): Item => ({
  seq,
  title: article.title,
  author: article.author,
  digest: article.digest,
  auto_gen_digest: article.digestFilled ? 1 : 0,
  content: article.content,
  source_url: article.sourceUrl,
  guide_words: article.guideWords,
  cdn_url: article.cover,
  cover: article.cover,
  share_page_type: Number(article.sharePageType),
  share_imageinfo: { list: article.images.map(cdn_url => ({ cdn_url })) },
  reprint_recommend_title: article.recommendTitle,
  reprint_recommend_content: article.recommendContent,
  claim_source_type: article.claimSource,
})

export const itemsOf = (draft: WechatDraft): Item[] => draft.articles.map(itemOf)
export const blankItem = (sharePageType: string): Item => itemOf(blankArticle({ sharePageType }), 0)

/** The draft page's address with `f=json`: `app_msg_info` is a JSON string. */
export const draftJson = (request: Received, world: World): Reply => {
  const draft = world.wechat.drafts.get(request.query['appmsgid'] ?? '')
  if (!draft) return refused(320001, 'material deleted')
  return jsonReply({
    base_resp: { ret: 0, err_msg: 'ok' },
    app_msg_info: JSON.stringify({
      item: [{ app_id: Number(draft.id), data_seq: String(draft.seq), update_time: Math.floor(draft.updated / 1000), multi_item: itemsOf(draft) }],
    }),
  })
}
