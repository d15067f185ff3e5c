// How are findings drawn without touching the page? Highlights in the window that owns the text; copies over text boxes.
import type { Field, PageWindow } from './field.ts'
import { boxesIn } from './frame-offset.ts'
import { MOST_COPIED, mirrorOf, type Mirror, type TextBox } from './mirror.ts'
import type { Severity } from '#check'

export type Mark = { readonly id: string; readonly severity: Severity; readonly field: Field; readonly start: number; readonly end: number; readonly quote: string }
type Drawn = { readonly mark: Mark; readonly range: Range | null }

export type Painter = {
  /** Draws these and nothing else; a mark whose quote no longer stands there is left out. */
  readonly paint: (marks: readonly Mark[]) => void
  /** Follows scrolling and resizing; puts highlights back that the page has cleared. */
  readonly keep: () => void
  readonly markAt: (x: number, y: number) => Mark | null
  readonly boxesOf: (mark: Mark) => DOMRect[]
  /** Shows which one is spoken of. */
  readonly point: (mark: Mark | null) => void
  readonly clear: () => void
}

/** More ranges than these make typing slow (measured); the rest stands in the list. */
const MOST = 300
const NAMES: Readonly<Record<Severity, string>> = { error: 'xs-error', warning: 'xs-warning', advice: 'xs-advice' }
/** Highlights do not blend: the graver one is seen. */
const PRIORITY: Readonly<Record<Severity, number>> = { error: 3, warning: 2, advice: 1 }
const HERE = 'xs-here'

const hasHighlights = (owner: PageWindow): boolean => typeof owner.Highlight === 'function' && owner.CSS?.highlights !== undefined

/** The marks nearest to what is seen, where there are too many to draw. */
function nearest(marks: readonly Mark[], boxTop: (mark: Mark) => number): readonly Mark[] {
  if (marks.length <= MOST) return marks
  let low = 0
  let high = marks.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    const mark = marks[middle]
    if (mark && boxTop(mark) < innerHeight / 2) low = middle + 1
    else high = middle
  }
  const from = Math.min(Math.max(0, low - MOST / 2), marks.length - MOST)
  return marks.slice(from, from + MOST)
}

