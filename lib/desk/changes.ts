// What has changed in an article since it was sent last? The short fields whole, the body as one splice.
import type { Article, Block } from '#draft'
import type { ArticleUpdate } from '#messages'

const same = (a: Block, b: Block): boolean => a.text === b.text && a.kind === b.kind && a.level === b.level && a.hidden === b.hidden

/** The smallest splice that makes `after` of `before`. */
export function splice(before: readonly Block[], after: readonly Block[]): { from: number; remove: number; insert: Block[] } {
  const most = Math.min(before.length, after.length)
  let head = 0
  while (head < most && same(before[head] as Block, after[head] as Block)) head++
  let tail = 0
  while (tail < most - head && same(before[before.length - 1 - tail] as Block, after[after.length - 1 - tail] as Block)) tail++
  return { from: head, remove: before.length - head - tail, insert: after.slice(head, after.length - tail) }
}

/** The update from one article to the next; from null it holds the whole article. */
export function updateOf(before: Article | null, after: Article): ArticleUpdate {
  const { kind, fields, pictures, links, cards, cover, digestFilled } = after
  return {
    kind, fields: { ...fields } as Record<string, string>, body: splice(before?.body ?? [], after.body),
    pictures: [...pictures], links: [...links], cards: [...cards],
    ...(cover === undefined ? {} : { cover }),
    ...(digestFilled === undefined ? {} : { digestFilled }),
  }
}

/** Whether an update would say anything new. */
export function isNews(before: Article | null, after: Article): boolean {
  if (!before) return true
  const { from: _from, remove, insert } = splice(before.body, after.body)
  if (remove > 0 || insert.length > 0) return true
  const { body: _before, ...shortBefore } = before
  const { body: _after, ...shortAfter } = after
  return JSON.stringify(shortBefore) !== JSON.stringify(shortAfter)
}
