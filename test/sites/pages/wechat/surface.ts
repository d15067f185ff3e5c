// What can the editor page ask of the article that is on screen, whatever editor holds it?
import type { Item } from './page-facts.ts'

export type ArticleSurface = {
  /** Writes what the person has typed into the page's own copy. */
  readonly readInto: (item: Item) => void
  readonly bodyHtml: () => string
  readonly bodyText: () => string
  readonly titleText: () => string
  readonly undoDepth: () => number
  readonly setBody: (html: string) => void
  readonly insertHtml: (html: string) => void
  readonly focusBody: () => void
  readonly destroy: () => void
}
