// Which draft does a file, or a line of one, hold?
import * as z from 'zod/mini'
import { TEXT_FIELDS, type Article, type ArticleKind, type Block, type Draft, type Picture, type Platform, type TextField } from '#draft'

const text = z.optional(z.nullable(z.string()))
const article = z.object({
  kind: z.optional(z.string()), title: text, author: text, digest: text, lead: text, description: text, accompanying: text, comment: text, reply: text,
  recommendTitle: text, recommendBody: text, videoTitle: text, sourceUrl: text, body: text,
})
const LINE = z.extend(article, {
  id: z.optional(z.union([z.string(), z.number()])), platform: z.optional(z.enum(['wechat', 'weibo', 'file'])),
  articles: z.optional(z.array(article).check(z.minLength(1), z.maxLength(8))),
})

export type ReadDraft = { readonly id: string; readonly draft: Draft }

/** A picture of a plain-text draft is a line of its own: [图片：caption]. */
const PICTURE = /^\s*[[\u3010]图片[\uFF1A:]?[^\]\u3011]*[\]\u3011]\s*$/

/** Blocks of plain text, one a line; their texts joined by \n are the text again. */
export const blocksOfText = (body: string): { body: Block[]; pictures: Picture[] } => {
  const pictures: Picture[] = []
  const blocks = body.split('\n').map((line, block): Block => {
    if (!PICTURE.test(line)) return { kind: 'paragraph', text: line }
    pictures.push({ id: `file:${pictures.length + 1}`, alt: '', block })
    return { kind: 'caption', text: line }
  })
  return { body: body ? blocks : [], pictures }
}

const articleOf = (from: z.infer<typeof article>, platform: Platform): Article => {
  const fields: Partial<Record<TextField, string>> = {}
  for (const field of TEXT_FIELDS) { const value = from[field]; if (value) fields[field] = value }
  const kind: ArticleKind = platform === 'weibo' && !from.title ? 'post' : 'article'
  return { kind, fields, ...blocksOfText(from.body ?? ''), links: [], cards: [] }
}

/** One line of a .jsonl file. `why` is a sentence for a person. */
export const draftOfLine = (line: string, number: number): { readonly ok: true; readonly read: ReadDraft } | { readonly ok: false; readonly why: string } => {
  let value: unknown
  try { value = JSON.parse(line) } catch { return { ok: false, why: `第${number}行不是 JSON` } }
  const parsed = LINE.safeParse(value)
  if (!parsed.success) {
    const issue = parsed.error.issues[0]
    return { ok: false, why: `第${number}行不是稿件：${issue?.path.join('.') || '整行'} ${issue?.message ?? ''}` }
  }
  const { id, platform = 'file', articles, ...single } = parsed.data
  if (!articles && !TEXT_FIELDS.some(field => typeof single[field] === 'string') && typeof single.body !== 'string') {
    return { ok: false, why: `第${number}行没有标题也没有正文` }
  }
  return { ok: true, read: { id: String(id ?? number), draft: { platform, articles: (articles ?? [single]).map(one => articleOf(one, platform)) } } }
}

const LONGEST_TITLE = 64

/** Where the text of a field begins in the file: line and column, from 1. */
export type Origin = { readonly line: number; readonly column: number }

/**
 * A plain text. Its first line is the title when it is short, ends no sentence and an empty line follows it.
 */
export const draftOfText = (whole: string): { readonly draft: Draft; readonly origins: Readonly<Record<string, Origin>> } => {
  const clean = whole.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n').replace(/\n+$/, '')
  const lines = clean.split('\n')
  const first = lines[0] ?? ''
  const titled = first.trim() !== '' && first.length <= LONGEST_TITLE && !/[\u3002\uFF1B]/.test(first) && lines.length > 1 && lines[1]?.trim() === ''
  const from = titled ? lines.findIndex((line, at) => at > 0 && line.trim() !== '') : 0
  const start = from < 0 ? lines.length : from
  const article: Article = {
    kind: 'article', fields: titled ? { title: first } : {}, ...blocksOfText(lines.slice(start).join('\n')), links: [], cards: [],
  }
  return {
    draft: { platform: 'file', articles: [article] },
    origins: { body: { line: start + 1, column: 1 }, ...(titled ? { title: { line: 1, column: 1 } } : {}) },
  }
}
