// What of an article does a reader see, in the one form that is signed? Version 1 of the canonical article: frozen.
import { canonicalText } from './canonical-text.ts'
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
    const text = name === 'sourceUrl' ? linkIdentity(canonicalText(value)) : canonicalText(value)
    if (text === '' || (name === 'digest' && (article.digestFilled === true || isFilled(text, body)))) continue
    fields[name] = text
  }
  return fields
}

/** Length of what is left of a text before an offset, so that invisible differences before it do not move it. */
const seenBefore = (text: string, offset: number): number => canonicalText(text.slice(0, offset)).length

/**
 * The canonical form of one article, of version 1. Styles, classes, tags and the kind of article are no part of it;
 * `accompanying` is a part of its own (see fingerprint.ts).
 */
export const canonicalArticle = (article: Article): CanonicalArticle => {
  const texts = article.body.map(block => canonicalText(block.text))
  const body = article.body.map((block, index) => canonicalBlock({ ...block, text: texts[index] ?? '' })).filter(block => block.t !== '')
  const indexes: number[] = [0]
  for (const text of texts) indexes.push((indexes.at(-1) ?? 0) + (text === '' ? 0 : 1))
  const blockOf = (block: number): number => indexes[Math.min(Math.max(block, 0), texts.length)] ?? 0
  const textOf = (block: number): string => article.body[block]?.text ?? ''

  const objectsBefore = new Map<object, number>()
  const perBlock = new Map<number, number>()
  const objects = [...article.pictures, ...article.cards].filter(one => one.place !== undefined)
  objects.sort((a, b) => a.block - b.block || (a.place ?? 0) - (b.place ?? 0))
  for (const one of objects) {
    const before = perBlock.get(one.block) ?? 0
    objectsBefore.set(one, before)
    perBlock.set(one.block, before + 1)
  }
  const placeOf = (one: { readonly block: number; readonly place?: number }): { p?: number } => {
    if (one.place === undefined) return {}
    const before = objectsBefore.get(one) ?? 0
    return { p: seenBefore(textOf(one.block), one.place - before) + before }
  }

  const pictures = article.pictures.map(one => {
    const alt = canonicalText(one.alt)
    return { id: one.id, b: blockOf(one.block), ...placeOf(one), ...(alt === '' || DEFAULT_ALT.test(alt) ? {} : { alt }) }
  })
  const links = article.links.flatMap(one => {
    const href = linkIdentity(one.href)
    const t = canonicalText(one.text)
    if (href === '') return []
    const p = one.at === undefined ? {} : { p: seenBefore(textOf(one.block), one.at) }
    return [{ href, b: blockOf(one.block), ...p, ...(t === '' ? {} : { t }) }]
  })
  const cards = article.cards.map(one => {
    const t = canonicalText(one.text)
    return { kind: one.kind, id: one.id, b: blockOf(one.block), ...placeOf(one), ...(t === '' ? {} : { t }) }
  })
  return { fields: fieldsOf(article, body), body, pictures, links, cards, ...(article.cover === undefined || article.cover === '' ? {} : { cover: article.cover }) }
}
