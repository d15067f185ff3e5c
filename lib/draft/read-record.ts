// What draft does one record of a list of drafts hold (a line of JSON, as the command line takes it)?
import * as z from 'zod/mini'
import { TEXT_FIELDS } from './model.ts'
import type { Article, Block, Draft, TextField } from './model.ts'
import type { ReadingFailure } from './reading.ts'

const text = z.optional(z.nullable(z.string()))
const article = z.looseObject({ title: text, digest: text, author: text, body: text })
const record = z.looseObject({
  id: z.union([z.string(), z.number()]),
  platform: z.optional(z.string()),
  articles: z.optional(z.array(article)),
})

/** Split at `\n` alone and nothing taken away, so that offsets stay the record's own. */
const blocksOf = (body: string): Block[] => (body === '' ? [] : body.split('\n').map(line => ({ kind: 'paragraph', text: line })))

const articleOf = (value: z.infer<typeof article>, platform: Draft['platform']): Article => {
  const fields: Partial<Record<TextField, string>> = {}
  for (const name of TEXT_FIELDS) {
    const one = value[name]
    if (typeof one === 'string') fields[name] = one
  }
  const kind = platform === 'weibo' && (fields.title ?? '') === '' ? 'post' : 'article'
  return { kind, fields, body: blocksOf(value.body ?? ''), pictures: [], links: [], cards: [] }
}

const platformOf = (name: string | undefined): Draft['platform'] => (name === 'wechat' || name === 'weibo' ? name : 'file')

export type RecordReading = { readonly ok: true; readonly id: string; readonly draft: Draft } | { readonly ok: false; readonly why: ReadingFailure }

/**
 * Reads `{id, platform, title, author, digest, body}` or `{id, platform, articles: […]}`; every text field of the model
 * may stand beside the body, whose paragraphs are divided by `\n`. Offsets in the body are offsets in the record's own.
 */
export const readRecord = (value: unknown): RecordReading => {
  const parsed = record.safeParse(value)
  if (!parsed.success) return { ok: false, why: 'other-shape' }
  const { id, platform, articles } = parsed.data
  const name = platformOf(platform)
  const single = article.safeParse(value)
  const found = articles ?? (single.success ? [single.data] : [])
  const holds = found.some(one => typeof one.body === 'string' || TEXT_FIELDS.some(field => typeof one[field] === 'string'))
  if (!holds) return { ok: false, why: single.success ? 'no-article' : 'other-shape' }
  return { ok: true, id: String(id), draft: { platform: name, articles: found.map(one => articleOf(one, name)) } }
}
