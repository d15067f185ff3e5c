// What does the stand-in of 微博 keep? Posts, their comments, scheduled posts and long articles.

export type WeiboPost = {
  readonly id: string
  readonly text: string
  readonly pictures: readonly string[]
  visible: string
  readonly comments: { readonly id: string; readonly text: string; readonly to: string }[]
  readonly repostOf?: string
}
export type ScheduledPost = { readonly id: string; text: string; pictures: readonly string[]; at: number; visible: string }
export type LongArticle = {
  readonly id: string
  title: string
  summary: string
  content: string
  cover: string
  status: 'draft' | 'published'
  updated: number
}

export type WeiboState = {
  nextId: number
  posts: WeiboPost[]
  scheduled: ScheduledPost[]
  articles: LongArticle[]
  /** Pictures by id, as they were uploaded. */
  pictures: Map<string, Uint8Array>
}

export const emptyWeibo = (): WeiboState => ({ nextId: 5_231_000_000_000_001, posts: [], scheduled: [], articles: [], pictures: new Map() })

export const freshWeiboId = (state: WeiboState): string => String(state.nextId++)
