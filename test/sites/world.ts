// What is true on the stand-in platforms right now? Everything that one server keeps between requests.
import type { Received } from './received.ts'
import type { Reply } from './reply.ts'
import { emptyWechat, type WechatState } from './wechat/state.ts'
import { emptyWeibo, type WeiboState } from './weibo/state.ts'

export type PublishedText = { readonly title: string; readonly author: string; readonly digest: string; readonly html: string; readonly text: string }

/** One thing that really went out, as readers would see it. */
export type Published = {
  readonly platform: 'wechat' | 'weibo'
  readonly kind: 'free' | 'mass' | 'timed' | 'post' | 'scheduled' | 'repost' | 'comment' | 'reply' | 'article' | 'visible'
  /** The id under which readers find it. */
  readonly id: string
  /** The draft that the request named; '' where it named none. */
  readonly draftId: string
  /** The platform's account name, '' when the page had none. */
  readonly account: string
  readonly articles: readonly PublishedText[]
  /** All text of it, in reading order. */
  readonly text: string
  readonly at: number
}

/** A request answered otherwise than usual, as often as `times` says. */
export type Refusal = { readonly path: string; readonly reply: Reply; times: number }

export type World = {
  readonly requests: Received[]
  readonly published: Published[]
  readonly wechat: WechatState
  readonly weibo: WeiboState
  readonly refusals: Refusal[]
  readonly delays: Map<string, number>
}

export const emptyWorld = (): World => ({
  requests: [], published: [], wechat: emptyWechat(), weibo: emptyWeibo(), refusals: [], delays: new Map(),
})

/** Back to the first moment, in place: whoever holds the arrays goes on holding the right ones. */
export const resetWorld = (world: World): void => {
  world.requests.length = 0
  world.published.length = 0
  world.refusals.length = 0
  world.delays.clear()
  Object.assign(world.wechat, emptyWechat())
  Object.assign(world.weibo, emptyWeibo())
}

export type Route = {
  readonly method: 'GET' | 'POST'
  readonly host: string
  readonly path: string | RegExp
  /** Which of several requests on one path this is; absent: all. */
  readonly when?: (request: Received) => boolean
  readonly answer: (request: Received, world: World) => Reply
}
