// Which addresses does this draft lead to, typed in its text or behind its links?
import type { Draft } from '#draft'
import type { DraftHit, PlacedPassage } from '../rule.ts'
import { urlSpans, type UrlSpan } from './urls.ts'

export type DraftLink = {
  readonly url: UrlSpan
  /** Where it is pointed at; for a link behind words, its words. */
  readonly at: DraftHit
  /** The words of a link; the address itself where it is typed. */
  readonly words: string
  readonly typed: boolean
}

const EMPTY: UrlSpan = { start: 0, end: 0, text: '', host: '', port: '', path: '', scheme: '' }

/** Typed addresses in reading order, then links whose address is not visible. */
export const draftLinks = (draft: Draft, passages: readonly PlacedPassage[]): readonly DraftLink[] => {
  const found: DraftLink[] = []
  for (const { text, field, place } of passages) {
    for (const url of urlSpans(text)) found.push({ url, at: { ...place, field, start: url.start, end: url.end }, words: url.text, typed: true })
  }
  for (const [article, { links }] of draft.articles.entries()) {
    for (const [index, { href, text }] of links.entries()) {
      if (found.some((one) => one.typed && one.at.article === article && one.url.text === href)) continue
      const url = urlSpans(href)[0] ?? { ...EMPTY, text: href }
      found.push({ url, at: { article, field: `link:${index}`, start: 0, end: text.length }, words: text, typed: false })
    }
  }
  return found
}
