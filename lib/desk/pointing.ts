// Which finding does the person mean: by pointing at it, or with the caret and a key?
import type { Field, PaintedMark, Painter, Surface } from '#sites'

export type PointingOptions = {
  readonly painter: Painter
  readonly surfaces: () => readonly Surface[]
  readonly held: (x: number, y: number) => boolean
  readonly pointed: (mark: PaintedMark | null) => void
  readonly key: () => void
  readonly signal: AbortSignal
}

/** Shorter than this is passing over, not pointing. */
const DWELL_MS = 60
/** Time to get from the word to the card. */
const LEAVE_MS = 350

export function watchPointer({ painter, surfaces, held, pointed, key, signal }: PointingOptions): { readonly attach: () => void; readonly forget: () => void } {
  const heard = new WeakSet<Document>()
  let current: PaintedMark | null = null
  let next: PaintedMark | null = null
  let timer = 0
  let frame = 0

  function settle(mark: PaintedMark | null, wait: number): void {
    if (mark === next && timer) return
    next = mark
    clearTimeout(timer)
    timer = window.setTimeout(() => {
      timer = 0
      if (signal.aborted || next === current) return
      current = next
      pointed(current)
    }, wait)
  }
  function at(x: number, y: number): void {
    const mark = painter.markAt(x, y)
    if (mark && mark.id === current?.id) settle(current, 0)
    else if (mark) settle(mark, DWELL_MS)
    else if (held(x, y)) settle(current, 0)
    else settle(null, LEAVE_MS)
  }
  function attachTo(document: Document, corner: () => { readonly x: number; readonly y: number }): void {
    if (heard.has(document)) return
    heard.add(document)
    document.addEventListener('pointermove', event => {
      if (frame || event.buttons !== 0) return
      frame = requestAnimationFrame(() => {
        frame = 0
        const { x, y } = corner()
        at(event.clientX + x, event.clientY + y)
      })
    }, { capture: true, passive: true, signal })
    document.addEventListener('keydown', event => {
      if (event.code !== 'KeyK' || !event.altKey || !event.shiftKey || !event.isTrusted) return
      event.preventDefault()
      event.stopImmediatePropagation()
      key()
    }, { capture: true, signal })
  }
  const frameCorner = (field: Field) => (): { readonly x: number; readonly y: number } => {
    const box = field.element.getBoundingClientRect()
    return { x: box.left + field.element.clientLeft, y: box.top + field.element.clientTop }
  }
  return {
    /** What was pointed at is no longer there: the same word may be pointed at anew. */
    forget: () => {
      current = null
      next = null
      clearTimeout(timer)
      timer = 0
    },
    attach: () => {
      attachTo(document, () => ({ x: 0, y: 0 }))
      for (const field of surfaces().flatMap(surface => surface.fields())) {
        const inner = field.root()?.ownerDocument
        if (inner && inner !== document) attachTo(inner, frameCorner(field))
      }
    },
  }
}
