// Which body can the WeChat editor hold? Everything that real bodies are made of, so that a load and a save keep it.
import { Schema, type MarkSpec, type Node as ProseNode, type NodeSpec, type TagParseRule } from 'prosemirror-model'

const BLOCK_TAGS = 'p,section,div,h1,h2,h3,h4,h5,h6,ul,ol,li,table,blockquote,figure,figcaption,hr,pre'
const COMPONENTS = ['mp-common-profile', 'mp-common-videosnap', 'mp-common-miniprogram', 'mp-miniprogram', 'mp-style-type', 'mpvoice', 'mpvideosnap', 'mp-common-poi', 'iframe']
const NOT_KEPT = new Set(['contenteditable', 'draggable', 'spellcheck'])

type Kept = Readonly<Record<string, string>>

const keptOf = (dom: Element): Kept => {
  const kept: Record<string, string> = {}
  for (const { name, value } of dom.attributes) if (!NOT_KEPT.has(name)) kept[name] = value
  return kept
}
const keptIn = (node: { attrs: Record<string, unknown> }): Kept => node.attrs['kept'] as Kept
const tagIn = (node: { attrs: Record<string, unknown> }): string => String(node.attrs['tag'])
const keepAll = (dom: Element): { tag: string; kept: Kept } => ({ tag: dom.localName, kept: keptOf(dom) })
const holdsBlocks = (dom: Element): boolean => dom.querySelector(`:scope > :is(${BLOCK_TAGS})`) !== null

const attrs = { tag: { default: 'p' }, kept: { default: {} } }
const keeps = (tag: string): TagParseRule => ({ tag, getAttrs: keepAll })

/** A block written again with the tag and the attributes that it came with. */
const block = (content: string, tags: readonly string[], extra: Partial<NodeSpec> = {}): NodeSpec => ({
  content, group: 'block', defining: true, parseDOM: tags.map(keeps), attrs: { ...attrs, tag: { default: tags[0] } },
  toDOM: node => [tagIn(node), keptIn(node), 0], ...extra,
})

const svgOf = (markup: string): Element => {
  const holder = document.createElement('template')
  holder.innerHTML = markup
  return holder.content.firstElementChild ?? document.createElement('span')
}

const nodes: Record<string, NodeSpec> = {
  doc: { content: 'block+' },
  paragraph: block('inline*', ['p'], {
    parseDOM: [
      keeps('p'),
      ...['section', 'div', 'figcaption', 'figure', 'pre'].map(tag => ({ tag, getAttrs: (dom: Element) => (holdsBlocks(dom) ? false as const : keepAll(dom)) })),
    ],
  }),
  section: block('block+', ['section', 'div', 'figure']),
  heading: block('inline*', ['h1', 'h2', 'h3', 'h4', 'h5', 'h6']),
  blockquote: block('block+', ['blockquote']),
  list: block('list_item+', ['ul', 'ol']),
  list_item: block('paragraph block*', ['li'], { group: '' }),
  table: block('(table_body|table_row)+', ['table'], { isolating: true }),
  table_body: block('table_row+', ['tbody', 'thead'], { group: '' }),
  table_row: block('table_cell+', ['tr'], { group: '' }),
  table_cell: block('block+', ['td', 'th'], { group: '', isolating: true }),
  rule: { group: 'block', attrs, parseDOM: [keeps('hr')], toDOM: node => ['hr', keptIn(node)] },
  text: { group: 'inline' },
  image: {
    group: 'inline', inline: true, draggable: true, attrs,
    parseDOM: [{
      tag: 'img',
      getAttrs: dom => {
        const kept: Record<string, string> = { ...keptOf(dom) }
        if (!kept['src'] && kept['data-src']) kept['src'] = kept['data-src']
        return { tag: 'img', kept }
      },
    }],
    toDOM: node => ['img', keptIn(node)],
  },
  hard_break: { group: 'inline', inline: true, selectable: false, parseDOM: [{ tag: 'br' }], toDOM: () => ['br'] },
  component: {
    group: 'inline', inline: true, atom: true, attrs,
    parseDOM: COMPONENTS.map(keeps),
    toDOM: node => [tagIn(node), keptIn(node)],
  },
  drawing: {
    group: 'inline', inline: true, atom: true, attrs: { markup: { default: '<svg></svg>' } },
    parseDOM: [{ tag: 'svg', getAttrs: dom => ({ markup: dom.outerHTML }) }],
    toDOM: node => svgOf(String(node.attrs['markup'])),
  },
}

const mark = (tags: readonly string[], extra: Partial<MarkSpec> = {}): MarkSpec => ({
  attrs: { ...attrs, tag: { default: tags[0] } }, parseDOM: tags.map(keeps), toDOM: node => [tagIn(node), keptIn(node), 0], ...extra,
})

const marks: Record<string, MarkSpec> = {
  link: mark(['a'], { inclusive: false }),
  style: mark(['span'], {
    excludes: '',
    parseDOM: [{ tag: 'span', getAttrs: dom => (dom.hasAttribute('leaf') || dom.attributes.length === 0 ? false : keepAll(dom)) }],
  }),
  strong: mark(['strong', 'b']),
  emphasis: mark(['em', 'i']),
  underline: mark(['u', 's', 'del', 'sub', 'sup', 'code', 'font'], { excludes: '' }),
  leaf: mark(['span'], { parseDOM: [{ tag: 'span[leaf]', priority: 60, getAttrs: keepAll }] }),
}

export const bodySchema = new Schema({ nodes, marks })

/** The title is one line of plain text. */
export const titleSchema = new Schema({
  nodes: {
    doc: { content: 'paragraph' },
    paragraph: { content: 'text*', parseDOM: [{ tag: 'p' }], toDOM: () => ['p', 0] },
    text: {},
  },
})

/** 贴图 and 文字: plain paragraphs. */
export const wordsSchema = new Schema({
  nodes: {
    doc: { content: 'paragraph+' },
    paragraph: { content: 'text*', parseDOM: [{ tag: 'p' }], toDOM: () => ['p', 0] },
    text: {},
  },
})

export const plainText = (doc: ProseNode): string => doc.textBetween(0, doc.content.size, '\n', leaf => (leaf.type.name === 'hard_break' ? '\n' : ''))
