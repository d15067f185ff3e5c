// What happens when something is posted on 微博: a post, a plan, a repost, a comment, a change of who may see it?
import { accountOf } from '../account.ts'
import { fieldOf, type Received } from '../received.ts'
import { jsonReply, type Reply } from '../reply.ts'
import type { Published, World } from '../world.ts'
import { freshWeiboId, type ScheduledPost, type WeiboPost } from './state.ts'

const MAX_LENGTH = 5000

export const refusedPost = (message: string): Reply => jsonReply({ ok: 0, msg: message, error_code: 20_012 })
const done = (data: Record<string, unknown> = {}): Reply => jsonReply({ ok: 1, data, msg: '' })

/** `pic_id` was a comma list and is a JSON array of {type,pid} now. */
const picturesIn = (value: string): string[] => {
  if (!value.startsWith('[')) return value.split(',').filter(Boolean)
  try {
    return (JSON.parse(value) as { pid?: string }[]).map(picture => picture.pid ?? '').filter(Boolean)
  } catch {
    return []
  }
}

const videoTitle = (media: string): string => {
  try {
    return (JSON.parse(media || '{}') as { titles?: { title?: string }[] }).titles?.[0]?.title ?? ''
  } catch {
    return ''
  }
}

type Out = { readonly kind: Published['kind']; readonly id: string; readonly text: string; readonly draftId?: string; readonly title?: string; readonly digest?: string; readonly html?: string; readonly body?: string }

/** Adds to what readers could see. */
export const goesOut = (request: Received, world: World, out: Out): void => {
  world.published.push({
    platform: 'weibo', kind: out.kind, id: out.id, draftId: out.draftId ?? '', account: accountOf(request)?.uid ?? '', at: Date.now(), text: out.text,
    articles: [{ title: out.title ?? '', author: '', digest: out.digest ?? '', html: out.html ?? '', text: out.body ?? out.text }],
  })
}

const takesBack = (world: World, id: string): void => {
  const index = world.published.findIndex(entry => entry.platform === 'weibo' && entry.id === id)
  if (index >= 0) world.published.splice(index, 1)
}

const shown = (post: WeiboPost): Record<string, unknown> => ({ idstr: post.id, id: post.id, mblogid: post.id, text_raw: post.text, pic_ids: post.pictures, visible: { type: Number(post.visible) } })

const addPost = (world: World, given: Omit<WeiboPost, 'id' | 'comments'>): WeiboPost => {
  const post: WeiboPost = { ...given, id: freshWeiboId(world.weibo), comments: [] }
  world.weibo.posts.unshift(post)
  return post
}

/** `statuses/update`, `m.weibo.cn/api/statuses/update` and the old `mblog/add`. */
export const newPost = (request: Received, world: World): Reply => {
  const text = fieldOf(request, 'content') || fieldOf(request, 'text')
  const pictures = picturesIn(fieldOf(request, 'pic_id') || fieldOf(request, 'picId'))
  const title = videoTitle(fieldOf(request, 'media'))
  if (text === '' && pictures.length === 0 && title === '') return refusedPost('内容不能为空')
  if (text.length > MAX_LENGTH) return refusedPost('内容过长')
  const visible = fieldOf(request, 'visible') || fieldOf(request, 'rank') || '0'
  const post = addPost(world, { text, pictures, visible })
  goesOut(request, world, { kind: 'post', id: post.id, text: title ? `${title}\n${text}` : text, title })
  return request.path.includes('/aj/') ? jsonReply({ code: '100000', msg: '', data: { html: '' } }) : done(shown(post))
}

const timeIn = (request: Received): number => {
  const stamp = Number(fieldOf(request, 'schedule_timestamp') || fieldOf(request, 'addtime'))
  return Number.isFinite(stamp) ? stamp : 0
}

