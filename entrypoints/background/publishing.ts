// What do the pages save and publish, and for whom is the network opened?
import type { Outcome, Watched, Watcher } from '#gate'
import type { RequestOf } from '#messages'
import { closeNetwork, isOpen, openNetwork } from './network.ts'
import type { Office } from './office.ts'
import { isSaved, savesDrafts, screenDigest, wholeDraft } from './surfaces.ts'
import type { Surface, Surfaces } from './surfaces.ts'
import { candidates, carried, ownerOf } from './request-owner.ts'
import { watchSaves } from './saves.ts'
import { titleOf } from './views.ts'
import { contentsIn, keyOf, nameOf, rootOf, standingOf, verdictOf } from './weighing.ts'

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
  /** The page's address names the draft now: a save that named none belongs to it. */
  readonly named: (surface: Surface, draftId: string) => Promise<void>
  /** See `Saves.leftIn`. */
  readonly leftIn: (tabId: number) => string | null
  /** The editor is gone: nothing that comes later belongs to it. */
  readonly forget: (surface: Surface) => void
}

const report = (what: string) => (error: unknown): void => { console.error(`${what} could not be recorded`, error) }

export function publishing(surfaces: Surfaces, office: Office, changed: (surface: Surface) => void): Publishing {
  const pressedAt = new Map<number, number>()
  const lastPressed = new Map<number, Surface>()
  const isPrivate = (surface: Surface): boolean => standingOf(surface, office) === 'private'

  /** What the network was opened for is no longer what would go out. */
  const closeIfOther = (surface: Surface): void => {
    if (surface.openedFor === null || (surface.openedFor === nameOf(surface) && !surface.unreadableSave)) return
    surface.openedFor = null
    closeNetwork(surface.tabId).catch(report('a closed network'))
  }

  const record = async (surface: Surface): Promise<void> => {
    const root = rootOf(surface)
    if (!root || !surface.touched || root === surface.recorded) return
    if (isPrivate(surface)) return
    surface.recorded = root
    surface.touched = false
    const draft = wholeDraft(surface)
    if (draft) await office.keepContent(root, draft)
    await office.bind(surface.lineage, keyOf(surface, surface.draftId), titleOf(surface))
    await office.changed(surface.lineage, root)
  }

  const saves = watchSaves(surfaces, office, async surface => {
    closeIfOther(surface)
    await record(surface)
    changed(surface)
  })

  /** Fingerprints of what really goes out: what was last saved under the draft's id, and the text in the request itself. */
  const goingOut = async (request: Watched, surface: Surface): Promise<readonly string[] | null> => {
    const own = carried(request)
    if (own === 'unreadable') return null
    if (!savesDrafts(surface)) return own === 'nothing' ? null : contentsIn(own).map(content => content.root)
    const draftId = request.draftId
    const isHere = surface.saved !== null && !surface.unreadableSave && (!draftId || surface.draftId === draftId)
    const saved = isHere ? surface.saved : draftId ? await office.savedDraft(keyOf(surface, draftId)) : null
    if (!saved || saved === 'unreadable') return null
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
    const among = candidates(surfaces, request)
    const pressedHere = among.filter(one => lastPressed.get(one.tabId) === one && (request.tabId === one.tabId || isOpen(one.tabId)))
    const surface = among.find(one => root && rootOf(one) === root) ?? (pressedHere.length === 1 ? pressedHere[0] : null) ?? ownerOf(surfaces, request, own)
    if (surface) leaving.set(request.requestId, { surface, roots: goingOut(request, surface) })
  }

  /** A page tried before any editor of it was known (in its first moment, or none is on it): written down, once a minute. */
  const strayedAt = new Map<number, number>()
  const strayed = async (request: Watched, outcome: Outcome): Promise<void> => {
    if (outcome.ended !== 'blocked' || Date.now() - (strayedAt.get(request.tabId) ?? 0) < PRESS_LEADS) return
    strayedAt.set(request.tabId, Date.now())
    await office.attempted('unknown', '', ['network'])
  }

  const published = async (request: Watched, outcome: Outcome): Promise<void> => {
    const left = leaving.get(request.requestId)
    leaving.delete(request.requestId)
    if (!left) return strayed(request, outcome)
    if (isPrivate(left.surface)) return
    const { surface } = left
    const roots = await left.roots
    const root = roots?.[0] ?? null
    if (outcome.ended === 'answered' && outcome.status < 400) {
      const signed = roots !== null && roots.length > 0 && roots.every(one => office.review(surface.lineage, one).missing.length === 0)
      await office.observed(surface.lineage, { key: keyOf(surface, request.draftId ?? surface.draftId), fingerprint: root, signed, address: request.address.split('?')[0] ?? '' })
      await closeNetwork(surface.tabId)
      surface.openedFor = null
    } else if (outcome.ended === 'blocked' && Date.now() - (pressedAt.get(surface.tabId) ?? 0) > PRESS_LEADS) {
      await office.attempted(surface.lineage, root ?? '', ['network'])
    }
    changed(surface)
  }

  /** A post that only its author could see is shown to others: it was never signed as a publication. */
  const exposed = async (request: Watched, outcome: Outcome): Promise<void> => {
    const { hides } = request.spec
    const surface = ownerOf(surfaces, request, 'nothing')
    if (!surface || isPrivate(surface) || outcome.ended !== 'answered' || outcome.status >= 400) return
    if (hides && request.form?.[hides.name]?.[0] === hides.value) return
    const key = keyOf(surface, request.draftId)
    await office.observed(office.lineage(key) ?? crypto.randomUUID(), { key, fingerprint: null, signed: false, address: request.address.split('?')[0] ?? '' })
  }

  const rests = new Map<string, ReturnType<typeof setTimeout>>()
  const moved = (surface: Surface): void => {
    closeIfOther(surface)
    const before = rests.get(surface.id)
    if (before) clearTimeout(before)
    rests.set(surface.id, setTimeout(() => {
      rests.delete(surface.id)
      record(surface).then(() => { changed(surface) }).catch(report('a change'))
    }, REST))
  }

  const forget = (surface: Surface): void => {
    saves.forget(surface)
    if (lastPressed.get(surface.tabId) === surface) lastPressed.delete(surface.tabId)
  }

  return {
    record,
    moved,
    forget,
    named: saves.named,
    leftIn: saves.leftIn,
    watcher: {
      sent: request => {
        const { role } = request.spec
        if (role === 'save') saves.sent(request).catch(report('a save'))
        else saves.heard(request).catch(report('the name of a draft'))
        if (role === 'publish') leaves(request)
        const surface = ownerOf(surfaces, request, 'nothing')
        if (!surface) return
        // A scan by the administrator may take minutes: while the sequence goes on and nothing has changed, it stays open.
        if (role === 'precheck' && isOpen(surface.tabId) && surface.openedFor === nameOf(surface)) {
          openNetwork(surface.tabId).catch(report('an open network'))
        }
      },
      ended: (request, outcome) => {
        if (request.spec.role === 'publish') published(request, outcome).catch(report('a publication'))
        else if (request.spec.role === 'expose') exposed(request, outcome).catch(report('a post shown to others'))
        else if (request.spec.role === 'save') saves.ended(request, outcome).catch(report('the end of a save'))
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
      // A list, a quick repost: there is no text to sign, but mode remind only reminds.
      const textless = press.digest.startsWith('-') && verdict.pass === 'reminded'
      if (verdict.pass === 'no' || (!textless && (stale || !root))) {
        await office.attempted(surface.lineage, root ?? '', stale && !press.digest.startsWith('-') ? ['stale'] : verdict.lacks.map(lack => lack.why))
        return false
      }
      await office.allowed(surface.lineage, textless ? 'none' : root ?? 'none')
      surface.openedFor = nameOf(surface)
      if (verdict.pass !== 'reminded') await openNetwork(surface.tabId)
      return true
    },
  }
}
