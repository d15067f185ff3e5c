// What does the sentinel do? It knows the address, holds what publishes, and calls the desk when an editor appears.
import { standsAt, watches, type Watch } from '#sites'
import { seat } from '../seat.ts'
import { holdPublishing } from './hold.ts'
import { probe } from './probe.ts'
import { say } from './say.ts'

export type SentinelOptions = {
  readonly send: (message: unknown) => Promise<unknown>
  readonly alive: () => boolean
  /** Taken at the start: an orphaned script can no longer ask for them. */
  readonly sentences: { readonly loading: string; readonly gone: string }
}

const RETRY_MS = 1_000
const PATIENCE_MS = 5_000

/** The surfaces of the present address, worked out again only when it changes. */
function addressBook(): () => readonly Watch[] {
  let address = ''
  let found: readonly Watch[] = []
  return () => {
    if (location.href !== address) {
      address = location.href
      const url = new URL(address)
      found = watches.filter(watch => standsAt(watch, url))
    }
    return found
  }
}

export function startSentinel({ send, alive, sentences }: SentinelOptions): void {
  const here = addressBook()
  const shared = seat()
  const load = (watch: Watch): void => {
    if (shared.judge || shared.gone) return
    send({ request: 'desk.load', body: { profile: watch.id } }).catch(() => undefined)
      .then(() => window.setTimeout(() => { if (alive()) load(watch) }, RETRY_MS))
  }
  holdPublishing({
    seat: shared, here, alive,
    onHeld: (why, watch) => {
      say(sentences[why])
      if (why === 'loading') load(watch)
    },
  })
  probe(here, load)
  // An editor's address without its editor: the desk says what is missing, for nothing there is checked.
  setTimeout(() => here().filter(watch => !watch.near).slice(0, 1).forEach(load), PATIENCE_MS)
}
