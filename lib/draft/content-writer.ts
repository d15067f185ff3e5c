// How do text, pictures, links and cards become the ordered content of a body? The walk tells, this one writes down.
import { BlockLine } from './block-line.ts'
import { linkIdentity } from './identity.ts'
import type { TracedBlock, TracedContent } from './markup.ts'
import type { BlockKind, Card } from './model.ts'

/** What the surroundings make of a text. */
export type Setting<N> = {
  readonly kind: BlockKind
  readonly level: number
  readonly element: N
  readonly hidden: boolean
  /** White space is kept. */
  readonly kept: boolean
}

type Open = { href: string; text: string; block: number; at: number; begun: boolean; gap: boolean }
type Placed<T> = { value: T; textAt: number; block: number; place: number }

export class ContentWriter<N> {
  readonly #shown: BlockLine<N>
  readonly #unseen: BlockLine<N>
  #setting: Setting<N>
  #blocks: TracedBlock<N>[] = []
  #pictures: Placed<{ id: string; alt: string; node: N }>[] = []
  #cards: Placed<Pick<Card, 'kind' | 'id' | 'text'> & { node: N }>[] = []
  #links: (Open & { node: N })[] = []
  #link: (Open & { node: N }) | null = null
  /** Pictures and cards since the last block that was kept. */
  #loose: { textAt: number; block: number; place: number }[] = []
  /** How many of them stand behind blocks that were left out. */
  #between = 0
  /** Grows with everything written; tells whether anything stands between two links. */
  #written = 0
  #linkEnd = -1

  constructor(setting: Setting<N>) {
    this.#setting = setting
    const heard = (piece: string, at: number): void => this.#heard(piece, at)
    this.#shown = new BlockLine<N>(heard)
    this.#unseen = new BlockLine<N>(heard)
  }

  text(node: N, raw: string, setting: Setting<N>): void {
    if (this.#shown.isEmpty && this.#unseen.isEmpty) this.#setting = setting
    const line = setting.hidden ? this.#unseen : this.#shown
    if (setting.kept) line.appendKept(node, raw)
    else line.append(node, raw)
  }

  lineBreak(hidden: boolean): void {
    if (hidden) this.#unseen.lineBreak()
    else this.#shown.lineBreak()
    this.#written++
  }

  picture(node: N, id: string, alt: string): void { this.#pictures.push(this.#placed({ id, alt, node })) }

  card(node: N, card: Pick<Card, 'kind' | 'id' | 'text'>): void { this.#cards.push(this.#placed({ ...card, node })) }

  /** An editor may split one link into several by its marks; what follows at once and leads to the same place goes on with it. */
  openLink(node: N, href: string): void {
    const last = this.#links.at(-1)
    const isNext = last !== undefined && this.#linkEnd === this.#written && !this.#shown.hasSpace
    if (isNext && (last.href === href || linkIdentity(last.href) === linkIdentity(href))) {
      this.#link = last
      return
    }
    this.#link = { node, href, text: '', block: this.#blocks.length, at: this.#shown.length, begun: false, gap: false }
    this.#links.push(this.#link)
  }

  closeLink(): void {
    this.#link = null
    this.#linkEnd = this.#written
  }

  /** Ends the block in progress; one that shows nothing is left out. Hidden text becomes a block of its own behind the seen one. */
  endBlock(): void {
    const index = this.#blocks.length
    const seen = !this.#shown.isBlank
    const unseen = !this.#unseen.isBlank
    if (seen) this.#keep(this.#shown, false)
    else this.#shown.take()
    if (unseen) this.#keep(this.#unseen, true)
    else this.#unseen.take()
    if (!seen) {
      for (const one of this.#loose.slice(this.#between)) one.textAt = 0
      this.#between = this.#loose.length
    }
    if (!seen && !unseen) return
    this.#place(index)
    this.#written++
    if (this.#link !== null) this.#link.gap = true
  }

  content(): TracedContent<N> {
    this.endBlock()
    this.#place(this.#blocks.length)
    return {
      blocks: this.#blocks,
      pictures: this.#pictures.map(({ value, block, place }) => ({ ...value, block, place })),
      cards: this.#cards.map(({ value, block, place }) => ({ ...value, block, place })),
      links: this.#links.map(({ node, href, text, block, at }) => ({ node, href, text: text.trim(), block, at })),
    }
  }

  #keep(line: BlockLine<N>, hidden: boolean): void {
    const { kind, level, element } = this.#setting
    const { text, runs } = line.take()
    this.#blocks.push({ kind, text, runs, element, ...(kind === 'heading' ? { level } : {}), ...(hidden ? { hidden } : {}) })
  }

  #placed<T>(value: T): Placed<T> {
    const placed = { value, textAt: this.#shown.length, block: 0, place: 0 }
    this.#loose.push(placed)
    this.#written++
    return placed
  }

  /** What stands loose belongs to the block that was kept now. */
  #place(block: number): void {
    this.#loose.forEach((one, order) => {
      one.block = block
      one.place = one.textAt + order
    })
    this.#loose = []
    this.#between = 0
  }

  #heard(piece: string, at: number): void {
    this.#written++
    const link = this.#link
    if (link === null) return
    const shown = piece.trimStart()
    if (!link.begun && shown !== '') {
      link.begun = true
      link.block = this.#blocks.length
      link.at = at + piece.length - shown.length
    } else if (link.gap) link.text += '\n'
    link.gap = false
    link.text += piece
  }
}