export const schedulePost = (request: Received, world: World): Reply => {
  const at = timeIn(request)
  const text = fieldOf(request, 'content') || fieldOf(request, 'text')
  if (at <= Date.now()) return refusedPost('请选择将来的时间')
  if (text === '') return refusedPost('内容不能为空')
  const plan: ScheduledPost = { id: freshWeiboId(world.weibo), text, pictures: picturesIn(fieldOf(request, 'pic_id')), at, visible: fieldOf(request, 'visible') || '0' }
  world.weibo.scheduled.push(plan)
  goesOut(request, world, { kind: 'scheduled', id: plan.id, text })
  return done({ schedule_id: plan.id })
}

const planOf = (request: Received, world: World): ScheduledPost | undefined =>
  world.weibo.scheduled.find(plan => plan.id === fieldOf(request, 'schedule_id'))

export const editPlan = (request: Received, world: World): Reply => {
  const plan = planOf(request, world)
  if (!plan) return refusedPost('定时微博不存在')
  plan.text = fieldOf(request, 'content')
  plan.at = timeIn(request) || plan.at
  takesBack(world, plan.id)
  goesOut(request, world, { kind: 'scheduled', id: plan.id, draftId: plan.id, text: plan.text })
  return done({ schedule_id: plan.id })
}

const dropPlan = (world: World, id: string): void => {
  world.weibo.scheduled = world.weibo.scheduled.filter(plan => plan.id !== id)
  takesBack(world, id)
}

export const sendPlanNow = (request: Received, world: World): Reply => {
  const plan = planOf(request, world)
  if (!plan) return refusedPost('定时微博不存在')
  dropPlan(world, plan.id)
  const post = addPost(world, { text: plan.text, pictures: plan.pictures, visible: plan.visible })
  goesOut(request, world, { kind: 'post', id: post.id, draftId: plan.id, text: plan.text })
  return done(shown(post))
}

export const cancelPlan = (request: Received, world: World): Reply => {
  dropPlan(world, fieldOf(request, 'schedule_id'))
  return done()
}

export const listPlans = (_: Received, world: World): Reply =>
  done({ list: world.weibo.scheduled.map(plan => ({ schedule_id: plan.id, text: plan.text, schedule_timestamp: plan.at, pic_ids: plan.pictures })) })

export const feed = (_: Received, world: World): Reply =>
  done({ statuses: world.weibo.posts.map(post => ({ ...shown(post), comments: post.comments })) })

/** `normal_repost` carries a comment; `repost` is the quick one, without text. */
export const repost = (request: Received, world: World): Reply => {
  const source = world.weibo.posts.find(post => post.id === (fieldOf(request, 'id') || fieldOf(request, 'mid')))
  if (!source) return refusedPost('原微博不存在')
  const text = fieldOf(request, 'comment') || fieldOf(request, 'reason') || fieldOf(request, 'content') || '转发微博'
  const post = addPost(world, { text, pictures: [], visible: fieldOf(request, 'visible') || '0', repostOf: source.id })
  goesOut(request, world, { kind: 'repost', id: post.id, draftId: source.id, text })
  return done(shown(post))
}

const discuss = (kind: 'comment' | 'reply') => (request: Received, world: World): Reply => {
  const post = world.weibo.posts.find(entry => entry.id === (fieldOf(request, 'id') || fieldOf(request, 'mid')))
  const text = fieldOf(request, 'comment') || fieldOf(request, 'content')
  if (!post) return refusedPost('原微博不存在')
  if (text === '') return refusedPost('内容不能为空')
  const id = freshWeiboId(world.weibo)
  post.comments.push({ id, text, to: fieldOf(request, 'cid') })
  goesOut(request, world, { kind, id, draftId: post.id, text })
  return done({ id, text })
}
export const comment = discuss('comment')
export const reply = discuss('reply')

const PRIVATE = '1'

/** A post that only its author saw goes out when others may see it. */
export const changeVisible = (request: Received, world: World): Reply => {
  const ids = fieldOf(request, 'ids').split(',')
  const visible = fieldOf(request, 'visible')
  for (const post of world.weibo.posts.filter(entry => ids.includes(entry.id))) {
    if (post.visible === PRIVATE && visible !== PRIVATE) goesOut(request, world, { kind: 'visible', id: post.id, draftId: post.id, text: post.text })
    post.visible = visible
  }
  return done()
}
