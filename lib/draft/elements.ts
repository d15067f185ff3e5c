// Which element is a block, and what does a reader take it for?
import type { BlockKind } from './model.ts'

/** Elements that begin and end a block; the kind is given where a reader sees one. */
const BLOCKS: Readonly<Record<string, BlockKind | null>> = {
  address: null, article: null, aside: null, body: null, center: null, dd: 'list-item', details: null, dialog: null,
  div: null, dl: null, dt: 'list-item', fieldset: null, figure: null, footer: null, foreignobject: null, form: null,
  header: null, hgroup: null, hr: null, html: null, legend: null, li: 'list-item', main: null, menu: null, nav: null,
  ol: null, p: null, pre: null, section: null, summary: null, table: null, tbody: null, tfoot: null, thead: null,
  tr: null, ul: null, text: null, search: null,
  blockquote: 'quotation', caption: 'caption', figcaption: 'caption', td: 'table-cell', th: 'table-cell',
  h1: 'heading', h2: 'heading', h3: 'heading', h4: 'heading', h5: 'heading', h6: 'heading',
}

/** Never shown to a reader, in any browser: code, document head, fallback content of what does load. */
const UNREAD = new Set([
  'script', 'style', 'template', 'noscript', 'head', 'meta', 'link', 'base', 'noembed', 'noframes', 'param', 'source',
  'track', 'colgroup', 'datalist',
])

/** Controls that an editor puts into its own figures; in saved HTML a reader would see their text. */
const CONTROLS = new Set(['input', 'textarea', 'select', 'button'])

/** Marks of the editors themselves (mp and tiptap 2026: platforms §1.2). */
const EDITOR_CLASSES: readonly string[] = [
  'ProseMirror-widget', 'ProseMirror-trailingBreak', 'ProseMirror-separator', 'ProseMirror-gapcursor',
  'editor_placeholder', 'editor_content_placeholder', 'placeholder_tips', 'tips_global',
]

/** Hosts that writing aids put into a page. */
const FOREIGN_HOST = /^(?:grammarly|lt|harper)-/

export const isBlock = (name: string): boolean => Object.hasOwn(BLOCKS, name)
export const kindOf = (name: string): BlockKind | null => BLOCKS[name] ?? null
export const levelOf = (name: string): number => name.charCodeAt(1) - 48
export const isUnread = (name: string): boolean => UNREAD.has(name)

/**
 * Makes the test for parts of a live editor that are not the draft.
 * @param ignore `.class`, or a bare class or element name
 */
export const editorParts = (ignore: readonly string[]): ((name: string, className: string | null) => boolean) => {
  const names = new Set(ignore.filter(one => !one.startsWith('.')).map(one => one.toLowerCase()))
  const classes = new Set([...EDITOR_CLASSES, ...ignore.map(one => one.replace(/^\./, ''))])
  return (name, className) => {
    if (CONTROLS.has(name) || names.has(name) || FOREIGN_HOST.test(name)) return true
    return className !== null && className !== '' && className.split(/\s+/).some(one => classes.has(one))
  }
}
