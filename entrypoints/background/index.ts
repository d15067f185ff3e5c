// What does the browser start in the background? Listeners first, in the first turn; then ledger, lists and network.
import { browser } from 'wxt/browser'
import { defineBackground } from 'wxt/utils/define-background'
import * as z from 'zod/mini'
import { createChecker, RULES } from '#check'
import type { Checker } from '#check'
import { LISTS } from '#dictionary'
import { watchRequests } from '#gate'
import type { Watcher, WebRequest } from '#gate'
import { profiles } from '#sites/profiles'
import { checking } from './checking.ts'
import { listen } from './dispatch.ts'
import type { Handlers } from './dispatch.ts'
import { openLedgerBook } from './ledger-book.ts'
import { markOf } from './marks.ts'
import { closeLeftovers, freeTab, holdPublications, onCloseAlarm } from './network.ts'
import { office as openOffice } from './office.ts'
import { officeLists } from './office-words.ts'
import { ownAnswers } from './own-answers.ts'
import { pageAnswers } from './page-answers.ts'
import { showBadge } from './pages.ts'
import type { Parts } from './parts.ts'
import { publishing } from './publishing.ts'
import { tell, tellViews } from './push.ts'
import { lazySegmenter } from './segmenting.ts'
import { Surfaces } from './surfaces.ts'
import type { Surface } from './surfaces.ts'
import { deskState } from './views.ts'
import { keyOf, openFindings, standingOf } from './weighing.ts'

// zod tries `new Function`, which our content security policy refuses.
z.config({ jitless: true })

type Started = { readonly handlers: Handlers; readonly watcher: Watcher; readonly surfaces: Surfaces; readonly parts: Parts }

async function start(): Promise<Started> {
  // The network is closed before anything else is known: a ledger that will not open must not open the network.
  await holdPublications(profiles, true)
  const ledgerBook = await openLedgerBook()
  const office = openOffice(ledgerBook)
  const surfaces = new Surfaces()

  const segmenter = lazySegmenter(() => { recheckAll() })
  let checker: Checker
  const buildChecker = async (): Promise<void> => { checker = createChecker({ rules: RULES, lists: [...LISTS, ...await officeLists(office)], segmenter }) }
  await buildChecker()

  const isPrivate = (tabId: number): boolean => {
    const inTab = surfaces.inTab(tabId)
    return inTab.length > 0 && inTab.every(surface => standingOf(surface, office) === 'private')
  }
  const changed = (surface: Surface): void => {
    const standing = standingOf(surface, office)
    if (standing !== surface.standing) {
      // What was private until now is known to the ledger from here on.
      if (surface.standing === 'private') void office.bind(surface.lineage, keyOf(surface, surface.draftId), surface.article?.fields.title ?? '')
      surface.standing = standing
      void freeTab(surface.tabId, isPrivate(surface.tabId))
    }
    const desk = deskState(surface, office)
    void tell(surface, { push: 'desk', surface: surface.id, desk })
    void tellViews(surface.id)
    void showBadge(surface.tabId, surfaces.get(surface.id) ? desk : null)
  }
  const checked = (surface: Surface): void => {
    if (standingOf(surface, office) === 'private') surface.findings = []
    const marks = openFindings(surface, office).filter(finding => finding.article === surface.current).map(markOf)
    void tell(surface, { push: 'marks', surface: surface.id, revision: surface.revision, marks })
    changed(surface)
  }
  const check = checking(() => checker, checked)
  const recheckAll = (): void => { for (const surface of surfaces.all()) check.check(surface) }
  const publish = publishing(surfaces, office, changed)

  const parts: Parts = {
    surfaces, office, checking: check, publishing: publish,
    changed: surface => { checked(surface) },
    closed: async surface => {
      surfaces.close(surface.id)
      check.forget(surface.id)
      publish.forget(surface)
      await publish.record(surface)
      const [other] = surfaces.inTab(surface.tabId)
      if (other) changed(other)
      else void showBadge(surface.tabId, null)
      void tellViews(null)
    },
    allChanged: async () => {
      await holdPublications(profiles, office.policy().mode !== 'remind')
      for (const surface of surfaces.all()) checked(surface)
      await tellViews(null)
    },
    listsChanged: async () => {
      await buildChecker()
      recheckAll()
      await tellViews(null)
    },
  }
  await holdPublications(profiles, office.policy().mode !== 'remind')
  await closeLeftovers()
  await office.lockWhenIdle()
  onCloseAlarm(() => { void closeLeftovers() })
  return { handlers: { ...pageAnswers(parts), ...ownAnswers(parts, ledgerBook) }, watcher: publish.watcher, surfaces, parts }
}

export default defineBackground(() => {
  const started = start()
  started.catch(error => { console.error('先审 could not start; nothing goes out until it does', error) })
  listen(started.then(({ handlers }) => handlers))

  const when = (act: (running: Started) => void): void => { started.then(act).catch(error => { console.error(error) }) }
  watchRequests(browser.webRequest as unknown as WebRequest, profiles, {
    sent: request => { when(({ watcher }) => { watcher.sent(request) }) },
    ended: (request, outcome) => { when(({ watcher }) => { watcher.ended(request, outcome) }) },
  })
  browser.tabs.onRemoved.addListener(tabId => {
    when(({ surfaces, parts }) => {
      for (const surface of surfaces.inTab(tabId)) void parts.closed(surface)
      void freeTab(tabId, false)
    })
  })
  // An open line keeps this worker awake while an editor is open; it is cut when the page is left.
  browser.runtime.onConnect.addListener(port => {
    const { tab, frameId, documentId } = port.sender ?? {}
    port.onMessage.addListener(() => { when(({ parts }) => { void parts.office.lockWhenIdle() }) })
    port.onDisconnect.addListener(() => {
      const tabId = tab?.id
      if (tabId === undefined) return
      when(({ surfaces, parts }) => {
        for (const surface of surfaces.onPage(tabId, frameId ?? 0, documentId ?? null)) void parts.closed(surface)
        // The next page of this tab may be another account's: it is closed until its own editor has spoken.
        if (surfaces.inTab(tabId).length === 0) void freeTab(tabId, false)
      })
    })
  })
  browser.commands?.onCommand.addListener((command, tab) => {
    const direction = command === 'next-finding' ? 'next' : command === 'previous-finding' ? 'previous' : 'card'
    when(({ surfaces }) => { for (const surface of surfaces.inTab(tab?.id ?? -1)) void tell(surface, { push: 'step', direction }) })
  })
  if (browser.sidePanel?.setPanelBehavior) void browser.sidePanel.setPanelBehavior({ openPanelOnActionClick: true })
  else browser.action.onClicked.addListener(() => { void browser.windows.create({ type: 'popup', url: browser.runtime.getURL('/sidepanel.html' as '/act.html'), width: 460, height: 760 }) })
})
