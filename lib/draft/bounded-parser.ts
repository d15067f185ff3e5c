// How is HTML parsed so that no nesting, however deep, costs more than its length?
import { DomHandler } from 'domhandler'
import type { Document } from 'domhandler'
import { Parser } from 'htmlparser2'

/** Browsers put deeper elements beside their parent too (Chromium's parser: 512). Real articles reach 91. */
const DEEPEST = 512

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

  constructor(html: string, handler: DomHandler) {
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
      ontext: data => handler.ontext(data),
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

/**
 * Parses HTML into a tree; nothing is executed or loaded, and no input makes it throw.
 * @param positions keep where each node stood in the source
 */
export const parseMarkup = (html: string, positions = false): Document => {
  const handler = new DomHandler(undefined, { withStartIndices: positions, withEndIndices: positions })
  new BoundedParser(html, handler).end(html)
  return handler.root
}