export function createPainter(layer: HTMLElement): Painter {
  let wanted: readonly Mark[] = []
  let drawn: Drawn[] = []
  let pointed: Mark | null = null
  const registered = new Map<PageWindow, Map<string, Highlight>>()
  const mirrors = new Map<Field, Mirror>()
  const boxes = document.createElement('div')
  boxes.setAttribute('aria-hidden', 'true')
  layer.append(boxes)

  function register(owner: PageWindow, name: string, ranges: Range[], priority: number): void {
    const names = registered.get(owner) ?? new Map<string, Highlight>()
    registered.set(owner, names)
    if (ranges.length === 0) {
      names.delete(name)
      owner.CSS.highlights.delete(name)
      return
    }
    const highlight = new owner.Highlight(...ranges)
    highlight.priority = priority
    names.set(name, highlight)
    owner.CSS.highlights.set(name, highlight)
  }
  const topOf = (mark: Mark): number => {
    const range = mark.field.rangeOf(mark)
    const owner = mark.field.owner()
    return range && owner ? (boxesIn(owner, range)[0]?.top ?? 0) : 0
  }

  function paintRanges(marks: readonly Mark[]): void {
    const fields = new Set(marks.map(mark => mark.field))
    const chosen = [...fields].flatMap(field => nearest(marks.filter(mark => mark.field === field), topOf))
    const byOwner = new Map<PageWindow, Drawn[]>([...registered.keys()].map(owner => [owner, []]))
    for (const mark of chosen) {
      const owner = mark.field.owner()
      const range = mark.field.rangeOf(mark)
      if (!owner || !range || (mark.end > mark.start && range.collapsed)) continue
      const list = byOwner.get(owner) ?? []
      byOwner.set(owner, list)
      list.push({ mark, range })
    }
    const inBoxes: Drawn[] = []
    for (const [owner, list] of byOwner) {
      drawn.push(...list)
      if (!hasHighlights(owner)) inBoxes.push(...list)
      else {
        for (const severity of ['error', 'warning', 'advice'] as const) {
          const ranges = list.filter(one => one.mark.severity === severity).flatMap(one => (one.range ? [one.range] : []))
          register(owner, NAMES[severity], ranges, PRIORITY[severity])
        }
      }
      if (list.length === 0) registered.delete(owner)
    }
    drawBoxes(inBoxes)
  }
  /** Chromium below 105 and what else has no highlights: lines drawn in our own layer. */
  function drawBoxes(list: readonly Drawn[]): void {
    const lines: HTMLElement[] = []
    for (const { mark, range } of list) {
      const owner = mark.field.owner()
      for (const box of range && owner ? boxesIn(owner, range) : []) {
        if (box.bottom < 0 || box.top > innerHeight) continue
        const line = document.createElement('div')
        line.className = `line ${mark.severity}`
        line.style.cssText = `left:${box.left}px;top:${box.bottom}px;width:${box.width}px`
        lines.push(line)
      }
    }
    boxes.replaceChildren(...lines)
  }
  function paintMirrors(marks: readonly Mark[]): void {
    const byField = new Map<Field, Mark[]>()
    for (const mark of marks) if (mark.field.read().text.length <= MOST_COPIED) byField.set(mark.field, [...(byField.get(mark.field) ?? []), mark])
    for (const [field, mirror] of mirrors) {
      if (byField.has(field)) continue
      mirror.remove()
      mirrors.delete(field)
    }
    for (const [field, list] of byField) {
      const mirror = mirrors.get(field) ?? mirrorOf(field.element as TextBox, layer)
      mirrors.set(field, mirror)
      mirror.draw(list.slice(0, MOST).map(mark => ({ start: mark.start, end: mark.end, className: mark === pointed ? `${mark.severity} here` : mark.severity })))
      drawn.push(...list.map(mark => ({ mark, range: null })))
    }
  }
  function paint(marks: readonly Mark[]): void {
    wanted = marks.filter(mark => mark.field.read().text.slice(mark.start, mark.end) === mark.quote)
    drawn = []
    paintRanges(wanted.filter(mark => mark.field.painting === 'ranges'))
    paintMirrors(wanted.filter(mark => mark.field.painting === 'mirror'))
  }
  const boxesOf = (mark: Mark): DOMRect[] => {
    const mirror = mirrors.get(mark.field)
    return mirror ? mirror.boxesOf(mark.start, mark.end) : mark.field.boxesOf(mark)
  }
  function point(mark: Mark | null): void {
    for (const owner of registered.keys()) if (hasHighlights(owner)) register(owner, HERE, [], 0)
    pointed = mark
    const owner = mark?.field.owner()
    const range = mark?.field.rangeOf(mark)
    if (owner && range && hasHighlights(owner)) register(owner, HERE, [range], 0)
  }
  return {
    paint, boxesOf, point,
    keep: () => {
      for (const mirror of mirrors.values()) mirror.place()
      for (const [owner, names] of registered) {
        if (!hasHighlights(owner)) continue
        for (const [name, highlight] of names) if (owner.CSS.highlights.get(name) !== highlight) owner.CSS.highlights.set(name, highlight)
      }
      if (boxes.childElementCount > 0 || wanted.length > MOST) paint(wanted)
    },
    markAt: (x, y) => {
      const inside = (box: DOMRect): boolean => x >= box.left && x <= box.right && y >= box.top - 1 && y <= box.bottom + 3
      return drawn.find(({ mark }) => boxesOf(mark).some(inside))?.mark ?? null
    },
    clear: () => {
      for (const [owner, names] of registered) for (const name of names.keys()) owner.CSS?.highlights?.delete(name)
      registered.clear()
      for (const mirror of mirrors.values()) mirror.remove()
      mirrors.clear()
      boxes.replaceChildren()
      wanted = []
      drawn = []
    },
  }
}
