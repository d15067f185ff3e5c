// How does one save or publish request of a platform carry a draft? Data, filled in by the site profiles.
import type { ArticleKind, Platform, TextField } from './model.ts'

/** Form fields of a request, each name with all its values in order. */
export type FormFields = Readonly<Record<string, readonly string[]>>

export type SaveShape = {
  readonly platform: Platform
  readonly kind: ArticleKind
  /** `indexed`: names carry the article number (title0, title1 …); iterate while one exists. */
  readonly numbering: 'indexed' | 'single'
  /** Role → form name (without the number). */
  readonly fields: Readonly<Partial<Record<TextField, string>>>
  /** Form name of the body's HTML. */
  readonly html?: string
  /** Form name of the body as plain text, one paragraph a line (a post of 微博). */
  readonly text?: string
  /** Form name that says whether the platform filled in the digest itself (`1`). */
  readonly digestFilled?: string
  /** Form name whose value tells the kind of article. */
  readonly kindBy?: { readonly name: string; readonly kinds: Readonly<Record<string, ArticleKind>> }
  /** Form name of the picture list; `ids`: comma list or JSON array of {pid}, `list`: JSON {list:[{cdn_url}]}. */
  readonly pictures?: { readonly name: string; readonly form: 'ids' | 'list' }
  /** Form name of the cover's address. */
  readonly cover?: string
  /** A text inside a JSON value: media.titles[0].title of a video post. */
  readonly nested?: readonly { readonly name: string; readonly path: readonly (string | number)[]; readonly role: TextField }[]
}
