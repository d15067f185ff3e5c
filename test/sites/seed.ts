// How does a test put a draft there before anybody has opened a page?
import type { World } from './world.ts'
import { storedForm } from './wechat/rewrite.ts'
import { blankArticle, freshWechatId, type WechatArticle } from './wechat/state.ts'
import { freshWeiboId } from './weibo/state.ts'

export type Seed =
  | { readonly kind: 'wechat'; readonly articles: readonly Partial<WechatArticle>[]; readonly id?: string; /** Keep the HTML as given. */ readonly raw?: boolean }
  | { readonly kind: 'weibo-post'; readonly text: string; readonly visible?: string }
  | { readonly kind: 'weibo-scheduled'; readonly text: string; readonly at?: number }
  | { readonly kind: 'weibo-article'; readonly title: string; readonly summary?: string; readonly content: string; readonly cover?: string }

const HOUR = 3_600_000

/** Makes it and gives its id. */
export const seedInto = (world: World, seed: Seed): string => {
  if (seed.kind === 'wechat') {
    const id = seed.id ?? freshWechatId(world.wechat)
    const articles = seed.articles.map(given => {
      const article = blankArticle(given)
      return seed.raw ? article : { ...article, content: storedForm(article.content) }
    })
    world.wechat.drafts.set(id, { id, articles, seq: 1, updated: Date.now(), gone: false })
    return id
  }
  const id = freshWeiboId(world.weibo)
  if (seed.kind === 'weibo-post') world.weibo.posts.unshift({ id, text: seed.text, pictures: [], visible: seed.visible ?? '0', comments: [] })
  else if (seed.kind === 'weibo-scheduled') world.weibo.scheduled.push({ id, text: seed.text, pictures: [], at: seed.at ?? Date.now() + HOUR, visible: '0' })
  else world.weibo.articles.push({ id, title: seed.title, summary: seed.summary ?? '', content: seed.content, cover: seed.cover ?? '', status: 'draft', updated: Date.now() })
  return id
}
