// How does the walk see a tree, and what does it hand back? The same shapes for a page's DOM and for parsed HTML.
import type { Block, Card, Link, Picture } from './model.ts'

/** What the walk asks of a tree. The DOM and domhandler each need five one-line functions. */
export type Tree<N> = {
  readonly kind: (node: N) => 'element' | 'text' | 'other'
  /** Lower case. */
  readonly name: (node: N) => string
  readonly attribute: (node: N, name: string) => string | null
  readonly children: (node: N) => Iterable<N>
  readonly text: (node: N) => string
}

/**
 * One stretch of a block's text that stands unbroken in one text node:
 * `block.text[start + i]` is `nodeText[offset + i]` for every i below `length`,
 * save that a tab or line end of the source reads as one space. All in UTF-16 units.
 * Characters of the block that no run covers are line breaks (`<br>`).
 */
export type Run<N> = { readonly node: N; readonly start: number; readonly length: number; readonly offset: number }

/** A block, where its characters stand, and the element that makes it a block. */
export type TracedBlock<N> = Block & { readonly runs: readonly Run<N>[]; readonly element: N }
type Traced<N, T> = T & { readonly node: N }

export type TracedContent<N> = {
  readonly blocks: readonly TracedBlock<N>[]
  readonly pictures: readonly Traced<N, Picture>[]
  readonly links: readonly Traced<N, Link>[]
  readonly cards: readonly Traced<N, Card>[]
}

/** What a body holds, without its nodes. */
export type Content = {
  readonly body: readonly Block[]
  readonly pictures: readonly Picture[]
  readonly links: readonly Link[]
  readonly cards: readonly Card[]
}

export type MarkupOptions = {
  /**
   * The tree is a live editor: its own widgets, placeholders and trailing breaks, and what other
   * extensions put into it, are no part of the draft. Never set for saved HTML, where the same
   * names would be a way to hide text from the check.
   */
  readonly editor?: boolean
  /** `skip`: text inside a block with contenteditable="false" belongs to the editor (ProseMirror, tiptap), not to the draft. */
  readonly islands?: 'read' | 'skip'
  /** Further parts of the page that are not the draft: `.class`, or a bare class or element name. */
  readonly ignore?: readonly string[]
  /** SHA-256 (hex) of the bytes behind a blob: address, where the caller has read them. */
  readonly blobDigest?: (address: string) => string | undefined
}
