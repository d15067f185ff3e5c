// How does the platform store a body? Its own form of the HTML that a page saved: same text, other markup.
import type { ChildNode, Element } from 'domhandler'
import { parseDocument } from 'htmlparser2'

const VOID = new Set(['area', 'br', 'col', 'hr', 'img', 'input', 'source', 'wbr'])
const DROPPED = new Set(['script', 'style', 'link', 'meta', 'object', 'embed', 'form', 'button', 'textarea'])
const BLOCKS = new Set(['p', 'section', 'div', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'li', 'td', 'th', 'figcaption', 'blockquote'])
const NO_LEAF = new Set(['svg', 'pre', 'code', 'table', 'tbody', 'tr', 'ul', 'ol'])

const escapeText = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('\u00a0', '&nbsp;')
const escapeAttribute = (value: string): string => value.replaceAll('&', '&amp;').replaceAll('"', '&quot;')

/** Declarations as the server writes them: one space after the colon, `;` at the end, visibility named on sections. */
const restyle = (style: string, tag: string): string => {
  const declarations = style.split(';').map(part => part.trim()).filter(Boolean)
    .map(part => part.replace(/^([\w-]+)\s*:\s*/, (_, name: string) => `${name.toLowerCase()}: `))
  if (tag === 'section' && !declarations.some(part => part.startsWith('visibility'))) declarations.push('visibility: visible')
  return declarations.map(part => `${part};`).join('')
}

const attributesOf = (element: Element): string => {
  const kept = Object.entries(element.attribs).filter(([name]) => !name.startsWith('on') && name !== 'contenteditable')
  kept.sort(([a], [b]) => (a === 'style' ? 1 : b === 'style' ? -1 : a < b ? -1 : 1))
  return kept.map(([name, value]) => ` ${name}="${escapeAttribute(name === 'style' ? restyle(value, element.name) : value)}"`).join('')
}

const hasAttribute = (node: ChildNode, name: string): boolean => node.type === 'tag' && name in node.attribs

/** Walks with a stack of its own: real bodies nest up to a hundred deep, bombs far deeper. */
export const storedForm = (html: string): string => {
  type Step = { readonly node: ChildNode; readonly leafed: boolean; readonly inBlock: boolean } | { readonly close: string }
  const out: string[] = []
  const stack: Step[] = [...parseDocument(html, { lowerCaseAttributeNames: false }).children].reverse().map(node => ({ node, leafed: false, inBlock: false }))
  for (let step = stack.pop(); step; step = stack.pop()) {
    if ('close' in step) {
      out.push(step.close)
      continue
    }
    const { node, leafed, inBlock } = step
    if (node.type === 'text') {
      const text = escapeText(node.data)
      out.push(inBlock && !leafed && node.data.trim() ? `<span leaf="">${text}</span>` : text)
      continue
    }
    if (node.type !== 'tag' || DROPPED.has(node.name)) continue
    out.push(`<${node.name}${attributesOf(node)}>`)
    if (VOID.has(node.name)) continue
    stack.push({ close: `</${node.name}>` })
    const within = {
      leafed: leafed || hasAttribute(node, 'leaf') || NO_LEAF.has(node.name),
      inBlock: BLOCKS.has(node.name) || (inBlock && !NO_LEAF.has(node.name)),
    }
    if (node.name === 'li' || node.name === 'td' || node.name === 'th') within.leafed = false
    for (let index = node.children.length - 1; index >= 0; index--) {
      const child = node.children[index]
      if (child) stack.push({ node: child, ...within })
    }
  }
  return out.join('')
}

const BREAKING = new Set([...BLOCKS, 'ul', 'ol', 'table', 'tbody', 'tr', 'hr', 'br', 'figure', 'pre'])

/** What a reader reads: the text, one line a block. */
export const readersText = (html: string): string => {
  const out: string[] = []
  const stack: (ChildNode | '\n')[] = [...parseDocument(html).children].reverse()
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node === '\n') out.push('\n')
    else if (node.type === 'text') out.push(node.data)
    else if (node.type === 'tag' && !DROPPED.has(node.name)) {
      const breaks = BREAKING.has(node.name)
      if (breaks) {
        out.push('\n')
        stack.push('\n')
      }
      for (let index = node.children.length - 1; index >= 0; index--) {
        const child = node.children[index]
        if (child) stack.push(child)
      }
    }
  }
  return out.join('').split('\n').map(line => line.trim()).filter(Boolean).join('\n')
}
