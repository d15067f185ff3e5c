// To which editor does a request belong? By tab and frame, by the draft it names, by what it carries.
import { fingerprint, readSave } from '#draft'
import type { Draft } from '#draft'
import type { Watched } from '#gate'
import { screenDigest } from './surfaces.ts'
import type { Surface, Surfaces } from './surfaces.ts'

/** What a request carries: a draft, nothing (it only names one), or something nobody can read. */
export type Carried = Draft | 'nothing' | 'unreadable'

export function carried(request: Watched): Carried {
  const { shape } = request.spec
  if (!shape) return 'nothing'
  if (!request.form) return 'unreadable'
  const read = readSave(request.form, shape)
  return 'ok' in read ? 'unreadable' : read
}

/** Requests of a page's service worker have no tab (measured, Chromium 156). */
const NO_TAB = -1

const speaks = (surface: Surface, { spec }: Watched): boolean => surface.profile.requests.some(one => one.path === spec.path && one.host === spec.host)

/** The open editors that a request may come from. */
export const candidates = (surfaces: Surfaces, request: Watched): Surface[] =>
  (request.tabId === NO_TAB ? surfaces.all() : surfaces.inTab(request.tabId)).filter(surface => speaks(surface, request))

const named = (among: readonly Surface[], request: Watched): Surface | undefined =>
  request.draftId === null ? undefined : among.find(surface => surface.draftId === request.draftId)

const showing = (among: readonly Surface[], carried: Carried): Surface | undefined => {
  if (typeof carried === 'string') return undefined
  const digests = fingerprint(carried).articles
  return among.find(surface => digests.includes(screenDigest(surface) ?? ''))
}

/** The editor that sent a request; null where it cannot be told, or where none stands. */
export function ownerOf(surfaces: Surfaces, request: Watched, carried: Carried): Surface | null {
  const among = candidates(surfaces, request)
  if (request.tabId === NO_TAB) return named(among, request) ?? showing(among, carried) ?? (among.length === 1 ? among[0] ?? null : null)
  return among.find(surface => surface.frameId === request.frameId && surface.profile.id === request.profile.id)
    ?? named(among, request) ?? among[0] ?? null
}
