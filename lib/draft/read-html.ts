// What does a piece of saved HTML say? Parsed without a DOM, since the background has none.
import { isTag, isText } from 'domhandler'
import type { ChildNode, Document, ParentNode } from 'domhandler'
import { parseMarkup } from './bounded-parser.ts'
import type { Content, TracedContent, Tree } from './markup.ts'
import { contentOf, readTree } from './read-tree.ts'

type Node = Document | ChildNode

const hasChildren = (node: Node): node is Node & ParentNode => 'children' in node

/** domhandler's nodes, as the walk sees them. */
export const PARSED: Tree<Node> = {
  kind: node => (isTag(node) ? 'element' : isText(node) ? 'text' : 'other'),
  name: node => (isTag(node) ? node.name.toLowerCase() : ''),
  attribute: (node, name) => (isTag(node) ? (node.attribs[name] ?? null) : null),
  children: node => (hasChildren(node) ? node.children : []),
  text: node => (isText(node) ? node.data : ''),
}

export type ParsedNode = Node

/** Reads saved HTML with its nodes, for callers that map back into the source. */
export const readParsed = (root: Node): TracedContent<Node> => readTree(root, PARSED)

/** The content of saved HTML (a fragment, as a save request carries it). Never throws, whatever the input. */
export const readHtml = (html: string): Content => contentOf(readParsed(parseMarkup(html)))
