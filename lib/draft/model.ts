// What is a draft? One model, whatever it was read from.

/** Text that a reader or an editor sees outside the body. */
export const TEXT_FIELDS = [
  'title', 'digest', 'author', 'lead', 'description', 'accompanying', 'comment', 'reply',
  'recommendTitle', 'recommendBody', 'videoTitle', 'sourceUrl',
] as const
export type TextField = (typeof TEXT_FIELDS)[number]

export const BLOCK_KINDS = ['paragraph', 'heading', 'list-item', 'table-cell', 'quotation', 'caption'] as const
export type BlockKind = (typeof BLOCK_KINDS)[number]

/** One block of the body. Its text never holds a block border; `<br>` is `\n`. */
export type Block = {
  readonly kind: BlockKind
  readonly text: string
  /** 1–6 for a heading. */
  readonly level?: number
  /** A reader cannot see it (display:none, opacity:0, height:0 …); it is read all the same. */
  readonly hidden?: boolean
}

/**
 * `block` is the index of the body block in which it stands, or before which it stands between blocks.
 * `place` is its place in that block: the UTF-16 units of the block's text before it, and one for each
 * picture and card before it. Without it the place inside the block is not known.
 * `id` is canonical (see identity.ts).
 */
export type Picture = { readonly id: string; readonly alt: string; readonly block: number; readonly place?: number }
/** `at`: UTF-16 offset in the block's text at which its own text begins. `href` is as written. */
export type Link = { readonly href: string; readonly text: string; readonly block: number; readonly at?: number }
/** A platform component with text of its own: a name card, a mini programme, a video channel. `place` as for pictures. */
export type Card = { readonly kind: string; readonly id: string; readonly text: string; readonly block: number; readonly place?: number }

export const ARTICLE_KINDS = ['article', 'picture-text', 'text', 'video', 'post', 'comment', 'repost'] as const
export type ArticleKind = (typeof ARTICLE_KINDS)[number]

export type Article = {
  readonly kind: ArticleKind
  readonly fields: Readonly<Partial<Record<TextField, string>>>
  readonly body: readonly Block[]
  readonly pictures: readonly Picture[]
  readonly links: readonly Link[]
  readonly cards: readonly Card[]
  /** Canonical identity of the cover picture. */
  readonly cover?: string
  /** The platform filled the digest in by itself: it counts as empty in the fingerprint. */
  readonly digestFilled?: boolean
}

export type Platform = 'wechat' | 'weibo' | 'file'

export type Draft = { readonly platform: Platform; readonly articles: readonly Article[] }
