// What does a Markdown file say, as a draft, and where in the file does each character stand?
import type { Block, Link, Picture, TextField } from './model.ts'
import { pictureId } from './identity.ts'
import { inlineText } from './markdown-inline.ts'
import type { SourcedDraft } from './read-page.ts'
import { SourcedText } from './source-map.ts'

/** One line of the file without its line end. */
type Line = { readonly text: string; readonly at: number }

const linesWithPlaces = (file: string): Line[] => {
  const lines: Line[] = []
  for (const match of file.matchAll(/([^\r\n]*)(\r\n?|\n|$)/g)) {
    if (match.index === file.length && lines.length > 0) break
    lines.push({ text: match[1] ?? '', at: match.index })
  }
  return lines
}

const FENCE = /^\s{0,3}(?:`{3,}|~{3,})/
const HEADING = /^\s{0,3}(#{1,6})(?:\s+|$)/
const ITEM = /^\s*(?:[-*+]|\d{1,9}[.)])\s+(?:\[[ xX]\]\s+)?/
const QUOTE = /^\s{0,3}>\s?/
const RULE = /^\s{0,3}(?:(?:-\s*){3,}|(?:\*\s*){3,}|(?:_\s*){3,})$/
const UNDERLINE = /^\s{0,3}(=+|-+)\s*$/
const ROW = /^\s*\|.*\|\s*$/
const ROW_BORDER = /^\s*\|(?:\s*:?-+:?\s*\|)+\s*$/
/** Han characters are not parted by a line end in the source. */
const JOINT = /[\p{sc=Han}\u3000-\u303F\uFF00-\uFFEF]/u

type Open = { readonly kind: Block['kind']; readonly level: number; readonly lines: Line[]; readonly isCode: boolean }

/** The text of a line behind its marker, and where that begins. */
const behind = (line: Line, marker: RegExp): Line => {
  const length = marker.exec(line.text)?.[0].length ?? 0
  return { text: line.text.slice(length), at: line.at + length }
}

/** A heading may be closed by its own marks. */
const withoutClosing = (text: string): string => {
  const end = text.trimEnd()
  let from = end.length
  while (end[from - 1] === '#') from--
  return from > 0 && /\s/.test(end[from - 1] ?? '') ? end.slice(0, from).trimEnd() : end
}

/** Two spaces or a backslash at the end of a line break it. */
const breaksAfter = (text: string): boolean => text.endsWith('  ') || text.endsWith('\\')

const cellsOf = (line: Line): Line[] => {
  const cells: Line[] = []
  for (const match of line.text.matchAll(/\|((?:\\.|[^|\\])*)(?=\|)/g)) {
    const cell = match[1] ?? ''
    if (cell.trim() !== '') cells.push({ text: cell.trim(), at: line.at + match.index + 1 + (cell.length - cell.trimStart().length) })
  }
  return cells
}

/** Splits the file into blocks: the part of CommonMark that drafts use. */
const blocksIn = (lines: readonly Line[]): Open[] => {
  const blocks: Open[] = []
  let open: Open | null = null
  let isCode = false
  const add = (kind: Block['kind'], level: number, line: Line): Open => {
    const block = { kind, level, lines: [line], isCode }
    blocks.push(block)
    return block
  }
  for (const line of lines) {
    const { text } = line
    if (FENCE.test(text)) {
      isCode = !isCode
      open = null
    } else if (isCode) {
      if (text.trim() !== '') add('paragraph', 0, line)
    } else if (text.trim() === '' || ROW_BORDER.test(text)) open = null
    else if (HEADING.test(text)) {
      add('heading', HEADING.exec(text)?.[1]?.length ?? 1, behind({ ...line, text: withoutClosing(text) }, HEADING))
      open = null
    } else if (open !== null && open.kind === 'paragraph' && UNDERLINE.test(text)) {
      blocks[blocks.indexOf(open)] = { kind: 'heading', level: text.includes('=') ? 1 : 2, lines: open.lines, isCode: false }
      open = null
    } else if (RULE.test(text)) open = null
    else if (ROW.test(text)) {
      for (const cell of cellsOf(line)) add('table-cell', 0, cell)
      open = null
    } else if (QUOTE.test(text)) {
      const inner = behind(line, QUOTE)
      if (inner.text.trim() === '') open = null
      else if (open?.kind === 'quotation') open.lines.push(inner)
      else open = add('quotation', 0, inner)
    } else if (ITEM.test(text)) open = add('list-item', 0, behind(line, ITEM))
    else if (open !== null) open.lines.push(behind(line, /^\s+/))
    else open = add('paragraph', 0, behind(line, /^\s+/))
  }
  return blocks
}

/** `title: …` between two lines of dashes at the head of the file. */
const frontMatter = (lines: readonly Line[], keep: (field: TextField, line: Line) => void): number => {
  if (lines[0]?.text.trim() !== '---') return 0
  const end = lines.findIndex((line, index) => index > 0 && line.text.trim() === '---')
  if (end < 0) return 0
  for (const line of lines.slice(1, end)) {
    const match = /^(title|author|digest|description|summary)\s*:\s*(["']?)(.*?)\2\s*$/.exec(line.text)
    if (match?.[3] === undefined || match[3] === '') continue
    const field = match[1] === 'title' || match[1] === 'author' ? match[1] : 'digest'
    keep(field, { text: match[3], at: line.at + line.text.lastIndexOf(match[3]) })
  }
  return end + 1
}

/**
 * Reads Markdown. The first heading of level 1, if nothing stands before it, is the title; `title:`, `author:` and
 * `digest:` of a front matter go before it. Markers are no part of the text; lines of one paragraph are joined, by a
 * space where Latin words meet.
 */
export const readMarkdown = (file: string): SourcedDraft => {
  const lines = linesWithPlaces(file.startsWith('\uFEFF') ? ` ${file.slice(1)}` : file)
  const fields: Partial<Record<TextField, string>> = {}
  const map: Record<string, SourcedText['segments']> = {}
  const keepField = (field: TextField, line: Line): void => {
    const out = new SourcedText()
    inlineText(line.text, line.at, out, () => {})
    fields[field] = out.text
    map[field] = out.segments
  }
  const blocks = blocksIn(lines.slice(frontMatter(lines, keepField)))
  const first = blocks[0]
  const heading = first?.kind === 'heading' && first.level === 1 ? first.lines[0] : undefined
  if (fields.title === undefined && heading !== undefined) {
    keepField('title', heading)
    blocks.shift()
  }

  const out = new SourcedText()
  const body: Block[] = []
  const pictures: Picture[] = []
  const links: Link[] = []
  for (const { kind, level, lines: inner, isCode } of blocks) {
    const joint = body.length > 0 ? '\n' : ''
    const start = out.text.length + joint.length
    const block = body.length
    const part = new SourcedText()
    let seen = 0
    for (const [index, line] of inner.entries()) {
      const isBroken = breaksAfter(inner[index - 1]?.text ?? '')
      if (index > 0) part.write(isBroken ? '\n' : JOINT.test(part.text.slice(-1)) || JOINT.test(line.text.slice(0, 1)) ? '' : ' ', null)
      const text = index < inner.length - 1 && line.text.endsWith('\\') ? line.text.slice(0, -1) : line.text.trimEnd()
      if (isCode) part.write(line.text, line.at)
      else inlineText(text, line.at, part, found => {
        if (found.kind === 'link') links.push({ href: found.address, text: found.text, block, at: part.text.length - found.text.length })
        else {
          const id = pictureId({ address: found.address })
          if (id !== null) pictures.push({ id, alt: found.text, block, place: part.text.length + seen++ })
        }
      })
    }
    if (part.text.trim() === '') continue
    out.write(joint, null)
    for (const segment of part.segments) {
      out.write(part.text.slice(out.text.length - start, segment.start), null)
      out.write(part.text.slice(segment.start, segment.start + segment.length), segment.source)
    }
    out.write(part.text.slice(out.text.length - start), null)
    body.push({ kind, text: part.text, ...(kind === 'heading' ? { level } : {}) })
  }
  map['body'] = out.segments
  return { draft: { platform: 'file', articles: [{ kind: 'article', fields, body, pictures, links, cards: [] }] }, map }
}
