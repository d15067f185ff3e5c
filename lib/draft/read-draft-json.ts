// What draft does the platform's own JSON hold? The draft page of mp with f=json (platforms §1.1).
import * as z from 'zod/mini'
import { parsedJson } from './loose-json.ts'
import type { Article } from './model.ts'
import { isDraft } from './reading.ts'
import type { Reading } from './reading.ts'
import { readSave } from './read-save.ts'
import type { FormFields, SaveShape } from './save-shape.ts'

/** An article of the JSON is a save's form under almost the same names. */
const ITEM: SaveShape = {
  platform: 'wechat', kind: 'article', numbering: 'single',
  fields: {
    title: 'title', author: 'author', digest: 'digest', description: 'guide_words', sourceUrl: 'source_url',
    recommendTitle: 'reprint_recommend_title', recommendBody: 'reprint_recommend_content',
  },
  html: 'content', digestFilled: 'auto_gen_digest', cover: 'cdn_url',
  kindBy: { name: 'share_page_type', kinds: { '0': 'article', '5': 'video', '8': 'picture-text', '10': 'text' } },
  pictures: { name: 'share_imageinfo', form: 'list' },
}

const item = z.record(z.string(), z.unknown())
const message = z.object({ multi_item: z.array(item) })
const info = z.object({ item: z.union([z.array(message), z.pipe(message, z.transform(one => [one]))]) })

/** Plain texts come escaped for a page; a save carries them as typed. */
const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", '#39': "'", '#x27': "'", nbsp: '\u00A0', amp: '&' }
const unescaped = (text: string): string => text.replace(/&(lt|gt|quot|apos|#39|#x27|nbsp|amp);/g, (whole, name: string) => ENTITIES[name] ?? whole)

const formOf = (fields: Readonly<Record<string, unknown>>): FormFields => {
  const form: Record<string, string[]> = {}
  for (const [name, value] of Object.entries(fields)) {
    if (value === null || value === undefined) continue
    const text = typeof value === 'string' ? value : JSON.stringify(value)
    // A body that holds tags only in escaped form was escaped as a whole.
    const isEscaped = name === 'content' ? !/<\w/.test(text) && /&lt;\w/.test(text) : typeof value === 'string'
    form[name] = [isEscaped ? unescaped(text) : text]
  }
  if (form['cdn_url']?.[0] === undefined && form['cover'] !== undefined) form['cdn_url'] = form['cover']
  return form
}

const infoOf = (json: unknown): unknown => {
  const value = typeof json === 'string' ? parsedJson(json) : json
  if (typeof value !== 'object' || value === null) return value
  if ('app_msg_info' in value) return infoOf(value.app_msg_info)
  return 'multi_item' in value ? { item: [value] } : value
}

/**
 * Reads the JSON of a stored draft: the whole answer, its `app_msg_info` (a JSON string or an object), or one of its items.
 * Only the first message is read: a draft is one.
 */
export const readDraftJson = (json: unknown): Reading => {
  const value = infoOf(json)
  if (value === undefined) return { ok: false, why: 'not-json' }
  const parsed = info.safeParse(value)
  const items = parsed.success ? parsed.data.item[0]?.multi_item : undefined
  if (items === undefined) return { ok: false, why: 'other-shape' }
  const articles: Article[] = []
  for (const one of items) {
    const read = readSave(formOf(one), ITEM)
    if (!isDraft(read)) return read
    articles.push(...read.articles)
  }
  return articles.length === 0 ? { ok: false, why: 'no-article' } : { platform: 'wechat', articles }
}
