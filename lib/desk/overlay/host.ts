// Where does our interface stand on a page that is not ours? In one closed root on the root element, in the top layer.
import { make } from './make.ts'
import { SHEET } from './sheet.ts'

export type Overlay = {
  /** For copies of text boxes and lines: nothing in it can be pressed. */
  readonly marks: HTMLElement
  /** For dock, card and dialogs. */
  readonly stage: HTMLElement
  /** Brings the layer before what the page has put in front since. */
  readonly raise: () => void
  /** Puts the layer back where the page has removed it. */
  readonly keep: () => void
  /** Says a sentence to screen readers. */
  readonly announce: (sentence: string) => void
}

/** Site shortcuts must not fire at keys pressed in our layer, and nothing we do is the page's news. */
const OWN_EVENTS = ['keydown', 'keyup', 'keypress', 'input', 'paste', 'copy', 'cut', 'click', 'mousedown', 'mouseup', 'pointerdown', 'pointerup', 'wheel'] as const
/** A page that removes our layer this often is left in peace: the guard does not depend on the layer. */
const MOST_RETURNS = 50
const HEARD_MS = 1_000

function dress(root: ShadowRoot): void {
  try {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(SHEET)
    root.adoptedStyleSheets = [sheet]
  } catch (error) {
    // Firefox refuses constructed sheets from content scripts (mdn/browser-compat-data#25003).
    console.debug('constructed sheet refused', error)
    root.append(make('style', { text: SHEET }))
  }
}

export function createOverlay(signal: AbortSignal): Overlay {
  const host = document.createElement('div')
  host.style.cssText = 'all:initial!important;position:fixed!important;inset:0!important;width:auto!important;height:auto!important;margin:0!important;'
    + 'padding:0!important;border:0!important;background:none!important;overflow:visible!important;pointer-events:none!important;display:block!important;z-index:2147483647!important'
  const root = host.attachShadow({ mode: 'closed' })
  dress(root)
  const marks = make('div', { attributes: { 'aria-hidden': 'true' } })
  const stage = make('div', {})
  const heard = make('div', { class: 'heard', role: 'status', attributes: { 'aria-live': 'polite' } })
  root.append(make('div', { class: 'all', attributes: { lang: 'zh-CN' } }, marks, stage, heard))
  for (const type of OWN_EVENTS) host.addEventListener(type, event => event.stopPropagation(), { signal })
  // The editor keeps its selection and its focus while our buttons are pressed with the mouse.
  root.addEventListener('mousedown', event => event.preventDefault(), { signal })

  let returns = 0
  let hush = 0
  const show = (): void => {
    if (!host.isConnected) document.documentElement.append(host)
    if (typeof host.showPopover !== 'function') return
    host.popover = 'manual'
    if (!host.matches(':popover-open')) host.showPopover()
  }
  show()
  signal.addEventListener('abort', () => host.remove())
  return {
    marks, stage,
    raise: () => {
      if (typeof host.hidePopover === 'function' && host.isConnected && host.matches(':popover-open')) host.hidePopover()
      show()
    },
    keep: () => {
      const open = host.isConnected && (typeof host.showPopover !== 'function' || host.matches(':popover-open'))
      if (open || returns >= MOST_RETURNS) return
      returns++
      show()
    },
    announce: sentence => {
      heard.textContent = sentence
      clearTimeout(hush)
      // What was said is not found again later by a person who walks through the page.
      hush = window.setTimeout(() => { heard.textContent = '' }, HEARD_MS)
    },
  }
}
