// What do the pages save, and under which id does the platform keep it?
import type { Outcome, Watched } from '#gate'
import type { Office } from './office.ts'
import { candidates, carried, ownerOf } from './request-owner.ts'
import type { Carried } from './request-owner.ts'
import { takeSaved } from './surfaces.ts'
import type { Surface, Surfaces } from './surfaces.ts'
import { keyOf, standingOf } from './weighing.ts'

export type Saves = {
  readonly sent: (request: Watched) => Promise<void>
  /** Another request of the platform was sent: the draft that it names may be the one that was saved without a name. */
  readonly heard: (request: Watched) => Promise<void>
  readonly ended: (request: Watched, outcome: Outcome) => Promise<void>
  /** The page's address names the draft now: a save that named none belongs to it. */
  readonly named: (surface: Surface, draftId: string) => Promise<void>
  readonly forget: (surface: Surface) => void
  /** The lineage of a draft that was saved without a name in this tab before its page went (a reload right after the first save); told once. */
  readonly leftIn: (tabId: number) => string | null
}

type Before = Pick<Surface, 'saved' | 'unreadableSave' | 'unsaved'>

/** @param changed what is known of this editor's stored draft is another now */
export function watchSaves(surfaces: Surfaces, office: Office, changed: (surface: Surface) => Promise<void>): Saves {
  /** Saves without an id wait for the next id that the same tab names (platforms: new drafts, copies on publish). */
  const unnamed = new Map<number, Surface>()
  const left = new Map<number, string>()
  /** What was known before a save that is under way: a save that does not arrive changes nothing. */
  const underWay = new Map<string, { readonly surface: Surface; readonly before: Before; readonly draftId: string | null }>()

  const keep = (surface: Surface, draftId: string): Promise<void> =>
    office.keepSaved(keyOf(surface, draftId), surface.unreadableSave ? 'unreadable' : surface.saved)
  const name = async (surface: Surface, draftId: string): Promise<void> => {
    surface.draftId = draftId
    await office.bind(surface.lineage, keyOf(surface, draftId), surface.article?.fields.title ?? '')
    await keep(surface, draftId)
  }

  const take = async (surface: Surface, request: Watched, draft: Carried): Promise<void> => {
    // What a private account writes is not kept, not even on this machine.
    if (standingOf(surface, office) === 'private') return
    const before = { saved: surface.saved, unreadableSave: surface.unreadableSave, unsaved: new Map(surface.unsaved) }
    underWay.set(request.requestId, { surface, before, draftId: request.draftId })
    takeSaved(surface, typeof draft === 'string' ? null : draft)
    if (request.draftId) {
      unnamed.delete(surface.tabId)
      await name(surface, request.draftId)
    } else {
      unnamed.set(surface.tabId, surface)
      // It named no draft that we could read: the one in the editor may be the one that it changed.
      if (surface.unreadableSave && surface.draftId) await keep(surface, surface.draftId)
    }
    await changed(surface)
  }

  return {
    sent: async request => {
      const own = carried(request)
      const surface = ownerOf(surfaces, request, own)
      if (surface) return take(surface, request, own)
      // A save of nobody knows whose: none of the editors that could have sent it is certain any more.
      for (const one of candidates(surfaces, request)) await take(one, request, 'unreadable')
    },
    heard: async request => {
      const waiting = unnamed.get(request.tabId)
      if (!waiting || !request.draftId) return
      unnamed.delete(request.tabId)
      await name(waiting, request.draftId)
    },
    ended: async (request, outcome) => {
      const under = underWay.get(request.requestId)
      underWay.delete(request.requestId)
      if (!under || (outcome.ended === 'answered' && outcome.status < 400)) return
      const { surface, before, draftId } = under
      surface.saved = before.saved
      surface.unreadableSave = before.unreadableSave
      for (const [at, article] of before.unsaved) if (at !== surface.current) surface.unsaved.set(at, article)
      if (unnamed.get(surface.tabId) === surface) unnamed.delete(surface.tabId)
      if (draftId) await keep(surface, draftId)
      await changed(surface)
    },
    named: async (surface, draftId) => {
      if (unnamed.get(surface.tabId) !== surface) return
      unnamed.delete(surface.tabId)
      await name(surface, draftId)
    },
    forget: surface => {
      if (unnamed.get(surface.tabId) !== surface) return
      unnamed.delete(surface.tabId)
      left.set(surface.tabId, surface.lineage)
    },
    leftIn: tabId => {
      const lineage = left.get(tabId) ?? null
      left.delete(tabId)
      return lineage
    },
  }
}
