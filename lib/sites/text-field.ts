// How is a text box read, observed and mended? Its framework must hear of a change, and its undo must keep it.
import { listenForWriting } from './field-events.ts'
import type { Field, FieldEvents, FixOutcome, How, PageWindow } from './field.ts'
import { MOST_COPIED, mirrorOf, type TextBox } from './mirror.ts'
import type { FieldSpec } from './profile.ts'
import { found, type Quoted } from './quote.ts'

const SETTLE_MS = 30

/** Frameworks that own the value hear `input`; assigning through the prototype passes their own setter by. */
function writeValue(box: TextBox, value: string): void {
  const type = box instanceof HTMLTextAreaElement ? HTMLTextAreaElement : HTMLInputElement
  Object.getOwnPropertyDescriptor(type.prototype, 'value')?.set?.call(box, value)
  box.dispatchEvent(new Event('input', { bubbles: true }))
}

async function typeOver(box: TextBox, wanted: Quoted, text: string): Promise<FixOutcome> {
  const before = box.value
  const span = found(before, wanted)
  if (!span) return 'moved'
  if (box.disabled || box.readOnly) return 'refused'
  const expected = before.slice(0, span.start) + text + before.slice(span.end)
  const scroll = box.scrollTop
  box.focus({ preventScroll: true })
  box.setSelectionRange(span.start, span.end)
  if (text === '') box.ownerDocument.execCommand('delete')
  else box.ownerDocument.execCommand('insertText', false, text)
  // A box that cannot take the focus (a folded section) refuses the command.
  if (box.value === before) writeValue(box, expected)
  box.scrollTop = scroll
  await new Promise(resolve => { setTimeout(resolve, SETTLE_MS) })
  return box.value === expected ? 'done' : 'refused'
}

export function textField(spec: FieldSpec, how: How, box: TextBox, layer: () => HTMLElement): Field {
  let composing = false
  let seen: string | null = null
  let events: FieldEvents | null = null

  return {
    spec, how, element: box, painting: 'mirror',
    owner: () => box.ownerDocument.defaultView as PageWindow | null,
    root: () => box,
    isComposing: () => composing,
    isHuge: () => false,
    read: () => ({ text: (seen = box.value), content: null }),
    readSliced: () => Promise.resolve(true),
    rangeOf: () => null,
    boxesOf: ({ start, end }) => {
      if (box.value.length > MOST_COPIED) return []
      const mirror = mirrorOf(box, layer())
      mirror.draw([])
      const boxes = mirror.boxesOf(start, end)
      mirror.remove()
      return boxes
    },
    caret: () => (box.ownerDocument.activeElement === box ? box.selectionStart : null),
    reveal: ({ start, end }) => {
      box.scrollIntoView({ block: 'center', inline: 'nearest' })
      box.focus({ preventScroll: true })
      box.setSelectionRange(start, end)
    },
    replace: (wanted, text) => (composing ? Promise.resolve('refused') : typeOver(box, wanted, text)),
    observe: (heard, signal) => {
      events = heard
      listenForWriting(box, { ...heard, composing: open => { composing = open; heard.composing(open) } }, signal)
      for (const type of ['input', 'change', 'focus', 'blur']) box.addEventListener(type, heard.changed, { capture: true, passive: true, signal })
    },
    pulse: () => {
      if (seen !== null && box.value !== seen) events?.changed()
    },
  }
}
