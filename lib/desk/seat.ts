// Where do sentinel and desk meet? In one object of the isolated world, which the page cannot reach.
import type { Control } from '#sites'

/** early: a press has begun. act: this event would publish. */
export type Phase = 'early' | 'act'
export type Judge = (control: Control, phase: Phase, event: Event) => 'pass' | 'hold'

export type Seat = {
  /** Set by the desk once it knows its surfaces; until then everything that publishes is held. */
  judge: Judge | null
  /** Exactly this element is let through, once: the desk presses it again after the network was opened. */
  passing: Element | null
  /** The extension was updated or removed: hold, and say 请刷新页面. */
  gone: boolean
}

const KEY = 'xianshenSeat'

/** The seat of this frame, made by whoever comes first. */
export function seat(): Seat {
  const world = globalThis as unknown as Record<string, Seat | undefined>
  return (world[KEY] ??= { judge: null, passing: null, gone: false })
}
