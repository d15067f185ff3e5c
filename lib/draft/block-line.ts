// Which characters of the source does a reader see in one block? White space collapsed as CSS does, each character traced.
import type { Run } from './markup.ts'

const COLLAPSIBLE = /[ \t\n\r\f]{2,}|[\t\n\r\f]/g
const SPACE_AT_EDGE = /^[ \t\n\r\f]|[ \t\n\r\f]$/
const SEEN = /[^\s\u200B\u2060\uFEFF\u00AD]/

/** The text of one block while it is being read. */
export class BlockLine<N> {
  text = ''
  runs: Run<N>[] = []
  /** White space that counts only if something visible follows in the same line. */
  #space: { node: N; offset: number } | null = null

  get hasSpace(): boolean { return this.#space !== null }
  get isBlank(): boolean { return !SEEN.test(this.text) }

  /** Appends the text of a node, white space collapsed across nodes as in the inline formatting of CSS 2, 16.6.1. */
  append(node: N, raw: string): void {
    COLLAPSIBLE.lastIndex = 0
    let from = 0
    if (SPACE_AT_EDGE.test(raw) || COLLAPSIBLE.test(raw)) {
      COLLAPSIBLE.lastIndex = 0
      for (let match = COLLAPSIBLE.exec(raw); match !== null; match = COLLAPSIBLE.exec(raw)) {
        this.#piece(node, raw, from, match.index)
        this.#space ??= { node, offset: match.index }
        from = match.index + match[0].length
      }
    }
    this.#piece(node, raw, from, raw.length)
  }

  /** Appends text whose white space is kept (pre). Line ends stay `\n`. */
  appendKept(node: N, raw: string): void {
    this.#flushSpace()
    this.#push(node, raw, 0, raw.length)
  }

  lineBreak(): void {
    this.#space = null
    if (this.text !== '') this.text += '\n'
  }

  /** The block as it stands, and an empty line for the next one. A break at the end shows nothing and is left out. */
  take(): { readonly text: string; readonly runs: readonly Run<N>[] } {
    const text = this.text.replace(/\n+$/, '')
    const runs = this.runs.filter(run => run.start < text.length)
    const last = runs.at(-1)
    if (last !== undefined && last.start + last.length > text.length) {
      runs[runs.length - 1] = { ...last, length: text.length - last.start }
    }
    this.text = ''
    this.runs = []
    this.#space = null
    return { text, runs }
  }

  /** A piece without collapsible sequences; one space at either edge may still collapse with its neighbours. */
  #piece(node: N, raw: string, start: number, end: number): void {
    if (start >= end) return
    let from = start
    let to = end
    if (raw[from] === ' ') {
      this.#space ??= { node, offset: from }
      from++
    }
    const tail = to > from && raw[to - 1] === ' '
    if (tail) to--
    if (to > from) {
      this.#flushSpace()
      this.#push(node, raw, from, to)
    }
    if (tail) this.#space ??= { node, offset: to }
  }

  #flushSpace(): void {
    const space = this.#space
    this.#space = null
    if (space === null || this.text === '' || this.text.endsWith('\n')) return
    this.#trace(space.node, space.offset, 1)
    this.text += ' '
  }

  #push(node: N, raw: string, from: number, to: number): void {
    this.#trace(node, from, to - from)
    this.text += from === 0 && to === raw.length ? raw : raw.slice(from, to)
  }

  #trace(node: N, offset: number, length: number): void {
    const last = this.runs.at(-1)
    const start = this.text.length
    if (last !== undefined && last.node === node && last.start + last.length === start && last.offset + last.length === offset) {
      this.runs[this.runs.length - 1] = { ...last, length: last.length + length }
    } else this.runs.push({ node, start, length, offset })
  }
}
