// Which article of a message does the page show, and how many has it? The list beside the editor says so.
import type { SiteProfile } from './profile.ts'

export type ArticlePlace = { readonly at: number; readonly count: number }

/** @returns undefined where the page shows no list, or none of it is marked as shown */
export function articlePlace(document: Document, { articles }: Pick<SiteProfile, 'articles'>): ArticlePlace | undefined {
  if (!articles) return undefined
  const items = [...document.querySelectorAll(articles.item)]
  const at = items.findIndex(item => item.matches(articles.current))
  return at < 0 ? undefined : { at, count: items.length }
}
