// Is an event about to publish, and must it be held? Fails closed: without an answer of the desk it is held.
import { controlIn, publishingKey, type Watch } from '#sites'
import type { Phase, Seat } from '../seat.ts'

const EARLY = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'touchstart', 'touchend'] as const
const ACTS = ['click', 'keydown', 'submit'] as const

/** Why a control is held although the desk has not spoken. */
export type Held = 'loading' | 'gone'

export type HoldOptions = {
  readonly seat: Seat
  /** The surfaces of the present address. */
  readonly here: () => readonly Watch[]
  /** Whether the extension still stands behind this script. */
  readonly alive: () => boolean
  readonly onHeld: (why: Held, watch: Watch) => void
}

const phaseOf = (type: string): Phase => ((ACTS as readonly string[]).includes(type) ? 'act' : 'early')

/**
 * Listens on the window in the capture phase, before the page's first script can; what is held the page never sees.
 * No signal ends this: the page could forge one, and an orphan must go on holding.
 */
export function holdPublishing({ seat, here, alive, onHeld }: HoldOptions): void {
  const listen = (event: Event): void => {
    const path = event.composedPath()
    const control = event instanceof KeyboardEvent
      ? (publishingKey(event, path, here()) ?? (event.key === 'Enter' || event.key === ' ' ? controlIn(path.slice(0, 1), here()) : null))
      : controlIn(event instanceof SubmitEvent && event.submitter ? [event.submitter] : path, here())
    if (!control) return
    if (seat.passing === control.element) return
    const phase = phaseOf(event.type)
    const orphan = seat.gone || !alive()
    if (!orphan && seat.judge?.(control, phase, event) === 'pass') return
    event.stopImmediatePropagation()
    event.preventDefault()
    if (phase === 'act' && (orphan || !seat.judge)) onHeld(orphan ? 'gone' : 'loading', control.watch)
  }
  for (const type of [...EARLY, ...ACTS]) window.addEventListener(type, listen, { capture: true, passive: false })
}
