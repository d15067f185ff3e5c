// What can be done with one field of an editor, whatever kind it is?
import type { FieldSpec } from './profile.ts'
import type { TracedContent } from '#draft'
import type { Quoted } from './quote.ts'
import type { Span } from './span-map.ts'

export type How = 'primary' | 'fallback' | 'heuristic'
export type FixOutcome = 'done' | 'moved' | 'refused'
export type PageWindow = Window & typeof globalThis

/** A field as it is read: its text, and for a body what else stands in it. All offsets are UTF-16 units of `text`. */
export type FieldReading = { readonly text: string; readonly content: TracedContent<Node> | null }

export type FieldEvents = {
  /** The text may have changed. */
  readonly changed: () => void
  /** A person typed, pasted or dropped here. */
  readonly byPerson: () => void
  readonly composing: (open: boolean) => void
}

/** A field of an editor. Nothing here changes the page but `reveal` (scrolls) and `replace` (types). */
export type Field = {
  readonly spec: FieldSpec
  readonly how: How
  /** What was located: the text box, the editable root, or the frame. */
  readonly element: HTMLElement
  /** `ranges`: painted by highlights in its own window; `mirror`: painted by a copy above it. */
  readonly painting: 'ranges' | 'mirror'
  /** The window whose document holds the text; changes when a frame is rebuilt. */
  readonly owner: () => PageWindow | null
  /** The innermost element that holds the text; null while a frame has none. */
  readonly root: () => HTMLElement | null
  readonly isComposing: () => boolean
  /** Read now, or as read before if nothing has changed since. */
  readonly read: () => FieldReading
  /** Reads in slices, for documents that would freeze the page; gives up at the next change. */
  readonly readSliced: (signal: AbortSignal) => Promise<boolean>
  readonly isHuge: () => boolean
  /** Where a span stands in the document; null for text boxes and for what is not shown. */
  readonly rangeOf: (span: Span) => Range | null
  /** Boxes of a span in the coordinates of the top window's viewport. */
  readonly boxesOf: (span: Span) => DOMRect[]
  /** Where the caret stands in the text, if it stands here. */
  readonly caret: () => number | null
  readonly reveal: (span: Span) => void
  readonly replace: (wanted: Quoted, text: string) => Promise<FixOutcome>
  /** Starts to listen; may be called again after a frame was rebuilt, listens once to each document. */
  readonly observe: (events: FieldEvents, signal: AbortSignal) => void
  /** Something may have changed without an event (a program wrote a value, a frame was rebuilt). */
  readonly pulse: () => void
}
