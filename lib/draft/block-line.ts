// Which characters of the source does a reader see in one block? White space collapsed as CSS does, each character traced.
import type { Run } from './markup.ts'

const COLLAPSIBLE = /[ \t\n\r\f]{2,}|[\t\n\r\f]/g
const SEEN = /[^\s\u200B\u2060\uFEFF\u00AD]/

/** The text of one block while it is being read. Pieces are joined once, at the end: a long block is read in one pass. */
export class BlockLine<N> {
  length = 0
  isBlank = true
  readonly #heard: (piece: string, at: number) => void
  #pieces: string[] = []
  #runs: Run<N>[] = []
  #breaks = 0
  /** White space that counts only if something visible follows in the same line. */
  #space: { node: N; offset: number } | null = null

  /** @param heard is told each piece as it is written, with its offset in the block */
  constructor(heard: (piece: string, at: number) => void) { this.#heard = heard }

  get hasSpace(): boolean { return this.#space !== null }
  get isEmpty(): boolean { return this.length === 0 && this.#space === null }

  /** Appends the text of a node, white space collapsed across nodes as in the inline formatting of CSS 2, 16.6.1. */
  append(node: N, raw: string): void {
    let from = 0
    for (const match of raw.matchAll(COLLAPSIBLE)) {
      this.#piece(node, raw, from, match.index)
      this.#space ??= { node, offset: match.index }
      from = match.index + match[0].length
    }
    this.#piece(node, raw, from, raw.length)
  }

  /** Appends text whose white space is kept (pre). Line ends stay `\n`. */
  appendKept(node: N, raw: string): void {
    this.#writeSpace()
    this.#write(node, raw, 0, raw.length)
  }

  lineBreak(): void {
    this.#space = null
    if (this.length > 0) this.#breaks++
  }

  /** The block as it stands, and an empty line for the next one. Breaks at its end show nothing and are left out. */
  take(): { readonly text: string; readonly runs: readonly Run<N>[] } {
    const taken = { text: this.#pieces.join(''), runs: this.#runs }
    this.length = 0
    this.isBlank = true
    this.#pieces = []
    this.#runs = []
    this.#breaks = 0
    this.#space = null
    return taken
  }

  /** A piece without collapsible sequences; one space at either edge may still collapse with its neighbours. */
  #piece(node: N, raw: string, start: number, end: number): void {
    let from = start
    let to = end
    if (from < to && raw[from] === ' ') {
      this.#space ??= { node, offset: from }
      from++
    }
    const hasTail = to > from && raw[to - 1] === ' '
    if (hasTail) to--
    if (to > from) {
      this.#writeSpace()
      this.#write(node, raw, from, to)
    }
    if (hasTail) this.#space = { node, offset: to }
  }

  #writeSpace(): void {
    const space = this.#space
    this.#space = null
    if (space !== null && this.length > 0 && this.#breaks === 0) this.#trace(space.node, space.offset, ' ')
  }

  #write(node: N, raw: string, from: number, to: number): void {
    if (this.#breaks > 0) {
      this.#pieces.push('\n'.repeat(this.#breaks))
      this.length += this.#breaks
      this.#breaks = 0
    }
    const piece = from === 0 && to === raw.length ? raw : raw.slice(from, to)
    this.isBlank &&= !SEEN.test(piece)
    this.#trace(node, from, piece)
  }

  #trace(node: N, offset: number, piece: string): void {
    const start = this.length
    const last = this.#runs.at(-1)
    if (last !== undefined && last.node === node && last.start + last.length === start && last.offset + last.length === offset) {
      this.#runs[this.#runs.length - 1] = { ...last, length: last.length + piece.length }
    } else this.#runs.push({ node, start, length: piece.length, offset })
    this.#pieces.push(piece)
    this.length += piece.length
    this.#heard(piece, start)
  }
}
