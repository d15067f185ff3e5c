// What do the pages of 微博 look like before their scripts have run?
import { accountOf } from '../account.ts'
import type { Received } from '../received.ts'
import { escapeHtml, htmlReply, inScript, notFound, type Reply } from '../reply.ts'
import type { World } from '../world.ts'

/** The page's own facts; without an account there are none. The token stands in a cookie, as its requests repeat it. */
const page = (request: Received, title: string, script: string): Reply => {
  const account = accountOf(request)
  const config = account ? `<script>window.$CONFIG=${inScript({ uid: account.uid, nick: account.nickName })}</script>` : ''
  return {
    ...htmlReply(`<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><title>${title}</title>
<link rel="stylesheet" href="/@standin/weibo-page.css">${config}</head>
<body><div id="app"></div><script type="module" src="/@standin/${script}.js"></script></body></html>`),
  }
}

export const homePage = (request: Received): Reply => {
  if (request.query['v6'] === '1') return page(request, '我的首页 微博', 'weibo-old')
  return page(request, '微博 – 随时随地发现新鲜事', 'weibo-home')
}
export const videoPage = (request: Received): Reply => page(request, '上传视频', 'weibo-home')

/** `?frame=1`: the list stands in a frame of weibo.com, as some accounts have it. */
export const timerPage = (request: Received): Reply => {
  if (request.host === 'me.weibo.com' && request.query['frame'] === '1') {
    return htmlReply(`<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><title>创作者中心</title><link rel="stylesheet" href="/@standin/weibo-page.css"></head>
<body><iframe class="timer-frame" src="https://weibo.com/content/timer"></iframe></body></html>`)
  }
  return page(request, '创作者中心', 'weibo-timer')
}

/** `?confirm=native|layer`: one more question before an article goes out. */
export const articlePage = (request: Received): Reply => page(request, '头条文章', 'weibo-article')
export const mobilePage = (request: Received): Reply => page(request, '发微博', 'weibo-mobile')

export const articleReader = (request: Received, world: World): Reply => {
  const article = world.weibo.articles.find(entry => entry.id === request.query['id'] && entry.status === 'published')
  return article ? htmlReply(`<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><title>${escapeHtml(article.title)}</title></head>
<body><h1 class="title">${escapeHtml(article.title)}</h1><div class="WB_editor_iframe_new">${article.content}</div></body></html>`) : notFound
}
