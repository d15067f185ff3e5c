// What draft does an HTML file hold: a published article, or a page of any kind?
import { isTag, isText } from 'domhandler'
import { parseTraced } from './bounded-parser.ts'
import { pictureId } from './identity.ts'
import type { TracedContent } from './markup.ts'
import type { Draft, TextField } from './model.ts'
import { PARSED, readParsed } from './read-html.ts'
import type { ParsedNode } from './read-html.ts'
import { contentOf } from './read-tree.ts'
import type { Reading } from './reading.ts'
import { SourcedText } from './source-map.ts'
import type { SourceMap } from './source-map.ts'

/** A draft, and where in its file each character of its fields stands. */
export type SourcedDraft = { readonly draft: Draft; readonly map: SourceMap }

type Landmark = 'content' | 'body' | 'title' | 'named' | 'author'
type Landmarks = { readonly node: Map<Landmark, ParsedNode>; readonly meta: Map<string, string> }

// Ids of the reader's page (platforms §1.8: bodies are #js_content).
const IDS: Readonly<Record<string, Landmark>> = { js_content: 'content', 'activity-name': 'named', js_author_name: 'author' }

const landmarksIn = (root: ParsedNode): Landmarks => {
  const found: Landmarks = { node: new Map(), meta: new Map() }
  const keep = (name: Landmark | undefined, node: ParsedNode): void => {
    if (name !== undefined && !found.node.has(name)) found.node.set(name, node)
  }
  const open: Iterator<ParsedNode>[] = [[root][Symbol.iterator]()]
  for (let nodes = open.at(-1); nodes !== undefined; nodes = open.at(-1)) {
    const next = nodes.next()
    if (next.done === true) {
      open.pop()
      continue
    }
    const node = next.value
    open.push((PARSED.children(node) as Iterable<ParsedNode>)[Symbol.iterator]())
    if (!isTag(node)) continue
    keep(IDS[node.attribs['id'] ?? ''], node)
    if (node.name === 'body') keep('body', node)
    if (node.name === 'title' && !found.node.has('body')) keep('title', node)
    const name = (node.attribs['property'] ?? node.attribs['name'] ?? '').toLowerCase()
    if (node.name === 'meta' && !found.meta.has(name)) found.meta.set(name, node.attribs['content'] ?? '')
  }
  return found
}

type Parsed = ReturnType<typeof parseTraced>

/** The blocks joined by `\n`, each character with its place in the file. */
const sourced = ({ piecesOf }: Parsed, content: TracedContent<ParsedNode>): SourcedText => {
  const out = new SourcedText()
  let last: ParsedNode | null = null
  let piece = 0
  for (const [index, { text, runs }] of content.blocks.entries()) {
    if (index > 0) out.write('\n', null)
    let written = 0
    for (const { node, start, length, offset } of runs) {
      out.write(text.slice(written, start), null)
      written = start + length
      const pieces = isText(node) ? piecesOf(node) : []
      // Runs of one node follow each other, and so do its pieces: neither is gone through twice.
      if (node !== last) piece = 0
      last = node
      for (let one = pieces[piece]; one !== undefined && one.offset < offset + length; one = pieces[++piece]) {
        const begin = Math.max(one.offset, offset)
        const end = Math.min(one.offset + one.length, offset + length)
        if (begin < end) out.write(text.slice(start + begin - offset, start + end - offset), one.source + begin - one.offset)
        if (one.offset + one.length > offset + length) break
      }
    }
    out.write(text.slice(written), null)
  }
  return out
}

const draftIn = (parsed: Parsed, { node, meta }: Landmarks): SourcedDraft => {
  const content = readParsed(node.get('content') ?? node.get('body') ?? parsed.root)
  const body = sourced(parsed, content)
  const map: Record<string, SourcedText['segments']> = { body: body.segments }
  const fields: Partial<Record<TextField, string>> = {}
  const isPublished = node.has('content')
  const places: readonly [TextField, ParsedNode | undefined][] = [
    ['title', isPublished ? (node.get('named') ?? node.get('title')) : node.get('title')], ['author', isPublished ? node.get('author') : undefined],
  ]
  for (const [field, place] of places) {
    const read = place === undefined ? null : sourced(parsed, readParsed(place))
    if (read === null || read.text === '') continue
    fields[field] = read.text
    map[field] = read.segments
  }
  const digest = meta.get('description') ?? meta.get('og:description') ?? ''
  if (digest !== '') fields.digest = digest
  fields.title ??= meta.get('og:title') ?? ''
  fields.author ??= meta.get('author') ?? ''
  const cover = isPublished ? pictureId({ address: meta.get('og:image') ?? null }) : null
  const article = { kind: 'article' as const, fields, ...contentOf(content), ...(cover === null ? {} : { cover }) }
  return { draft: { platform: isPublished ? 'wechat' : 'file', articles: [article] }, map }
}

/**
 * Reads an HTML file: a published article by its own marks, any other page by its title and body, a fragment as a body.
 * Never throws, whatever the input.
 */
export const readPage = (html: string): SourcedDraft => {
  const parsed = parseTraced(html)
  return draftIn(parsed, landmarksIn(parsed.root))
}

/** Reads a published article of mp; `other-shape` where the page is none. */
export const readPublishedPage = (html: string): Reading => {
  const parsed = parseTraced(html)
  const found = landmarksIn(parsed.root)
  return found.node.has('content') ? draftIn(parsed, found).draft : { ok: false, why: 'other-shape' }
}
