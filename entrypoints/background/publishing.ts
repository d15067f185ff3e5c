// What do the pages save and publish, and for whom is the network opened?
import { readSave } from '#draft'
import type { Draft } from '#draft'
import type { Outcome, Watched, Watcher } from '#gate'
import type { RequestOf } from '#messages'
import { closeNetwork, isOpen, openNetwork } from './network.ts'
import type { Office } from './office.ts'
import { isSaved, savesDrafts, screenDigest, takeSaved, wholeDraft } from './surfaces.ts'
import type { Surface, Surfaces } from './surfaces.ts'
import { contentsIn, keyOf, rootOf, standingOf, verdictOf } from './weighing.ts'

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
  const lastPressed = new Map<number, Surface>()

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

  /** Fingerprints of what really goes out: what was last saved under the draft's id, and the text in the request itself. */
  const goingOut = async (request: Watched, surface: Surface): Promise<readonly string[] | null> => {
    const own = carried(request)
    if (own === 'unreadable') return null
    if (!savesDrafts(surface)) return own === 'nothing' ? null : contentsIn(own).map(content => content.root)
    const draftId = request.draftId
    const isHere = surface.saved !== null && !surface.unreadableSave && (!draftId || surface.draftId === draftId)
    const saved = isHere ? surface.saved : draftId ? await office.savedDraft(keyOf(surface, draftId)) : null
    if (!saved) return null
    // The publish dialog of a 头条文章 sends a text of its own beside the article (platforms 2.5).
    const beside = own === 'nothing' ? undefined : own.articles[0]?.fields.accompanying
    const [first, ...rest] = saved.articles
    return first ? contentsIn({ ...saved, articles: [beside === undefined ? first : { ...first, fields: { ...first.fields, accompanying: beside } }, ...rest] }).map(content => content.root) : null
  }

  /** What a publication carries is looked up as it leaves: the page empties its composer when the answer comes. */
  const leaving = new Map<string, { readonly surface: Surface; readonly roots: Promise<readonly string[] | null> }>()
  const leaves = (request: Watched): void => {
    const own = carried(request)
    const root = typeof own === 'string' ? null : contentsIn(own)[0]?.root
    // Several composers on one page: the one that holds this text, else the one that was pressed last.
    const surface = surfaces.inTab(request.tabId).find(one => root && rootOf(one) === root) ?? lastPressed.get(request.tabId) ?? surfaceOf(request)
    if (surface) leaving.set(request.requestId, { surface, roots: goingOut(request, surface) })
  }

  const published = async (request: Watched, outcome: Outcome): Promise<void> => {
    const left = leaving.get(request.requestId)
    leaving.delete(request.requestId)
    if (!left || standingOf(left.surface, office) !== 'office') return
    const { surface } = left
    const roots = await left.roots
    const root = roots?.[0] ?? null
    if (outcome.ended === 'answered' && outcome.status < 400) {
      const signed = roots !== null && roots.length > 0 && roots.every(one => office.review(surface.lineage, one).missing.length === 0)
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
        if (request.spec.role === 'publish') leaves(request)
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
      lastPressed.set(surface.tabId, surface)
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
