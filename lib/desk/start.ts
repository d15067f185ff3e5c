// How does the desk begin, and how does it end without leaving anything behind?
import { i18n } from '#i18n'
import { ask, type PagePush } from '#messages'
import { createPainter, openSurfaces } from '#sites'
import { createDesk } from './desk.ts'
import { holdLine, type Port } from './line.ts'
import { createCard } from './overlay/card.ts'
import { createDialogs } from './overlay/dialogs.ts'
import { createOverlay } from './overlay/host.ts'
import { FIRST_WISH, type DockWish } from './overlay/place.ts'
import { seat } from './seat.ts'
import { say } from './sentinel/say.ts'
import type { Asks } from './sitting.ts'

export type DeskOptions = {
  readonly send: (message: unknown) => Promise<unknown>
  readonly connect: () => Port
  readonly alive: () => boolean
  /** Calls back with what the background says unasked; gives back how to stop listening. */
  readonly listen: (heard: (push: PagePush) => void) => () => void
  readonly remembered: () => Promise<DockWish | null>
  readonly remember: (wish: DockWish) => void
}

const KEEP_MS = 500
/** In a narrower window an unfolded dock would stand on the text, until the person says otherwise. */
const NARROW = 1_000

export async function startDesk({ send, connect, alive, listen, remembered, remember }: DeskOptions): Promise<void> {
  const shared = seat()
  if (shared.judge || shared.gone) return
  // Two answers to one call must not make two desks.
  shared.judge = () => 'hold'
  const life = new AbortController()
  const { signal } = life
  const reload = i18n.t('desk.reload')
  const asks: Asks = (kind, body) => ask(send, kind, body)

  const overlay = createOverlay(signal)
  const painter = createPainter(overlay.marks)
  const card = createCard(overlay.stage, overlay.announce)
  const dialogs = createDialogs(overlay.stage, overlay.raise, overlay.announce)

  /** The extension was updated or removed: nothing of ours stays but the hold on what publishes. */
  function gone(): void {
    if (shared.gone) return
    shared.gone = true
    painter.clear()
    life.abort()
    say(reload)
  }
  const wish = (await remembered()) ?? { ...FIRST_WISH, folded: innerWidth < NARROW }
  if (signal.aborted) return
  const desk = createDesk({ ask: asks, seat: shared, overlay, painter, card, dialogs, wish, remember, gone, signal })
  const surfaces = openSurfaces(() => overlay.marks, desk.events, signal)
  desk.know(() => surfaces.all())

  const stop = listen(desk.push)
  signal.addEventListener('abort', () => { if (alive()) stop() })
  holdLine({ connect, alive, again: desk.again, gone, signal })

  const keep = setInterval(() => {
    overlay.keep()
    painter.keep()
    desk.keep()
  }, KEEP_MS)
  signal.addEventListener('abort', () => clearInterval(keep))
  let frame = 0
  const follow = (): void => {
    frame ||= requestAnimationFrame(() => {
      frame = 0
      if (signal.aborted) return
      painter.keep()
      desk.moved()
    })
  }
  for (const type of ['scroll', 'resize'] as const) window.addEventListener(type, follow, { capture: true, passive: true, signal })
  document.fonts?.addEventListener('loadingdone', follow, { signal })
}

