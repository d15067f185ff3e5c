import { describe, expect, it } from 'vitest'
import { cardCorner, dockCorner, wishAt, type Box } from './place.ts'

const view = { width: 1280, height: 800 }
const dock = { width: 148, height: 200 }
const overlaps = (a: Box, b: Box): boolean =>
  a.left < b.left + b.width && b.left < a.left + a.width && a.top < b.top + b.height && b.top < a.top + a.height

describe('the dock', () => {
  it.each([
    ['right', 0.5, { left: 1124, top: 300 }],
    ['left', 0, { left: 8, top: 8 }],
    ['top', 1, { left: 1124, top: 8 }],
    ['bottom', 0.5, { left: 566, top: 592 }],
  ] as const)('stands at the %s edge', (edge, at, corner) => expect(dockCorner(view, dock, { edge, at, folded: false }, [])).toEqual(corner))

  it('moves along its edge rather than cover a button', () => {
    const publish = { left: 1100, top: 380, width: 120, height: 40 }
    const corner = dockCorner(view, dock, { edge: 'right', at: 0.5, folded: false }, [publish])
    expect(corner.left).toBe(1124)
    expect(overlaps({ ...corner, ...dock }, publish)).toBe(false)
  })
  it('stays inside a small window', () => {
    const corner = dockCorner({ width: 640, height: 180 }, dock, { edge: 'right', at: 0.9, folded: false }, [])
    expect(corner.top).toBe(8)
  })
  it.each([
    [4, 400, 'left', 0.5], [1270, 200, 'right', 0.25], [640, 10, 'top', 0.5], [320, 795, 'bottom', 0.25],
  ] as const)('dropped at %d,%d belongs to %s', (x, y, edge, at) => expect(wishAt(view, x, y, true)).toEqual({ edge, at, folded: true }))
})

describe('the card', () => {
  const card = { width: 320, height: 240 }
  it.each([
    ['in the middle', { left: 400, top: 300, width: 60, height: 20 }],
    ['at the bottom', { left: 400, top: 770, width: 60, height: 20 }],
    ['at the right', { left: 1250, top: 100, width: 28, height: 20 }],
    ['a tall span', { left: 400, top: 40, width: 200, height: 720 }],
  ])('never covers the word %s', (_name, word) => {
    const corner = cardCorner(view, card, word)
    expect(overlaps({ ...corner, ...card }, word)).toBe(false)
    expect(corner.left).toBeGreaterThanOrEqual(8)
    expect(corner.left + card.width).toBeLessThanOrEqual(1272)
  })
})
