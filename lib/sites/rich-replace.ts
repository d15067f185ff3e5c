// How is a quote in a rich editor replaced, as a person would do it: select it and type over it?
import type { FixOutcome } from './field.ts'

export type TypedOver = {
  readonly range: Range
  readonly text: string
  readonly root: HTMLElement
  /** UEditor keeps its own history and takes a scene at a key press (measured: without it Ctrl+Z does nothing). */
  readonly wakeHistory: boolean
  /** Whether the text now stands as it should. */
  readonly isDone: () => boolean
}

const KEY_A = 65
/** ProseMirror answers DOM changes in a microtask and may draw again in the next frame: the text must stand in two. */
const FRAME_MS = 16
const FRAMES = 8
const STANDS = 2

const press = (root: HTMLElement, type: 'keydown' | 'keyup'): void => {
  const view = root.ownerDocument.defaultView
  if (view) root.dispatchEvent(new view.KeyboardEvent(type, { key: 'a', keyCode: KEY_A, which: KEY_A, bubbles: true, cancelable: true }))
}

export async function typeOver({ range, text, root, wakeHistory, isDone }: TypedOver): Promise<FixOutcome> {
  const document = root.ownerDocument
  const selection = document.getSelection()
  if (!selection) return 'refused'
  root.focus({ preventScroll: true })
  if (wakeHistory) press(root, 'keydown')
  selection.setBaseAndExtent(range.startContainer, range.startOffset, range.endContainer, range.endOffset)
  // An empty insertText is refused in some engines; deleting is its own command.
  if (text === '') document.execCommand('delete')
  else document.execCommand('insertText', false, text)
  if (wakeHistory) press(root, 'keyup')
  let stood = 0
  for (let frame = 0; frame < FRAMES && stood < STANDS; frame++) {
    await new Promise(resolve => { setTimeout(resolve, FRAME_MS) })
    stood = isDone() ? stood + 1 : 0
  }
  return stood >= STANDS ? 'done' : 'refused'
}
