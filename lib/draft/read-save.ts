// What draft does a save request carry? Read by the shape that the site's profile gives it.
import { pictureId, sinaPicture } from './identity.ts'
import { parsedJson } from './loose-json.ts'
import type { Content } from './markup.ts'
import type { Article, ArticleKind, Picture, TextField } from './model.ts'
import { readHtml } from './read-html.ts'
import { linesOf } from './read-text.ts'
import type { Reading } from './reading.ts'
import type { FormFields, SaveShape } from './save-shape.ts'

/** mp allows 8 articles; more than this is no message of any platform. */
const MOST_ARTICLES = 32

const NOTHING: Content = { body: [], pictures: [], links: [], cards: [] }

/** The value at a path inside parsed JSON, where it is a text. */
const textAt = (value: unknown, path: readonly (string | number)[]): string | null => {
  let at: unknown = value
  for (const step of path) at = typeof at === 'object' && at !== null ? (at as Readonly<Record<string | number, unknown>>)[step] : undefined
  return typeof at === 'string' ? at : null
}

const listedIds = (value: string): string[] => {
  const json = parsedJson(value)
  if (!Array.isArray(json)) return value.split(',')
  return json.map(one => (typeof one === 'string' ? one : (textAt(one, ['pid']) ?? textAt(one, ['pic_id']) ?? '')))
}

/** Pictures outside the body (贴图, 微博): in the order of the list, all behind the text. */
const listedPictures = (value: string, form: 'ids' | 'list', block: number, before: number): Picture[] => {
  const ids = form === 'ids'
    ? listedIds(value).map(pid => (pid.trim() === '' ? null : sinaPicture(pid)))
    : listOf(parsedJson(value)).map(one => pictureId({ address: textAt(one, ['cdn_url']) ?? textAt(one, ['url']), fileId: null }))
  return ids.filter(id => id !== null).map((id, index) => ({ id, alt: '', block, place: before + index }))
}

const listOf = (json: unknown): unknown[] => {
  const list = typeof json === 'object' && json !== null && 'list' in json ? json.list : json
  return Array.isArray(list) ? list : []
}

const articleOf = (form: FormFields, shape: SaveShape, suffix: string): Article => {
  const value = (name: string | undefined): string | null => (name === undefined ? null : (form[name + suffix]?.[0] ?? null))
  const fields: Partial<Record<TextField, string>> = {}
  for (const [role, name] of Object.entries(shape.fields) as [TextField, string][]) {
    const text = value(name)
    if (text !== null) fields[role] = text.replace(/\r\n?/g, '\n')
  }
  for (const { name, path, role } of shape.nested ?? []) {
    const text = textAt(parsedJson(value(name) ?? ''), path)
    if (text !== null) fields[role] = text
  }
  const html = value(shape.html)
  const plain = value(shape.text)
  const content = html !== null ? readHtml(html) : { ...NOTHING, body: plain === null ? [] : linesOf(plain) }
  const kind: ArticleKind | undefined = shape.kindBy === undefined ? undefined : shape.kindBy.kinds[value(shape.kindBy.name) ?? '']
  const listed = shape.pictures === undefined ? null : value(shape.pictures.name)
  const pictures = listed === null || shape.pictures === undefined ? []
    : listedPictures(listed, shape.pictures.form, content.body.length, content.pictures.length + content.cards.length)
  const cover = pictureId({ address: value(shape.cover) })
  return {
    kind: kind ?? shape.kind, fields, body: content.body, pictures: [...content.pictures, ...pictures],
    links: content.links, cards: content.cards,
    ...(cover === null ? {} : { cover }), ...(value(shape.digestFilled) === '1' ? { digestFilled: true } : {}),
  }
}

const showsNothing = (article: Article): boolean =>
  article.body.length + article.pictures.length + article.cards.length === 0
  && Object.values(article.fields).every(text => text === undefined || text.trim() === '')

/**
 * Reads the form fields of a save (or publish) request.
 * Numbered names are followed as long as one exists: the request's own count is not trusted (platforms §1.5).
 * @returns the draft, or `other-shape` where none of the shape's names is in the form
 */
export const readSave = (form: FormFields, shape: SaveShape): Reading => {
  const names = [...Object.values(shape.fields), ...[shape.html, shape.text].filter(name => name !== undefined),
    ...(shape.pictures === undefined ? [] : [shape.pictures.name]), ...(shape.nested ?? []).map(one => one.name)]
  const articles: Article[] = []
  if (shape.numbering === 'single') {
    if (!names.some(name => name in form)) return { ok: false, why: 'other-shape' }
    articles.push(articleOf(form, shape, ''))
  } else {
    for (let n = 0; n < MOST_ARTICLES && names.some(name => `${name}${n}` in form); n++) articles.push(articleOf(form, shape, String(n)))
    if (articles.length === 0) return { ok: false, why: 'other-shape' }
    // An emptied slot behind the last article is posted by some clients.
    while (articles.length > 1 && articles.at(-1) !== undefined && showsNothing(articles.at(-1) as Article)) articles.pop()
  }
  return { platform: shape.platform, articles }
}
