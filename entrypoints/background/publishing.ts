// What do the pages save and publish, and for whom is the network opened?
import { fingerprint, readSave } from '#draft'
import type { Draft } from '#draft'
import type { Outcome, Watched, Watcher } from '#gate'
import type { RequestOf } from '#messages'
import { closeNetwork, isOpen, openNetwork } from './network.ts'
import type { Office } from './office.ts'
import { isSaved, screenDigest, takeSaved, wholeDraft } from './surfaces.ts'
import type { Surface, Surfaces } from './surfaces.ts'
import { keyOf, rootOf, standingOf, verdictOf } from './weighing.ts'

/** A press and the request it leads to lie this close together; a publication without a press came from elsewhere. */
const PRESS_LEADS = 60_000
/** A change is written down when nobody has typed for this long. */
const REST = 2_000

export type Publishing = {
  readonly watcher: Watcher
  /** A publish control was pressed. @returns whether the network is open for this tab now */
  readonly pressed: (surface: Surface, press: Pick<RequestOf<'publish.pressed'>, 'control' | 'digest'>) => Promise<boolean>
  /** The ledger hears of what a person changed: at rests, saves and acts, not at every key. */
  readonly record: (surface: Surface) => Promise<void>
  /** The screen changed: an open network closes, and the change is recorded once nobody types. */
  readonly moved: (surface: Surface) => void
}

const report = (what: string) => (error: unknown): void => { console.error(`${what} could not be recorded`, error) }

/** What a request carries: a draft, nothing (it only names one), or something nobody can read. */
function carried(request: Watched): Draft | 'nothing' | 'unreadable' {
  const { shape } = request.spec
  if (!shape) return 'nothing'
  if (!request.form) return 'unreadable'
  const read = readSave(request.form, shape)
  return 'ok' in read ? 'unreadable' : read
}

export function publishing(surfaces: Surfaces, office: Office, changed: (surface: Surface) => void): Publishing {
  /** Saves without an id wait for the next id that the same tab names (platforms: new drafts, copies on publish). */
  const unnamed = new Map<number, Surface>()
  const pressedAt = new Map<number, number>()

  /** The editor in this tab that a request belongs to. */
  const surfaceOf = (request: Watched): Surface | null => {
    const inTab = surfaces.inTab(request.tabId).filter(surface => surface.profile.requests.some(spec => spec.path === request.spec.path && spec.host === request.spec.host))
    return inTab.find(surface => surface.frameId === request.frameId && surface.profile.id === request.profile.id)
      ?? inTab.find(surface => surface.draftId !== null && surface.draftId === request.draftId) ?? inTab[0] ?? null
  }

  const name = async (surface: Surface, draftId: string): Promise<void> => {
    surface.draftId = draftId
    await office.bind(surface.lineage, keyOf(surface, draftId), surface.article?.fields.title ?? '')
    if (surface.saved) await office.keepSaved(keyOf(surface, draftId), surface.saved)
  }

  const saved = async (surface: Surface, request: Watched): Promise<void> => {
    const draft = carried(request)
    takeSaved(surface, draft === 'nothing' || draft === 'unreadable' ? null : draft)
    if (request.draftId) await name(surface, request.draftId)
    else unnamed.set(request.tabId, surface)
    await record(surface)
    changed(surface)
  }

  const record = async (surface: Surface): Promise<void> => {
    const root = rootOf(surface)
    if (!root || !surface.touched || root === surface.recorded) return
    if (standingOf(surface, office) === 'private') return
    surface.recorded = root
    surface.touched = false
    const draft = wholeDraft(surface)
    if (draft) await office.keepContent(root, draft)
    await office.changed(surface.lineage, root)
  }

  /** The fingerprint of what really goes out: the request's own text, or what was last saved under its id. */
  const goingOut = async (request: Watched, surface: Surface | null): Promise<string | null> => {
    const draft = carried(request)
    if (draft === 'unreadable') return null
    if (draft !== 'nothing') return fingerprint(draft).root
    if (surface?.saved && !surface.unreadableSave && (!request.draftId || surface.draftId === request.draftId)) return fingerprint(surface.saved).root
    const known = request.draftId && surface ? await office.savedDraft(keyOf(surface, request.draftId)) : null
    return known ? fingerprint(known).root : null
  }

  const published = async (request: Watched, outcome: Outcome): Promise<void> => {
    const surface = surfaceOf(request)
    if (!surface || standingOf(surface, office) !== 'office') return
    const root = await goingOut(request, surface)
    if (outcome.ended === 'answered' && outcome.status < 400) {
      const signed = root !== null && office.review(surface.lineage, root).state === 'ready'
      await office.observed(surface.lineage, { key: keyOf(surface, request.draftId ?? surface.draftId), fingerprint: root, signed, address: request.address.split('?')[0] ?? '' })
      await closeNetwork(request.tabId)
      surface.openedFor = null
    } else if (outcome.ended === 'blocked' && Date.now() - (pressedAt.get(request.tabId) ?? 0) > PRESS_LEADS) {
      await office.attempted(surface.lineage, root ?? '', ['network'])
    }
    changed(surface)
  }


  const rests = new Map<string, ReturnType<typeof setTimeout>>()
  const moved = (surface: Surface): void => {
    if (surface.openedFor && surface.openedFor !== screenDigest(surface)) {
      surface.openedFor = null
      closeNetwork(surface.tabId).catch(report('a closed network'))
    }
    const before = rests.get(surface.id)
    if (before) clearTimeout(before)
    rests.set(surface.id, setTimeout(() => {
      rests.delete(surface.id)
      record(surface).then(() => { changed(surface) }).catch(report('a change'))
    }, REST))
  }

  return {
    record,
    moved,
    watcher: {
      sent: request => {
        const waiting = unnamed.get(request.tabId)
        if (waiting && request.draftId && request.spec.role !== 'save') {
          unnamed.delete(request.tabId)
          name(waiting, request.draftId).catch(report('the name of a draft'))
        }
        const surface = surfaceOf(request)
        if (!surface) return
        if (request.spec.role === 'save') saved(surface, request).catch(report('a save'))
        // A scan by the administrator may take minutes: while the sequence goes on and nothing has changed, it stays open.
        if (request.spec.role === 'precheck' && isOpen(request.tabId) && surface.openedFor === screenDigest(surface)) {
          openNetwork(request.tabId).catch(report('an open network'))
        }
      },
      ended: (request, outcome) => {
        if (request.spec.role === 'publish') published(request, outcome).catch(report('a publication'))
      },
    },
    pressed: async (surface, press) => {
      pressedAt.set(surface.tabId, Date.now())
      await record(surface)
      const root = rootOf(surface)
      const verdict = verdictOf(surface, office, { needsSave: press.control === 'confirm' && !isSaved(surface) })
      if (verdict.pass === 'free') return true
      const stale = press.digest !== screenDigest(surface)
      if (verdict.pass === 'no' || stale || !root) {
        await office.attempted(surface.lineage, root ?? '', stale ? ['stale'] : verdict.lacks.map(lack => lack.why))
        return false
      }
      await office.allowed(surface.lineage, root)
      surface.openedFor = press.digest
      if (verdict.pass !== 'reminded') await openNetwork(surface.tabId)
      return true
    },
  }
}
