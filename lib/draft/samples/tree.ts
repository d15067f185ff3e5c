// How does the walk see a DOM in a test? As lib/sites does in a page.
import type { Tree } from '../markup.ts'

/** The part of a DOM node that the walk needs; this room knows no DOM. */
type DomNode = {
  readonly nodeType: number
  readonly nodeName: string
  readonly childNodes: Iterable<DomNode>
  readonly data?: string
  readonly getAttribute?: (name: string) => string | null
}

const DOM_NODES: Tree<DomNode> = {
  kind: node => (node.nodeType === 1 ? 'element' : node.nodeType === 3 ? 'text' : 'other'),
  name: node => node.nodeName.toLowerCase(),
  attribute: (node, name) => node.getAttribute?.(name) ?? null,
  children: node => node.childNodes,
  text: node => node.data ?? '',
}

/** Typed by what the caller's DOM calls a node. */
export const domTree = <N>(): Tree<N> => DOM_NODES as unknown as Tree<N>
