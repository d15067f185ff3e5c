// Was a control pressed that publishes, and to which editor does it belong?
import type { ControlSpec, Watch } from './profile.ts'

/** A control that publishes; `editor` is the field it belongs to, where several editors stand on one page. */
export type Control = { readonly watch: Watch; readonly role: 'publish' | 'confirm' | 'key'; readonly element: Element; readonly editor: Element | null }

/** How far above a button its text box may stand: further up begins the next post of the feed. */
const NEAR_LEVELS = 6
const EDITABLE = 'textarea, [contenteditable="true"]'

const plainText = (element: Element): string => ((element as HTMLInputElement).value || element.textContent || '').replace(/[\s\u200b]+/g, '')

const saysSo = (spec: ControlSpec, element: Element): boolean =>
  !spec.texts || (element.childElementCount < 12 && spec.texts.includes(plainText(element)))

/** The last editor before the control inside the nearest ancestor that has any; a switch above the box is no control. */
function editorNear(near: string, element: Element): Element | null {
  let ancestor = element.parentElement
  for (let level = 0; ancestor && level < NEAR_LEVELS; level++, ancestor = ancestor.parentElement) {
    if (!ancestor.querySelector(EDITABLE)) continue
    const before = [...ancestor.querySelectorAll(near)].filter(box => box.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING)
    return before.at(-1) ?? null
  }
  return null
}

function controlAt(watch: Watch, element: Element): Control | null {
  for (const spec of watch.controls) {
    if (spec.role !== 'publish' && spec.role !== 'confirm') continue
    if (!element.matches(spec.css) || !saysSo(spec, element)) continue
    if (spec.within && !element.closest(spec.within)) continue
    const editor = !watch.near || spec.alone ? null : spec.only ? document.querySelector(watch.near) : editorNear(watch.near, element)
    if (watch.near && !spec.alone && !editor) continue
    return { watch, role: spec.role, element, editor }
  }
  return null
}

/**
 * The publishing control that an event reaches.
 * @param path the event's composed path, innermost first
 * @param watches the surfaces of this address
 */
export function controlIn(path: readonly EventTarget[], watches: readonly Watch[]): Control | null {
  for (const target of path) {
    if (!(target instanceof Element)) continue
    for (const watch of watches) {
      const control = controlAt(watch, target)
      if (control) return control
    }
  }
  return null
}

/** Ctrl or Command with Enter in a box that publishes by it. */
export function publishingKey(event: KeyboardEvent, path: readonly EventTarget[], watches: readonly Watch[]): Control | null {
  if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return null
  for (const watch of watches) {
    if (!watch.publishKeys?.includes('ctrl-enter') || !watch.near) continue
    const box = path.find(target => target instanceof Element && target.matches(watch.near ?? ''))
    if (box) return { watch, role: 'key', element: box as Element, editor: box as Element }
  }
  return null
}
