// Which requests of 微信公众平台 save a draft, publish it, check beforehand, or undo? The same for all its editors.
import type { SaveShape } from '#draft'
import type { RequestSpec } from '../profile.ts'

const HOST = 'mp.weixin.qq.com'

/** platforms 1.5: one request carries every article, names end in the article's number. */
export const wxSave: SaveShape = {
  platform: 'wechat',
  kind: 'article',
  numbering: 'indexed',
  fields: {
    title: 'title', author: 'author', digest: 'digest', description: 'guide_words', sourceUrl: 'sourceurl',
    recommendTitle: 'reprint_recommend_title', recommendBody: 'reprint_recommend_content',
  },
  html: 'content',
  digestFilled: 'auto_gen_digest',
  kindBy: { name: 'share_page_type', kinds: { '0': 'article', '8': 'picture-text', '10': 'text' } },
  pictures: { name: 'share_imageinfo', form: 'list' },
  cover: 'cdn_url',
}

/** Checks that share the path of publication (platforms 1.4): check_music, which also runs around saves, check_ad, check_same_material, check_hot_time. */
const CHECKS = ['check_*', 'get_appmsg_copyright_stat']

export const wxRequests: readonly RequestSpec[] = [
  {
    role: 'save', method: 'POST', host: HOST, path: '/cgi-bin/operate_appmsg',
    query: { sub: ['create', 'update'] },
    id: { form: ['AppMsgId'] },
    shape: wxSave,
  },
  { role: 'precheck', method: 'POST', host: HOST, path: '/cgi-bin/masssend', query: { for_check: ['1'] } },
  { role: 'precheck', method: 'POST', host: HOST, path: '/cgi-bin/masssend', query: { action: CHECKS } },
  {
    role: 'publish', method: 'POST', host: HOST, path: '/cgi-bin/masssend',
    query: { for_check: [null], action: [null, 'time_send'] },
    id: { form: ['appmsgid', 'msgid'] },
  },
  // Named by some authors, doubted by others: never needed for a save, so they are held as well.
  { role: 'publish', method: 'POST', host: HOST, path: '/cgi-bin/operate_appmsg', query: { sub: ['publish', 'submit'] }, id: { form: ['AppMsgId', 'appmsgid'] } },
  { role: 'publish', method: 'POST', host: HOST, path: '/cgi-bin/appmsgpublish', query: { sub: ['submit'] }, id: { form: ['appmsgid'] } },
  { role: 'publish', method: 'POST', host: HOST, path: '/cgi-bin/freepublish', id: { form: ['appmsgid'] } },
  // The dialog's facts name the draft that was just saved; the QR poll says that the sequence is still going on.
  { role: 'precheck', method: 'GET', host: HOST, path: '/cgi-bin/masssendpage', id: { query: ['preview_appmsgid'] } },
  { role: 'precheck', method: 'POST', host: HOST, path: '/safe/safeuuid' },
  { role: 'cancel', method: 'POST', host: HOST, path: '/cgi-bin/masssendpage', query: { action: ['cancel_time_send'] } },
]
