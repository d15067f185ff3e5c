// What does the background answer to each request, and what does it say unasked?
import type { ReviewState, Policy } from '#review'
import type { DeskState, FindingView, LedgerLine, Mark, PersonView, Standing, SurfaceView } from './views.ts'
import type { RequestKind } from './requests.ts'

export type Answers = {
  'surface.opened': { readonly desk: DeskState; /** Send the whole draft. */ readonly resync: true }
  'desk.load': null
  'surface.closed': null
  'draft.update': { readonly resync: boolean }
  'finding.explain': FindingView | null
  'finding.ignore': null
  'finding.restore': null
  /** open: the network is open for this tab now. */
  'publish.pressed': { readonly open: boolean; readonly desk: DeskState }
  'page.open': null
  'list.read': readonly { readonly id: string; readonly state: ReviewState; readonly stageTitle: string | null }[]
  'surface.list': readonly { readonly surface: string; readonly tabId: number; readonly title: string; readonly active: boolean }[]
  'surface.view': SurfaceView | null
  'surface.jump': null
  'surface.fix': 'done' | 'moved' | 'refused'
  'people.list': { readonly people: readonly PersonView[]; readonly current: string | null }
  'people.add': PersonView
  'people.choose': null
  'review.request': null
  'review.sign': null
  'publish.reason': null
  'account.list': readonly { readonly account: string; readonly name: string; readonly standing: Standing }[]
  'account.declare': null
  'policy.get': Policy
  'policy.set': null
  'terms.list': readonly { readonly id: string; readonly name: string; readonly rows: number }[]
  'terms.import': { readonly id: string; readonly rows: number; readonly bad: readonly { readonly line: number; readonly why: string }[] }
  'terms.remove': null
  'ledger.lines': readonly LedgerLine[]
}
export type AnswerTo<K extends RequestKind> = Answers[K]

/** Said by the background to an editor's page (tabs.sendMessage, with the frame). */
export type PagePush =
  | { readonly push: 'desk'; readonly surface: string; readonly desk: DeskState }
  | { readonly push: 'marks'; readonly surface: string; readonly revision: number; readonly marks: readonly Mark[] }
  | { readonly push: 'jump'; readonly surface: string; readonly finding: string }
  | { readonly push: 'fix'; readonly surface: string; readonly finding: string; readonly suggestion: string }
  | { readonly push: 'step'; readonly direction: 'next' | 'previous' | 'card' }
  | { readonly push: 'resync'; readonly surface: string }

/** Said by the background to every extension page. */
export type ViewPush = { readonly push: 'changed'; readonly surface: string | null }
