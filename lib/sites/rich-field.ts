// How is a contenteditable field read, observed and mended? Light DOM, shadow root and frame differ only in root and owner.
import { readTree, walkMarkup, type MarkupOptions, type TracedContent } from '#draft'
import { DOM_TREE } from './dom-tree.ts'
import { listenForWriting } from './field-events.ts'
import type { Field, FieldEvents, FieldReading, How, PageWindow } from './field.ts'
import { boxesIn } from './frame-offset.ts'
import type { FieldSpec } from './profile.ts'
import { found } from './quote.ts'
import { typeOver } from './rich-replace.ts'
import { textPlaces, type TextPlaces } from './text-places.ts'

/** Above this many elements a body is read in slices: the markup bombs of real articles have 17,000. */
const HUGE = 4_000
/** One slice; below the 50 ms that a page may stand still. */
const SLICE_MS = 12

const ATTRIBUTES = ['src', 'data-src', 'href']

export function richField(spec: FieldSpec, how: How, element: HTMLElement, ignore: readonly string[]): Field {
  const isFrame = element instanceof HTMLIFrameElement
  const options: MarkupOptions = { editor: true, islands: isFrame ? 'read' : 'skip', ignore }
  let reading: FieldReading | null = null
  let places: TextPlaces | null = null
  let composing = false
  let version = 0
  let listening: { readonly root: HTMLElement; readonly stop: AbortController } | null = null
  let events: FieldEvents | null = null
  let life: AbortSignal | null = null

  function root(): HTMLElement | null {
    if (!isFrame) return element
    try {
      return element.contentDocument?.body ?? null
    } catch (error) {
      // A frame of another origin is no editor of ours.
      if (error instanceof DOMException) return null
      throw error
    }
  }
  const owner = (): PageWindow | null => (root()?.ownerDocument.defaultView ?? null) as PageWindow | null

  function keep(content: TracedContent<Node>): FieldReading {
    places = textPlaces(content)
    reading = { text: places.text, content }
    return reading
  }
  function read(): FieldReading {
    attach()
    if (reading) return reading
    const from = root()
    return from ? keep(readTree<Node>(from, DOM_TREE, options)) : { text: '', content: null }
  }
  async function readSliced(signal: AbortSignal): Promise<boolean> {
    const from = root()
    if (reading || !from) return true
    const walk = walkMarkup<Node>(from, DOM_TREE, options)
    const begun = version
    let until = performance.now() + SLICE_MS
    for (;;) {
      const step = walk.next()
      if (step.done) {
        keep(step.value)
        return true
      }
      if (performance.now() < until) continue
      await new Promise(resolve => { setTimeout(resolve, 0) })
      if (signal.aborted || version !== begun) return false
      until = performance.now() + SLICE_MS
    }
  }
  function stale(): void {
    reading = null
    version++
  }

  function attach(): void {
    const now = root()
    if (!events || !life || listening?.root === now) return
    listening?.stop.abort()
    composing = false
    stale()
    if (!now) {
      listening = null
      return
    }
    const stop = new AbortController()
    listening = { root: now, stop }
    life.addEventListener('abort', () => stop.abort(), { signal: stop.signal })
    const { changed } = events
    const observer = new MutationObserver(() => {
      stale()
      changed()
    })
    observer.observe(now, { childList: true, characterData: true, subtree: true, attributeFilter: ATTRIBUTES })
    stop.signal.addEventListener('abort', () => observer.disconnect())
    listenForWriting(now, { ...events, composing: open => { composing = open; events?.composing(open) } }, stop.signal)
  }

  const at = (text: FieldReading): TextPlaces | null => (text.content ? places : null)
  const rangeOf: Field['rangeOf'] = span => {
    const document = root()?.ownerDocument
    return document ? (at(read())?.rangeOf(span, document) ?? null) : null
  }

  return {
    spec, how, element, painting: 'ranges', owner, root, read, readSliced, rangeOf,
    isComposing: () => composing,
    isHuge: () => !reading && (root()?.getElementsByTagName('*').length ?? 0) > HUGE,
    boxesOf: span => {
      const range = rangeOf(span)
      const view = owner()
      return range && view ? boxesIn(view, range) : []
    },
    caret: () => {
      const selection = root()?.ownerDocument.getSelection()
      const base = root()?.getRootNode()
      const composed = base instanceof ShadowRoot ? shadowFocus(base, selection ?? null) : selection
      if (!composed?.focusNode) return null
      return at(read())?.offsetOf({ node: composed.focusNode, offset: composed.focusOffset }) ?? null
    },
    reveal: span => {
      const node = rangeOf(span)?.startContainer
      const near = node instanceof Element ? node : node?.parentElement
      near?.scrollIntoView({ block: 'center', inline: 'nearest' })
    },
    replace: async (wanted, text) => {
      if (composing) return 'refused'
      stale()
      const before = read().text
      const span = found(before, wanted)
      const range = span && rangeOf(span)
      const base = root()
      if (!span || !range || !base) return 'moved'
      const expected = before.slice(0, span.start) + text + before.slice(span.end)
      return typeOver({
        range, text, root: base, wakeHistory: isFrame,
        isDone: () => {
          stale()
          return read().text === expected
        },
      })
    },
    observe: (heard, signal) => {
      events = heard
      life = signal
      if (isFrame) element.addEventListener('load', () => { attach(); heard.changed() }, { signal })
      attach()
    },
    pulse: () => {
      const before = listening?.root
      attach()
      if (listening?.root !== before) events?.changed()
    },
  }
}

/** In a shadow root the document's selection stops at the host; Chromium tells the inner one by the root itself. */
function shadowFocus(root: ShadowRoot, outer: Selection | null): Selection | null {
  const inner = (root as ShadowRoot & { getSelection?: () => Selection | null }).getSelection
  return inner ? inner.call(root) : outer
}
