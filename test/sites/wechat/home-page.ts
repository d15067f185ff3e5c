// What stands on the home page of 公众平台: new creations, what was published, what is planned?
import { accountOf } from '../account.ts'
import type { Received } from '../received.ts'
import { escapeHtml, htmlReply, type Reply } from '../reply.ts'
import type { World } from '../world.ts'
import { shell } from './shell.ts'

const EDIT = '/cgi-bin/appmsg?t=media/appmsg_edit_v2&action=edit&isNew=1'

const row = (id: string, title: string, extra: string): string =>
  `<li class="publish-row" data-msgid="${id}"><a href="/s/${id}_1">${escapeHtml(title || '无标题')}</a>${extra}</li>`

const titleOf = (world: World, id: string): string =>
  world.published.find(entry => entry.id === id)?.articles.map(article => article.title).join('；') ?? ''

export const homePage = (request: Received, world: World): Reply => {
  const token = `token=${request.query['token'] ?? '1284660231'}&lang=zh_CN`
  const planned = world.wechat.planned.filter(entry => !entry.cancelled)
  const recent = world.published.filter(entry => entry.platform === 'wechat' && entry.kind !== 'timed').reverse()
  const body = `
<main class="home">
  <section class="home__panel"><h3>新的创作</h3><div class="new-creation">
    <a href="${EDIT}&type=77&${token}">文章</a><a href="${EDIT}&type=10&createType=8&${token}">贴图</a>
    <a href="${EDIT}&type=10&createType=10&${token}">文字</a><a href="${EDIT}&type=77&share=1&${token}">转载</a>
    <a href="/cgi-bin/appmsg?begin=0&count=10&type=77&action=list_card&${token}">草稿箱</a></div></section>
  <section class="home__panel"><h3>定时发表</h3><ul class="timed-list">${
    planned.map(entry => row(entry.msgid, titleOf(world, entry.msgid),
      `<span>${new Date(entry.sendTime * 1000).toLocaleString('zh-CN')}</span><a href="javascript:;" class="js_cancel_time_send">取消</a>`)).join('') || '<li class="empty">暂无定时发表</li>'
  }</ul></section>
  <section class="home__panel"><h3>近期发表</h3><ul class="recent-list">${
    recent.map(entry => row(entry.id, titleOf(world, entry.id), '<span>已发表</span>')).join('') || '<li class="empty">暂无已发表内容</li>'
  }</ul></section>
</main>`
  return htmlReply(shell({ title: '公众号', account: accountOf(request), token, body, scripts: ['wechat-lists'] }))
}
