// How does the walk over a draft see a page's DOM?
import type { Tree } from '#draft'

/** Five one-line answers; the same walk reads parsed HTML in the background. */
export const DOM_TREE: Tree<Node> = {
  kind: node => (node.nodeType === 1 ? 'element' : node.nodeType === 3 ? 'text' : 'other'),
  name: node => node.nodeName.toLowerCase(),
  attribute: (node, name) => (node as Element).getAttribute(name),
  children: node => node.childNodes,
  text: node => (node as Text).data,
}
