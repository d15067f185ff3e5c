// What stands in the draft box: a card for each draft, with its own ways to edit and to publish?
import { accountOf } from '../account.ts'
import type { Received } from '../received.ts'
import { escapeHtml, htmlReply, jsonReply, type Reply } from '../reply.ts'
import type { World } from '../world.ts'
import { itemsOf } from './draft-json.ts'
import { shell } from './shell.ts'
import type { WechatDraft } from './state.ts'

const inBox = (world: World): WechatDraft[] => [...world.wechat.drafts.values()].filter(draft => !draft.gone).reverse()

const card = (draft: WechatDraft, token: string): string => {
  const edit = `/cgi-bin/appmsg?t=media/appmsg_edit&action=edit&type=77&appmsgid=${draft.id}&${token}`
  const titles = draft.articles.map((article, n) => `<a class="weui-desktop-card__title" href="${escapeHtml(edit)}" data-n="${n}">${escapeHtml(article.title || '无标题')}</a>`)
  return `<div class="weui-desktop-card weui-desktop-card_new" data-appid="${draft.id}">
  <div class="weui-desktop-card__inner"><div class="weui-desktop-card__bd">${titles.join('')}
    <p class="weui-desktop-card__desc">${escapeHtml(draft.articles[0]?.digest ?? '')}</p></div>
  <div class="weui-desktop-card__ft"><span class="weui-desktop-card__time">更新于 ${new Date(draft.updated).toLocaleString('zh-CN')}</span>
    <a class="weui-desktop-card__action js_edit" href="${escapeHtml(edit)}">编辑</a>
    <a class="weui-desktop-card__action js_publish" href="javascript:;">发表</a>
    <a class="weui-desktop-card__action js_delete" href="javascript:;">删除</a></div></div></div>`
}

export const listPage = (request: Received, world: World): Reply => {
  const token = `token=${request.query['token'] ?? '1284660231'}&lang=zh_CN`
  const body = `<main class="home"><section class="home__panel"><h3>草稿箱</h3>
  <div class="draft-cards">${inBox(world).map(draft => card(draft, token)).join('') || '<p class="empty">暂无草稿</p>'}</div></section></main>`
  return htmlReply(shell({ title: '草稿箱', account: accountOf(request), token, body, scripts: ['wechat-lists'] }))
}

export const listJson = (_: Received, world: World): Reply =>
  jsonReply({
    base_resp: { ret: 0, err_msg: 'ok' },
    app_msg_info: JSON.stringify({ item: inBox(world).map(draft => ({ app_id: Number(draft.id), multi_item: itemsOf(draft) })) }),
  })
