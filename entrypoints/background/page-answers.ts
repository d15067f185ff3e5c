// What may an editor's page ask, and what does it get?
import { browser } from 'wxt/browser'
import { profiles } from '#sites/profiles'
import { findingsOf } from './checking.ts'
import { no, yes } from './dispatch.ts'
import type { Handlers } from './dispatch.ts'
import { listStates } from './draft-list.ts'
import { allow } from './office-words.ts'
import { openPage } from './pages.ts'
import type { Parts } from './parts.ts'
import { applyUpdate, takeSaved } from './surfaces.ts'
import { deskState, findingView } from './views.ts'
import { keyOf, standingOf } from './weighing.ts'

type PageKind = 'desk.load' | 'surface.opened' | 'surface.closed' | 'draft.update' | 'finding.explain' | 'finding.ignore' | 'finding.restore' | 'publish.pressed' | 'page.open' | 'list.read'

export function pageAnswers({ surfaces, office, checking, publishing, changed, closed, listsChanged }: Parts): Pick<Handlers, PageKind> {
  return {
    'desk.load': async (_body, { tabId, frameId }) => {
      if (tabId === null) return no('not-allowed')
      await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: ['/desk.js'], injectImmediately: true })
      return yes(null)
    },
    'surface.opened': async ({ surface: id, profile: profileId, url, draftId, account, found }, { tabId, frameId, page }) => {
      const profile = profiles.find(one => one.id === profileId)
      if (!profile || tabId === null) return no('unknown-profile')
      const platformKey = draftId && account ? [profile.platform, account.id, draftId].join(':') : null
      const known = surfaces.get(id)
      // After a stop of the background a draft without an id is found again by its editor, which still stands.
      const lineage = known?.lineage ?? (platformKey ? office.lineage(platformKey) ?? publishing.leftIn(tabId) : null)
        ?? office.lineage(keyOf({ id, profile, account }, null)) ?? crypto.randomUUID()
      const surface = surfaces.open({ id, tabId, frameId, page, profile, url, draftId, account, found }, lineage)
      if (standingOf(surface, office) !== 'private') {
        const saved = platformKey && !surface.saved && !surface.unreadableSave ? await office.savedDraft(platformKey) : null
        if (saved === 'unreadable') surface.unreadableSave = true
        else if (saved) takeSaved(surface, saved)
        await office.bind(lineage, keyOf(surface, draftId), surface.article?.fields.title ?? '')
        if (draftId) await publishing.named(surface, draftId)
      }
      changed(surface)
      return yes({ desk: deskState(surface, office), resync: true as const })
    },
    'surface.closed': async ({ surface: id }) => {
      const surface = surfaces.get(id)
      if (surface) {
        await closed(surface)
      }
      return yes(null)
    },
    'draft.update': async (update, { tabId }) => {
      const surface = surfaces.get(update.surface)
      if (!surface || surface.tabId !== tabId) return yes({ resync: true })
      if (!applyUpdate(surface, update)) return yes({ resync: true })
      surface.composing = update.composing
      if (update.byPerson) {
        surface.touched = true
        office.active()
      }
      checking.check(surface)
      publishing.moved(surface)
      return yes({ resync: false })
    },
    'finding.explain': async ({ surface: id, finding }) => {
      const surface = surfaces.get(id)
      const found = surface && findingsOf(surface).find(one => one.id === finding)
      return yes(surface && found ? findingView(found, surface) : null)
    },
    'finding.ignore': async ({ surface: id, finding, scope, reason }, { tabId }) => {
      const surface = surfaces.get(id)
      const found = surface && findingsOf(surface).find(one => one.id === finding)
      if (!surface || !found) return no('finding-gone')
      if (scope === 'once' && found.severity !== 'error') surface.ignoredOnce.add(finding)
      else if (scope === 'office') {
        if (found.severity === 'error') return no('error-stays')
        await allow(office, found.quote)
        await listsChanged()
      } else {
        const person = office.current()
        if (!person) return no('nobody-chosen')
        if (found.severity === 'error' && !reason?.trim()) {
          // What must be mended may stay only for a reason, and a reason is entered in our own page.
          await openPage('ignore', id, tabId, finding)
          return no('reason-missing')
        }
        const waived = await office.act({ do: 'waive', draft: surface.lineage, ruleId: found.ruleId, quote: found.quote, context: found.context, by: person.id, reason: reason?.trim() || '本稿忽略' })
        if (!waived.ok) return waived
      }
      changed(surface)
      return yes(null)
    },
    'finding.restore': async ({ surface: id, finding }) => {
      const surface = surfaces.get(id)
      if (!surface?.ignoredOnce.delete(finding)) return no('finding-gone')
      changed(surface)
      return yes(null)
    },
    'publish.pressed': async ({ surface: id, control, digest }, { tabId }) => {
      const surface = surfaces.get(id)
      if (!surface || surface.tabId !== tabId) return no('unknown-surface')
      checking.finish(surface)
      const open = await publishing.pressed(surface, { control, digest })
      return yes({ open, desk: deskState(surface, office) })
    },
    'page.open': async ({ page, surface, finding }, { tabId }) => {
      await openPage(page, surface, tabId, finding)
      return yes(null)
    },
    'list.read': async body => yes(listStates(office, body)),
  }
}
