// What does a plain text say, as a draft?
import type { Block, Draft } from './model.ts'
import type { SourcedDraft } from './read-page.ts'
import { SourcedText } from './source-map.ts'

/**
 * A plain text as a body: one paragraph a line, empty lines included, so that the blocks joined by `\n` are the text
 * again and offsets in one are offsets in the other. CR LF counts as one line end.
 */
export const linesOf = (text: string): Block[] => {
  const plain = text.replace(/\r\n?/g, '\n')
  return plain === '' ? [] : plain.split('\n').map(line => ({ kind: 'paragraph', text: line }))
}

/** mp keeps 64 characters of a title. */
const LONGEST_TITLE = 64
const ENDS_SENTENCE = /[\u3002\uFF1B\uFF0C\u3001;,.]\s*$/

/**
 * Reads pasted text or a text file. The first line is the title when an empty line follows it, it is no longer than
 * a title may be, and it does not end like a sentence; everything else is body, one paragraph a line.
 */
export const readText = (text: string): SourcedDraft => {
  const body = new SourcedText()
  const title = new SourcedText()
  const lines = [...text.matchAll(/([^\r\n]*)(\r\n?|\n|$)/g)].map(match => ({ line: match[1] ?? '', at: match.index }))
  // The last match of the pattern is the empty end of the text.
  if (lines.length > 1) lines.pop()
  const bom = text.startsWith('\uFEFF') ? 1 : 0
  const first = (lines[0]?.line ?? '').slice(bom)
  const isTitled = lines.length > 2 && lines[1]?.line.trim() === '' && first.trim() !== '' && first.length <= LONGEST_TITLE && !ENDS_SENTENCE.test(first)
  if (isTitled) title.write(first.trim(), bom + (first.length - first.trimStart().length))
  const behind = lines.findIndex(({ line }, index) => index > 0 && line.trim() !== '')
  const from = isTitled ? (behind < 0 ? lines.length : behind) : 0
  lines.slice(from).forEach(({ line, at }, index) => {
    const skipped = at === 0 ? bom : 0
    if (index > 0) body.write('\n', at - 1)
    body.write(line.slice(skipped), at + skipped)
  })
  const draft: Draft = {
    platform: 'file',
    articles: [{ kind: 'article', fields: isTitled ? { title: title.text } : {}, body: linesOf(body.text), pictures: [], links: [], cards: [] }],
  }
  return { draft, map: { body: body.segments, ...(isTitled ? { title: title.segments } : {}) } }
}
