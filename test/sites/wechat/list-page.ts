// What stands in the draft box: a card for each draft, with its own ways to edit and to publish?
import { accountOf } from '../account.ts'
import type { Received } from '../received.ts'
import { escapeHtml, htmlReply, jsonReply, type Reply } from '../reply.ts'
import type { World } from '../world.ts'
import { itemsOf } from './draft-json.ts'
import { shell } from './shell.ts'
import type { WechatDraft } from './state.ts'

/** Newest first; of two saved in the same millisecond the later id. */
const inBox = (world: World): WechatDraft[] =>
  [...world.wechat.drafts.values()].filter(draft => !draft.gone).sort((a, b) => b.updated - a.updated || Number(b.id) - Number(a.id))

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
    app_msg_info: JSON.stringify({ item: inBox(world).map(draft => ({ app_id: Number(draft.id), data_seq: String(draft.seq), multi_item: itemsOf(draft) })) }),
  })

/** 发表记录: the list is a JSON string in a JSON answer, each entry a JSON string again. */
export const publishedJson = (_: Received, world: World): Reply =>
  jsonReply({
    base_resp: { ret: 0, err_msg: 'ok' },
    publish_page: JSON.stringify({
      publish_list: world.published.filter(entry => entry.platform === 'wechat').map(entry => ({
        publish_type: entry.kind === 'free' ? 101 : 1,
        publish_info: JSON.stringify({ msgid: entry.id, appmsgex: entry.articles.map((article, n) => ({ title: article.title, digest: article.digest, link: `https://mp.weixin.qq.com/s/${entry.id}_${n + 1}` })) }),
      })),
    }),
  })

/** The mass-send page of before 2022: one draft is chosen from a list, and 群发 is pressed. */
export const oldSendPage = (request: Received, world: World): Reply => {
  const token = `token=${request.query['token'] ?? '1284660231'}&lang=zh_CN`
  const body = `<main class="home"><section class="home__panel"><h3>新建群发</h3><div class="draft-cards">${
    inBox(world).map(draft => `<div class="weui-desktop-card" data-appid="${draft.id}"><div class="weui-desktop-card__bd">${escapeHtml(draft.articles[0]?.title ?? '')}</div>
    <div class="weui-desktop-card__ft"><a class="btn btn_input btn_primary js_publish" href="javascript:;">群发</a></div></div>`).join('')
  }</div></section></main>`
  return htmlReply(shell({ title: '群发功能', account: accountOf(request), token, body, scripts: ['wechat-lists'] }))
}
