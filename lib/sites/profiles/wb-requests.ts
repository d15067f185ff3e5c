// Which requests of 微博 put text in public, and which save or undo? Grouped by the surface that sends them.
import type { SaveShape } from '#draft'
import type { RequestSpec } from '../profile.ts'
import { CARD, MOBILE, WB } from './wb-page.ts'

/** platforms 2.5: the post's text is plain; a video carries its title inside `media`. */
export const postShape: SaveShape = {
  platform: 'weibo', kind: 'post', numbering: 'single',
  fields: {}, text: 'content',
  pictures: { name: 'pic_id', form: 'ids' },
  nested: [{ name: 'media', path: ['titles', 0, 'title'], role: 'videoTitle' }],
}
export const commentShape: SaveShape = { platform: 'weibo', kind: 'comment', numbering: 'single', fields: { comment: 'comment' } }
export const replyShape: SaveShape = { platform: 'weibo', kind: 'comment', numbering: 'single', fields: { reply: 'comment' } }
export const repostShape: SaveShape = { platform: 'weibo', kind: 'repost', numbering: 'single', fields: { comment: 'comment' } }
export const articleShape: SaveShape = {
  platform: 'weibo', kind: 'article', numbering: 'single',
  fields: { title: 'title', lead: 'summary', author: 'writer' }, html: 'content', cover: 'cover',
}
/** The post that goes with an article is typed in the dialog of publication and is in no draft. */
export const accompanyingShape: SaveShape = { platform: 'weibo', kind: 'article', numbering: 'single', fields: { accompanying: 'text' } }
const oldPostShape: SaveShape = { platform: 'weibo', kind: 'post', numbering: 'single', fields: {}, text: 'text' }

/** platforms 2.2: 1 is 仅自己可见; every other value lets somebody see it. */
const whoSees: RequestSpec = { role: 'expose', method: 'POST', host: WB, path: '/ajax/statuses/modifyVisible', id: { form: ['ids'] }, hides: { name: 'visible', value: '1' } }

export const postRequests: readonly RequestSpec[] = [
  whoSees,
  { role: 'publish', method: 'POST', host: WB, path: '/ajax/statuses/update', shape: postShape },
  { role: 'publish', method: 'POST', host: WB, path: '/ajax/statuses/schedule/upload', shape: postShape },
  { role: 'publish', method: 'POST', host: WB, path: '/ajax/statuses/schedule/edit', shape: postShape, id: { form: ['schedule_id'] } },
  // v6, nearly gone since 2021; the addresses cost nothing.
  { role: 'publish', method: 'POST', host: WB, path: '/aj/mblog/add', shape: oldPostShape },
  { role: 'publish', method: 'POST', host: WB, path: '/p/aj/v6/mblog/add', shape: oldPostShape },
  { role: 'publish', method: 'POST', host: WB, path: '/aj/v6/mblog/addtime', shape: oldPostShape },
  { role: 'publish', method: 'POST', host: WB, path: '/p/aj/v6/mblog/edit', shape: oldPostShape },
]

export const commentRequests: readonly RequestSpec[] = [
  whoSees,
  { role: 'publish', method: 'POST', host: WB, path: '/ajax/comments/create', shape: commentShape, id: { form: ['id'] } },
  { role: 'publish', method: 'POST', host: WB, path: '/ajax/comments/reply', shape: replyShape, id: { form: ['id'] } },
]

export const repostRequests: readonly RequestSpec[] = [
  whoSees,
  { role: 'publish', method: 'POST', host: WB, path: '/ajax/statuses/normal_repost', shape: repostShape, id: { form: ['id'] } },
  { role: 'publish', method: 'POST', host: WB, path: '/ajax/statuses/repost', id: { form: ['id'] } },
  { role: 'publish', method: 'POST', host: WB, path: '/aj/v6/mblog/forward', shape: repostShape, id: { form: ['mid'] } },
]

export const timerRequests: readonly RequestSpec[] = [
  { role: 'publish', method: 'POST', host: WB, path: '/ajax/statuses/schedule/upload_immediately', id: { form: ['schedule_id'] } },
  // The platform spells it so.
  { role: 'cancel', method: 'POST', host: WB, path: '/ajax/statuses/schedule/destory', id: { form: ['schedule_id'] } },
]

export const articleRequests: readonly RequestSpec[] = [
  { role: 'save', method: 'POST', host: CARD, path: '/article/v{n}/aj/editor/draft/create', shape: articleShape, id: { form: ['id'], query: ['id'] } },
  { role: 'save', method: 'POST', host: CARD, path: '/article/v{n}/aj/editor/draft/save', shape: articleShape, id: { form: ['id'], query: ['id'] } },
  { role: 'publish', method: 'POST', host: CARD, path: '/article/v{n}/aj/editor/draft/publish', shape: accompanyingShape, id: { form: ['id'], query: ['id'] } },
  { role: 'publish', method: 'POST', host: CARD, path: '/article/v{n}/aj/editor/draft/publishtiming', shape: accompanyingShape, id: { form: ['id'], query: ['id'] } },
]

export const mobileRequests: readonly RequestSpec[] = [
  { role: 'publish', method: 'POST', host: MOBILE, path: '/api/statuses/update', shape: postShape },
  { role: 'publish', method: 'POST', host: MOBILE, path: '/api/statuses/repost', shape: { ...repostShape, fields: { comment: 'content' } }, id: { form: ['id', 'mid'] } },
  { role: 'publish', method: 'POST', host: MOBILE, path: '/api/comments/create', shape: { ...commentShape, fields: { comment: 'content' } }, id: { form: ['id', 'mid'] } },
  { role: 'publish', method: 'POST', host: MOBILE, path: '/api/comments/reply', shape: { ...replyShape, fields: { reply: 'content' } }, id: { form: ['id', 'mid'] } },
]
