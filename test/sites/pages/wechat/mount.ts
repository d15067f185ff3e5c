// Which editor does an article of this kind get?
import { mountArticle } from './article-surface.ts'
import { disguise } from './disguise.ts'
import { mountLegacy } from './legacy-surface.ts'
import { facts, type Item } from './page-facts.ts'
import { mountRepost } from './repost-surface.ts'
import type { ArticleSurface } from './surface.ts'
import { mountWords } from './words-surface.ts'

const WORDS = new Set([5, 8, 10])
const REPOST = 11

const mountKind = (column: HTMLElement, item: Item, onChange: () => void): Promise<ArticleSurface> => {
  if (WORDS.has(item.share_page_type)) return mountWords(column, item, onChange)
  if (item.share_page_type === REPOST) return mountRepost(column, item, onChange)
  return facts.variant === 'legacy' ? mountLegacy(column, item, onChange) : mountArticle(column, item, onChange)
}

export const mountSurface = async (column: HTMLElement, item: Item, onChange: () => void): Promise<ArticleSurface> => {
  const surface = await mountKind(column, item, onChange)
  disguise(column)
  return surface
}
