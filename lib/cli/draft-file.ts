// Which draft does a file, or a line of one, hold, and where in the file does each finding stand?
import { readMarkdown, readPage, readRecord, readText, sourceOffset, type Article, type Draft, type Picture, type SourceMap } from '#draft'

export type FileDraft = { readonly draft: Draft; readonly map: SourceMap; readonly source: string }

/** A picture of a plain-text draft is a line of its own: [图片：caption]. */
const PICTURE = /^\s*[[\u3010]图片[\uFF1A:]?[^\]\u3011]*[\]\u3011]\s*$/

/** Lines that stand for a picture become captions of one; no text changes. */
const withPictureLines = (draft: Draft): Draft => ({
  ...draft,
  articles: draft.articles.map((article): Article => {
    const pictures: Picture[] = [...article.pictures]
    const body = article.body.map((block, at) => {
      if (!PICTURE.test(block.text)) return block
      pictures.push({ id: `file:${pictures.length + 1}`, alt: '', block: at })
      return { ...block, kind: 'caption' as const }
    })
    return { ...article, body, pictures }
  }),
})

/** @param kind the file name's ending, `.md` or `.html`; anything else is plain text */
export const draftOfFile = (kind: string, source: string): FileDraft => {
  const { draft, map } = kind === '.md' ? readMarkdown(source) : kind === '.html' || kind === '.htm' ? readPage(source) : readText(source)
  return { draft: withPictureLines(draft), map, source }
}

export type LineDraft = { readonly ok: true; readonly id: string; readonly draft: Draft } | { readonly ok: false; readonly why: string }

/** One line of a .jsonl file; without an id its line number is one. `why` is a sentence for a person. */
export const draftOfLine = (line: string, number: number): LineDraft => {
  let value: unknown
  try { value = JSON.parse(line) } catch { return { ok: false, why: `第${number}行不是 JSON` } }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return { ok: false, why: `第${number}行不是一篇稿件` }
  const read = readRecord({ id: number, ...value })
  if (!read.ok) return { ok: false, why: read.why === 'no-article' ? `第${number}行没有标题也没有正文` : `第${number}行不是稿件的格式` }
  return { ok: true, id: read.id, draft: withPictureLines(read.draft) }
}

export type Place = { readonly line: number; readonly column: number }

/** Line and column (from 1, columns in UTF-16 units) of an offset in a text. */
export const placeIn = (text: string, offset: number): Place => {
  const before = text.slice(0, offset).split(/\r\n?|\n/)
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 }
}

/** Where in the file an offset of a field stands; null for what the file does not hold as text. */
export const placeInFile = ({ map, source }: FileDraft, field: string, offset: number): Place | null => {
  const at = sourceOffset(map, field, offset)
  return at === null ? null : placeIn(source, at)
}
