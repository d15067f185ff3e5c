// Is an editor here? Looks when the page changes, and not again once one was found.
import type { Watch } from '#sites'

const PAUSE_MS = 200

/** The first surface whose mark stands in this document. */
export const probed = (watches: readonly Watch[]): Watch | null =>
  watches.find(watch => document.querySelector(watch.probe) !== null) ?? null

/** Calls `found` once, when the first editor of the present address appears. */
export function probe(here: () => readonly Watch[], found: (watch: Watch) => void): void {
  let waiting = 0
  const observer = new MutationObserver(() => {
    if (!waiting) waiting = window.setTimeout(look, PAUSE_MS)
  })
  const look = (): void => {
    waiting = 0
    const watch = probed(here())
    if (!watch) return
    observer.disconnect()
    found(watch)
  }
  observer.observe(document, { childList: true, subtree: true })
  look()
}
