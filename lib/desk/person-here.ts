// Did a person write here since the last update, or did the page fill the field in?

export type PersonHere = { readonly wrote: () => void; /** Asked once for each update; the answer counts for what came before. */ readonly since: () => boolean }

/** A key is heard before its change is read; what is read this much later was still hers. */
const LINGERS_MS = 1_500

export function personHere(now: () => number): PersonHere {
  let last = Number.NEGATIVE_INFINITY
  return {
    wrote: () => { last = now() },
    since: () => now() - last <= LINGERS_MS,
  }
}
