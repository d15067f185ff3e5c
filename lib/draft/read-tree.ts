// What does a whole tree hold, read in one go?
import type { Content, MarkupOptions, TracedContent, Tree } from './markup.ts'
import { walkMarkup } from './walk-markup.ts'

/** Reads a tree at once: the walk without its pauses. */
export const readTree = <N>(root: N, tree: Tree<N>, options: MarkupOptions = {}): TracedContent<N> => {
  const walk = walkMarkup(root, tree, options)
  for (;;) {
    const step = walk.next()
    if (step.done === true) return step.value
  }
}

/** The content alone: the shape that an article carries and that travels between the worlds. */
export const contentOf = <N>(traced: TracedContent<N>): Content => ({
  body: traced.blocks.map(({ kind, text, level, hidden }) => ({
    kind, text, ...(level === undefined ? {} : { level }), ...(hidden === undefined ? {} : { hidden }),
  })),
  pictures: traced.pictures.map(({ id, alt, block, place }) => ({ id, alt, block, place })),
  links: traced.links.map(({ href, text, block, at }) => ({ href, text, block, at })),
  cards: traced.cards.map(({ kind, id, text, block, place }) => ({ kind, id, text, block, place })),
})

/** What a reader sees of a short field that is an editor of its own (the title of mp 2026): its blocks, one a line. */
export const fieldText = (content: { readonly blocks: readonly { readonly text: string; readonly hidden?: boolean }[] }): string =>
  content.blocks.map(block => block.text).join('\n')
