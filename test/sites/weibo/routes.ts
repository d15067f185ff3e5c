// Which requests do the hosts of 微博 answer?
import { createHash } from 'node:crypto'
import type { Received } from '../received.ts'
import { jsonReply, type Reply } from '../reply.ts'
import type { Route, World } from '../world.ts'
import { createArticle, deleteArticle, listArticles, loadArticle, publishArticle, saveArticle } from './articles.ts'
import { articlePage, articleReader, homePage, mobilePage, timerPage, videoPage } from './pages.ts'
import { cancelPlan, changeVisible, comment, editPlan, feed, listPlans, newPost, refusedPost, reply, repost, schedulePost, sendPlanNow } from './posts.ts'

const ok = (): Reply => jsonReply({ ok: 1, data: {}, msg: '' })
const host = 'weibo.com'
const card = 'card.weibo.com'
const mobile = 'm.weibo.cn'

/** Same bytes, same picture id. */
const uploadPicture = (request: Received, world: World): Reply => {
  const bytes = request.files[0]?.bytes ?? new TextEncoder().encode(request.body)
  if (bytes.length === 0) return refusedPost('图片为空')
  const pid = `0078${createHash('sha256').update(bytes).digest('hex').slice(0, 28)}`
  world.weibo.pictures.set(pid, bytes)
  return jsonReply({ ok: 1, pic: { pid }, data: { pics: { pic_1: { pid } } } })
}

const pages: readonly Route[] = [
  { method: 'GET', host, path: '/upload/channel', answer: videoPage },
  { method: 'GET', host, path: '/content/timer', answer: timerPage },
  { method: 'GET', host, path: '/ttarticle/p/show', answer: articleReader },
  { method: 'GET', host: 'me.weibo.com', path: '/content/timer', answer: timerPage },
  { method: 'GET', host: card, path: /^\/article\/v[35]\/editor$/, answer: articlePage },
  { method: 'GET', host: mobile, path: /^\/compose\/?$/, answer: mobilePage },
]

const posts: readonly Route[] = [
  { method: 'POST', host, path: '/ajax/statuses/update', answer: newPost },
  { method: 'POST', host, path: '/ajax/statuses/schedule/upload', answer: schedulePost },
  { method: 'POST', host, path: '/ajax/statuses/schedule/edit', answer: editPlan },
  { method: 'POST', host, path: '/ajax/statuses/schedule/upload_immediately', answer: sendPlanNow },
  { method: 'POST', host, path: '/ajax/statuses/schedule/destory', answer: cancelPlan },
  { method: 'GET', host, path: /^\/ajax\/statuses\/schedule\/list/, answer: listPlans },
  { method: 'POST', host, path: '/ajax/statuses/normal_repost', answer: repost },
  { method: 'POST', host, path: '/ajax/statuses/repost', answer: repost },
  { method: 'POST', host, path: '/ajax/comments/create', answer: comment },
  { method: 'POST', host, path: '/ajax/comments/reply', answer: reply },
  { method: 'POST', host, path: '/ajax/statuses/modifyVisible', answer: changeVisible },
  { method: 'GET', host, path: '/ajax/feed/friendstimeline', answer: feed },
  { method: 'POST', host: 'picupload.weibo.com', path: /^\/interface\//, answer: uploadPicture },
  { method: 'POST', host: mobile, path: '/api/statuses/update', answer: newPost },
  { method: 'POST', host: mobile, path: '/api/statuses/repost', answer: repost },
  { method: 'POST', host: mobile, path: '/api/comments/create', answer: comment },
  { method: 'POST', host: mobile, path: '/api/comments/reply', answer: reply },
  { method: 'GET', host: mobile, path: '/api/config', answer: () => jsonReply({ ok: 1, data: { login: true, st: '3f9a1c' } }) },
]

/** The v5/v6 pages' addresses (platforms 2.4, last rows). */
const old: readonly Route[] = [
  { method: 'POST', host, path: '/aj/mblog/add', answer: newPost },
  { method: 'POST', host, path: '/p/aj/v6/mblog/add', answer: newPost },
  { method: 'POST', host, path: '/aj/v6/mblog/addtime', answer: schedulePost },
  { method: 'POST', host, path: '/p/aj/v6/mblog/edit', answer: () => jsonReply({ code: '100000', msg: '', data: {} }) },
  { method: 'POST', host, path: '/aj/v6/mblog/forward', answer: repost },
  { method: 'POST', host, path: '/aj/v6/comment/add', answer: comment },
  { method: 'POST', host, path: '/p/aj/review/add', answer: () => jsonReply({ code: '100000', msg: '', data: {} }) },
  { method: 'POST', host, path: '/p/aj/proxy', answer: () => jsonReply({ code: '100000', msg: '', data: {} }) },
  { method: 'POST', host, path: '/aj/message/add', answer: () => jsonReply({ code: '100000', msg: '', data: {} }) },
]

const article = (name: string): RegExp => new RegExp(`^/article/v[35]/aj/editor/draft/${name}$`)
const articles: readonly Route[] = [
  { method: 'POST', host: card, path: article('create'), answer: createArticle },
  { method: 'POST', host: card, path: article('save'), answer: saveArticle },
  { method: 'GET', host: card, path: article('load'), answer: loadArticle },
  { method: 'GET', host: card, path: article('list'), answer: listArticles },
  { method: 'POST', host: card, path: article('delete'), answer: deleteArticle },
  { method: 'POST', host: card, path: article('publish(timing)?'), answer: publishArticle },
]

/** Everything else under /ajax is side traffic; every other address of weibo.com is a route of its single page. */
const rest: readonly Route[] = [
  { method: 'GET', host, path: /^\/ajax\//, answer: ok },
  { method: 'POST', host, path: /^\/ajax\//, answer: ok },
  { method: 'GET', host: mobile, path: /^\/api\//, answer: ok },
  { method: 'POST', host: mobile, path: /^\/api\//, answer: ok },
  { method: 'GET', host, path: /^\//, answer: homePage },
]

export const weiboRoutes: readonly Route[] = [...pages, ...posts, ...old, ...articles, ...rest]
