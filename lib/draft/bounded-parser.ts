// How is HTML parsed so that no nesting, however deep, costs more than its length?
import { DomHandler } from 'domhandler'
import type { Document, Node } from 'domhandler'
import { Parser } from 'htmlparser2'

/** Browsers put deeper elements beside their parent too (Chromium's parser: 512). Real articles reach 91. */
const DEEPEST = 512

/** `data[offset + i]` of a text node stands at `source + i` of the HTML for i below `length`; an entity is a piece of its own. */
export type Piece = { readonly offset: number; readonly length: number; readonly source: number }

/** Builds the tree, and remembers for each text node where its pieces stood: entities and stray end tags stand between them. */
class TracingHandler extends DomHandler {
  readonly pieces = new Map<Node, Piece[]>()

  /** @param start where the piece begins in the HTML, `end` where it ends */
  trace(data: string, start: number, end: number): void {
    const before = this.lastNode?.data.length ?? 0
    this.ontext(data)
    const node = this.lastNode
    if (node === null) return
    const known = this.pieces.get(node)
    const pieces = known ?? []
    if (known === undefined) this.pieces.set(node, pieces)
    const offset = known === undefined ? 0 : before
    if (end - start === data.length) pieces.push({ offset, length: data.length, source: start })
    // Both halves of a surrogate pair stand where their entity begins.
    else for (let at = 0; at < data.length; at++) pieces.push({ offset: offset + at, length: 1, source: start })
  }
}

/**
 * htmlparser2 keeps its open elements in an array that it shifts at every tag, so that 100,000 nested tags take
 * ten seconds (measured 2026-10, version 12.0.0). Beyond the limit a tag is read as an empty element, and its own
 * end tag is passed over.
 */
class BoundedParser extends Parser {
  readonly #html: string
  readonly #tooDeep: string[] = []
  #depth = 0
  /** The parser asks about each start tag twice: before it is announced, and after. The second answer repeats the first. */
  #announced = false
  #decided = false
  #closing = false

  constructor(html: string, handler: DomHandler, heard: (data: string, start: number, end: number) => void) {
    super({
      onparserinit: parser => handler.onparserinit(parser),
      onopentagname: () => { this.#announced = true },
      onopentag: (name, attributes) => {
        this.#depth++
        handler.onopentag(name, attributes)
      },
      onclosetag: () => {
        this.#depth--
        handler.onclosetag()
      },
      ontext: data => heard(data, this.startIndex, this.endIndex + 1),
      oncomment: data => handler.oncomment(data),
      oncommentend: () => handler.oncommentend(),
      oncdatastart: () => handler.oncdatastart(),
      oncdataend: () => handler.oncdataend(),
      onerror: error => handler.onerror(error),
      onend: () => handler.onend(),
    })
    this.#html = html
  }

  protected override isVoidElement(name: string): boolean {
    const isEmpty = super.isVoidElement(name)
    if (this.#closing) {
      this.#closing = false
      return isEmpty
    }
    if (this.#announced) {
      this.#announced = false
      return isEmpty || this.#decided
    }
    this.#decided = !isEmpty && name !== '' && this.#depth >= DEEPEST
    if (this.#decided) this.#tooDeep.push(name)
    return isEmpty || this.#decided
  }

  override onclosetag(start: number, end: number): void {
    const last = this.#tooDeep.at(-1)
    if (last !== undefined && last === this.#html.slice(start, end).toLowerCase()) {
      this.#tooDeep.pop()
      this.startIndex = end + 1
      return
    }
    this.#closing = true
    super.onclosetag(start, end)
    this.#closing = false
  }
}

/** Parses HTML into a tree; nothing is executed or loaded, and no input makes it throw. */
export const parseMarkup = (html: string): Document => {
  const handler = new DomHandler(undefined, {})
  new BoundedParser(html, handler, data => handler.ontext(data)).end(html)
  return handler.root
}

/** The same, with the pieces of each text node in the order of the source. */
export const parseTraced = (html: string): { readonly root: Document; readonly piecesOf: (node: Node) => readonly Piece[] } => {
  const handler = new TracingHandler(undefined, {})
  new BoundedParser(html, handler, (data, start, end) => handler.trace(data, start, end)).end(html)
  return { root: handler.root, piecesOf: node => handler.pieces.get(node) ?? [] }
}
