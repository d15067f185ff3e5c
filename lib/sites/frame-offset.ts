// Where does a frame stand in the top window?

/** The corner of the owner's viewport in the coordinates of the top window. */
export function frameCorner(owner: Window): { readonly x: number; readonly y: number } {
  const frame = owner.frameElement
  if (!frame || owner === window) return { x: 0, y: 0 }
  const box = frame.getBoundingClientRect()
  return { x: box.left + frame.clientLeft, y: box.top + frame.clientTop }
}

/** Boxes of a range in the top window's coordinates, without empty ones. */
export function boxesIn(owner: Window, range: Range): DOMRect[] {
  const { x, y } = frameCorner(owner)
  return [...range.getClientRects()].filter(box => box.width > 0 && box.height > 0).map(box => new DOMRect(box.x + x, box.y + y, box.width, box.height))
}
