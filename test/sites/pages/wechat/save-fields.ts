// Which form fields does a save carry? All articles of the draft, each with its number.
import { facts, type Item } from './page-facts.ts'

const articleFields = (item: Item, n: number): Record<string, string> => ({
  [`title${n}`]: item.title,
  [`author${n}`]: item.author,
  [`digest${n}`]: item.digest,
  [`auto_gen_digest${n}`]: String(item.auto_gen_digest),
  [`content${n}`]: item.content,
  [`sourceurl${n}`]: item.source_url,
  [`guide_words${n}`]: item.guide_words,
  [`need_open_comment${n}`]: '1',
  [`only_fans_can_comment${n}`]: '0',
  [`copyright_type${n}`]: '0',
  [`cdn_url${n}`]: item.cdn_url,
  [`cdn_235_1_url${n}`]: item.cdn_url,
  [`cdn_1_1_url${n}`]: item.cdn_url,
  [`crop_list${n}`]: '{"crop_list":[]}',
  [`fileid${n}`]: '',
  [`share_page_type${n}`]: String(item.share_page_type),
  [`share_imageinfo${n}`]: JSON.stringify(item.share_imageinfo),
  [`share_video_id${n}`]: '',
  [`reprint_recommend_title${n}`]: item.reprint_recommend_title,
  [`reprint_recommend_content${n}`]: item.reprint_recommend_content,
  [`is_share_copyright${n}`]: '0',
  [`share_copyright_url${n}`]: '',
  [`claim_source_type${n}`]: item.claim_source_type,
  [`appmsg_album_info${n}`]: '{"appmsg_album_infos":[]}',
  [`categories_list${n}`]: '[]',
  [`compose_info${n}`]: '{"list":[]}',
})

/** `id` is empty for a new draft. */
export const saveFields = (items: readonly Item[], id: string, seq: string, asCopy: boolean): Record<string, string> => ({
  token: facts.token, lang: 'zh_CN', f: 'json', ajax: '1', random: String(Math.random()),
  fingerprint: Array.from({ length: 32 }, () => Math.floor(Math.random() * 16).toString(16)).join(''),
  AppMsgId: asCopy ? '' : id,
  ...(asCopy && id ? { copy_appmsg_id: id } : {}),
  count: String(items.length), articlenum: String(items.length), data_seq: asCopy ? '0' : seq,
  operate_from: 'Chrome', isnew: id && !asCopy ? '0' : '1', save_type: '0', isneedsave: '0', autosave_log: 'true', pre_timesend_set: '0', is_finder_video: '0',
  ...Object.assign({}, ...items.map(articleFields)) as Record<string, string>,
})
