// Where may a piece of our layer stand, so that it covers neither the word it speaks of nor a button of the page?

export type Box = { readonly left: number; readonly top: number; readonly width: number; readonly height: number }
export type Size = { readonly width: number; readonly height: number }
export type Edge = 'left' | 'right' | 'top' | 'bottom'
/** `at`: how far along the edge its middle stands, 0 to 1. */
export type DockWish = { readonly edge: Edge; readonly at: number; readonly folded: boolean }
export type Corner = { readonly left: number; readonly top: number }

export const FIRST_WISH: DockWish = { edge: 'right', at: 0.35, folded: false }
const GAP = 8
const STEP = 8

const clamp = (value: number, low: number, high: number): number => Math.max(low, Math.min(value, Math.max(low, high)))
const overlaps = (a: Box, b: Box): boolean =>
  a.left < b.left + b.width && b.left < a.left + a.width && a.top < b.top + b.height && b.top < a.top + a.height

function cornerAt(view: Size, size: Size, { edge, at }: Pick<DockWish, 'edge' | 'at'>): Corner {
  const along = edge === 'left' || edge === 'right'
  const left = along ? (edge === 'left' ? GAP : view.width - size.width - GAP) : clamp(at * view.width - size.width / 2, GAP, view.width - size.width - GAP)
  const top = along ? clamp(at * view.height - size.height / 2, GAP, view.height - size.height - GAP) : (edge === 'top' ? GAP : view.height - size.height - GAP)
  return { left, top }
}

/**
 * Where the dock stands: where it was put, or the nearest free place along the same edge.
 * @param avoid boxes of the page's own buttons, in viewport coordinates
 */
export function dockCorner(view: Size, size: Size, wish: DockWish, avoid: readonly Box[]): Corner {
  const length = wish.edge === 'left' || wish.edge === 'right' ? view.height : view.width
  for (let away = 0; away <= length; away += STEP) {
    for (const side of [-1, 1]) {
      const corner = cornerAt(view, size, { edge: wish.edge, at: clamp(wish.at + (side * away) / length, 0, 1) })
      if (!avoid.some(box => overlaps({ ...corner, ...size }, box))) return corner
    }
  }
  return cornerAt(view, size, wish)
}

/** The edge that a dropped dock belongs to, and how far along it. */
export function wishAt(view: Size, x: number, y: number, folded: boolean): DockWish {
  const distances: [Edge, number][] = [['left', x], ['right', view.width - x], ['top', y], ['bottom', view.height - y]]
  const [edge] = distances.reduce((best, one) => (one[1] < best[1] ? one : best))
  const at = edge === 'left' || edge === 'right' ? y / view.height : x / view.width
  return { edge, at: clamp(at, 0, 1), folded }
}

/** Where the card stands: under the word, or over it where there is no room; never on it. */
export function cardCorner(view: Size, size: Size, word: Box): Corner {
  const below = word.top + word.height + GAP
  const above = word.top - size.height - GAP
  const left = clamp(word.left, GAP, view.width - size.width - GAP)
  if (below + size.height + GAP <= view.height) return { left, top: below }
  if (above >= GAP) return { left, top: above }
  const right = word.left + word.width + GAP
  if (right + size.width + GAP <= view.width) return { left: right, top: clamp(word.top, GAP, view.height - size.height - GAP) }
  const before = word.left - size.width - GAP
  if (before >= GAP) return { left: before, top: clamp(word.top, GAP, view.height - size.height - GAP) }
  return { left, top: below }
}
