// What of an article does a reader see, in the one form that is signed? Version 1 of the canonical article: frozen.
import { canonicalField, canonicalText } from './canonical-text.ts'
import { linkIdentity } from './identity.ts'
import type { Article, Block, TextField } from './model.ts'

/** A block as it is signed: k kind, l level, h hidden; a plain paragraph is only its text. */
export type CanonicalBlock = { readonly t: string; readonly k?: string; readonly l?: number; readonly h?: true }
/** b: index among the blocks that count; p: place in that block. */
export type CanonicalPicture = { readonly id: string; readonly b: number; readonly p?: number; readonly alt?: string }
export type CanonicalLink = { readonly href: string; readonly b: number; readonly p?: number; readonly t?: string }
export type CanonicalCard = { readonly kind: string; readonly id: string; readonly b: number; readonly p?: number; readonly t?: string }

export type CanonicalArticle = {
  readonly fields: Readonly<Partial<Record<TextField, string>>>
  readonly body: readonly CanonicalBlock[]
  readonly pictures: readonly CanonicalPicture[]
  readonly links: readonly CanonicalLink[]
  readonly cards: readonly CanonicalCard[]
  readonly cover?: string
}

/** Kinds that look different to a reader. A caption looks like the paragraph that some platforms make of it. */
const SEEN_KINDS = new Set(['heading', 'list-item', 'table-cell', 'quotation'])
/** One character that a reader sees; marks are left out, since NFC may join them with what they stand on. */
const SEEN = /[^\s\u200B\u2060\uFEFF\u00AD\p{M}]/gu
/** mp writes this alt text by itself (published pages). */
const DEFAULT_ALT = /^(?:\u56FE\u7247|image)$/i
/** mp fills an empty digest with the first 54 characters of the text. */
const FILLED_LENGTH = 50

const canonicalBlock = ({ kind, text, level, hidden }: Block): CanonicalBlock => ({
  t: text,
  ...(SEEN_KINDS.has(kind) ? { k: kind } : {}),
  ...(kind === 'heading' && level !== undefined ? { l: level } : {}),
  ...(hidden === true ? { h: true as const } : {}),
})

const withoutSpace = (text: string): string => text.replace(/\s+/g, '')

/** A digest that only repeats the beginning of the body is the platform's own, whoever typed it: a reader sees the same. */
const isFilled = (digest: string, body: readonly CanonicalBlock[]): boolean => {
  const given = withoutSpace(digest)
  const whole = withoutSpace(body.filter(block => block.h !== true).map(block => block.t).join(''))
  return given !== '' && whole.startsWith(given) && (given.length === whole.length || given.length >= FILLED_LENGTH)
}

const fieldsOf = (article: Article, body: readonly CanonicalBlock[]): Partial<Record<TextField, string>> => {
  const fields: Partial<Record<TextField, string>> = {}
  for (const [name, value] of Object.entries(article.fields) as [TextField, string | undefined][]) {
    if (name === 'accompanying' || value === undefined) continue
    const text = name === 'sourceUrl' ? linkIdentity(canonicalField(value)) : canonicalField(value)
    if (text === '' || (name === 'digest' && (article.digestFilled === true || isFilled(text, body)))) continue
    fields[name] = text
  }
  return fields
}

type Standing = { readonly block: number; readonly place?: number; readonly at?: number }

/**
 * For each picture, card and link: how many seen characters stand before it in its block, and for pictures and
 * cards how many of these; null where it is not known. One pass over each block, however many stand in it.
 */
const placesIn = (article: Article): ReadonlyMap<object, number> => {
  const offsets: { one: object; block: number; offset: number; rank: number }[] = []
  const objects = [...article.pictures, ...article.cards].filter((one): one is typeof one & { place: number } => one.place !== undefined)
  objects.sort((a, b) => a.block - b.block || a.place - b.place)
  let rank = 0
  let block = -1
  for (const one of objects) {
    rank = one.block === block ? rank + 1 : 0
    block = one.block
    offsets.push({ one, block, offset: Math.max(0, one.place - rank), rank })
  }
  for (const one of article.links) if (one.at !== undefined) offsets.push({ one, block: one.block, offset: one.at, rank: 0 })
  offsets.sort((a, b) => a.block - b.block || a.offset - b.offset)

  const places = new Map<object, number>()
  let count: ((offset: number) => number) | null = null
  let counted = -1
  for (const { one, block, offset, rank } of offsets) {
    if (count === null || counted !== block) count = seenCounter(article.body[block]?.text ?? '')
    counted = block
    places.set(one, count(offset) + rank)
  }
  return places
}

/** Counts the characters of a text that a reader sees, up to ever greater offsets. */
const seenCounter = (text: string): ((offset: number) => number) => {
  let from = 0
  let seen = 0
  return offset => {
    seen += text.slice(from, offset).match(SEEN)?.length ?? 0
    from = Math.max(from, offset)
    return seen
  }
}

/**
 * The canonical form of one article, of version 1. Styles, classes, tags and the kind of article are no part of it;
 * `accompanying` is a part of its own (see fingerprint.ts).
 */
export const canonicalArticle = (article: Article): CanonicalArticle => {
  const texts = article.body.map(block => canonicalText(block.text))
  const body = article.body.map((block, index) => canonicalBlock({ ...block, text: texts[index] ?? '' })).filter(block => block.t !== '')
  // Index of each block among those that count; one more entry for what stands behind the last.
  const kept: number[] = [0]
  texts.forEach((text, index) => kept.push((kept[index] ?? 0) + (text === '' ? 0 : 1)))
  const places = placesIn(article)
  const standing = (one: Standing): { readonly b: number; readonly p?: number } => {
    const p = places.get(one)
    return { b: kept[Math.min(Math.max(one.block, 0), texts.length)] ?? 0, ...(p === undefined ? {} : { p }) }
  }
  const written = (text: string): { readonly t?: string } => {
    const t = canonicalText(text)
    return t === '' ? {} : { t }
  }

  const pictures = article.pictures.map(one => {
    const alt = canonicalText(one.alt)
    return { id: one.id, ...standing(one), ...(alt === '' || DEFAULT_ALT.test(alt) ? {} : { alt }) }
  })
  const links = article.links.map(one => ({ href: linkIdentity(one.href), ...standing(one), ...written(one.text) }))
  const cards = article.cards.map(one => ({ kind: one.kind, id: one.id, ...standing(one), ...written(one.text) }))
  return {
    fields: fieldsOf(article, body), body, pictures, links: links.filter(link => link.href !== ''), cards,
    ...(article.cover === undefined || article.cover === '' ? {} : { cover: article.cover }),
  }
}
