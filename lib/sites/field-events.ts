// When has a person written in a field, and when is an input method composing?
import type { FieldEvents } from './field.ts'

/** Keys that change nothing: moving, selecting, copying, saving. */
const STILL = new Set([
  'ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End', 'PageUp', 'PageDown', 'Escape', 'Tab',
  'Shift', 'Control', 'Alt', 'Meta', 'CapsLock', 'ContextMenu', 'PrintScreen', 'ScrollLock', 'NumLock',
])
const WRITING_SHORTCUTS = new Set(['v', 'x', 'z', 'y', 'b', 'i', 'u', 'Enter', 'Backspace', 'Delete'])

const isWriting = (event: KeyboardEvent): boolean => {
  if (STILL.has(event.key) || /^F\d+$/.test(event.key)) return false
  return event.ctrlKey || event.metaKey ? WRITING_SHORTCUTS.has(event.key.toLowerCase()) || WRITING_SHORTCUTS.has(event.key) : !event.altKey
}

/**
 * Listens where the text is. Only trusted events speak of a person: a page's script can make the others.
 * ProseMirror answers Enter and Backspace itself, so `input` alone is not enough.
 */
export function listenForWriting(target: EventTarget, events: FieldEvents, signal: AbortSignal): void {
  const on = (type: string, heard: (event: Event) => void): void =>
    target.addEventListener(type, heard, { capture: true, passive: true, signal })
  for (const type of ['beforeinput', 'input', 'paste', 'cut', 'drop']) on(type, event => { if (event.isTrusted) events.byPerson() })
  on('keydown', event => { if (event.isTrusted && isWriting(event as KeyboardEvent)) events.byPerson() })
  on('compositionstart', () => events.composing(true))
  on('compositionend', () => events.composing(false))
}
