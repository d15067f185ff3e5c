// Which editors are open, and what stands in each?
import { fingerprint } from '#draft'
import type { Article, Draft } from '#draft'
import type { ArticleUpdate, CheckState, Standing } from '#messages'
import type { Finding } from '#check'
import type { SiteProfile } from '#sites'

export type Place = { readonly at: number; readonly count: number }
export type Account = { readonly id: string; readonly name: string }

/** One open editor. Lives as long as its page; the background may die, and the page sends everything again. */
export type Surface = {
  readonly id: string
  readonly tabId: number
  readonly frameId: number
  /** The browser's name of the page in this frame (Chromium from 106 on); a reload is another page. */
  page: string | null
  readonly profile: SiteProfile
  url: string
  draftId: string | null
  account: Account | null
  standing: Standing
  found: Readonly<Record<string, 'primary' | 'fallback' | 'heuristic' | 'missing'>>
  /** The draft's own id in the ledger; platform ids come and go. */
  lineage: string
  revision: number
  article: Article | null
  composing: boolean
  /** What the last readable save carried; null before one was seen. */
  saved: Draft | null
  /** The last save could not be read: nothing is known of what the platform holds. */
  unreadableSave: boolean
  /** Which of how many articles the page says it shows; null where it shows no list of them. */
  place: Place | null
  /** Which article of a message is on the screen. */
  current: number
  /** Articles that were changed on the screen, left, and not saved since. */
  readonly unsaved: Map<number, Article>
  check: CheckState
  findings: readonly Finding[]
  /** The draft that these findings speak of. */
  checkedDraft: Draft | null
  /** Rules that failed: the draft is not fully checked. */
  failures: readonly string[]
  ignoredOnce: Set<string>
  /** A person typed, pasted or clicked since the ledger last heard of this draft. */
  touched: boolean
  /** The fingerprint that the ledger last heard of. */
  recorded: string | null
  /** Of what content the network was opened for it. */
  openedFor: string | null
}

const EMPTY: Article = { kind: 'article', fields: {}, body: [], pictures: [], links: [], cards: [] }

/**
 * Applies one update of the page.
 * @returns false where the update does not continue what is known: the page must send the whole draft
 */
export function applyUpdate(surface: Surface, update: { revision: number; base: number | null; article: ArticleUpdate; place?: Place | undefined }): boolean {
  if (update.base !== null && (update.base !== surface.revision || !surface.article)) return false
  const before = update.base === null ? EMPTY : surface.article ?? EMPTY
  const { from, remove, insert } = update.article.body
  if (from < 0 || remove < 0 || from + remove > before.body.length) return false
  const { kind, fields, pictures, links, cards, cover, digestFilled } = update.article
  const left = surface.article
  surface.article = {
    kind, fields, pictures, links, cards,
    body: [...before.body.slice(0, from), ...insert, ...before.body.slice(from + remove)],
    ...(cover === undefined ? {} : { cover }),
    ...(digestFilled === undefined ? {} : { digestFilled }),
  }
  surface.revision = update.revision
  turnTo(surface, update.place ?? null, left)
  return true
}

/** Another article is on the screen: the one that was left is remembered where it is not as it was saved. */
function turnTo(surface: Surface, place: Place | null, left: Article | null): void {
  const before = surface.current
  surface.place = place
  surface.current = currentArticle(surface)
  const expected = surface.unsaved.get(surface.current) ?? surface.saved?.articles[surface.current]
  surface.unsaved.delete(surface.current)
  if (!place || !left || before === surface.current) return
  const digestOf = (article: Article): string | undefined => fingerprint(alone(surface, article)).articles[0]
  const digest = digestOf(left)
  // Some pages show the text before they move the mark in their list: what is left was this article already.
  if (expected && digest === screenDigest(surface) && digest === digestOf(expected)) return
  if (surface.saved && fingerprint(surface.saved).articles[before] === digest) surface.unsaved.delete(before)
  else surface.unsaved.set(before, left)
}

const alone = (surface: Surface, article: Article): Draft => ({ platform: surface.profile.platform, articles: [article] })

/** Digest of the article on the screen, as the page computes it too. */
export const screenDigest = (surface: Surface): string | null =>
  surface.article ? fingerprint(alone(surface, surface.article)).articles[0] ?? null : null

/** Which article is on the screen: as the page says; else the saved one that equals it, else the one before. */
function currentArticle(surface: Surface): number {
  if (surface.place) return Math.min(surface.place.at, surface.place.count - 1)
  if (!surface.saved || surface.saved.articles.length < 2) return 0
  const at = fingerprint(surface.saved).articles.indexOf(screenDigest(surface) ?? '')
  return at >= 0 ? at : Math.min(surface.current, surface.saved.articles.length - 1)
}

/**
 * Every article of the message as it stands: the one on the screen, those that were changed on the screen before,
 * the others as they were saved; null for one that was never seen.
 */
function articlesOf(surface: Surface): (Article | null)[] {
  const saved = surface.saved?.articles ?? []
  const count = surface.place?.count ?? Math.max(1, saved.length)
  // An article was taken away and nothing saved since: the numbers of the others are no longer those of the save.
  const numbered = count < saved.length ? [] : saved
  return Array.from({ length: count }, (_, at) => (at === surface.current ? surface.article : surface.unsaved.get(at) ?? numbered[at] ?? null))
}

/** The whole message; an article that was never seen is empty in it, so that the others keep their numbers. */
export function wholeDraft(surface: Surface): Draft | null {
  if (!surface.article) return null
  return { platform: surface.profile.platform, articles: articlesOf(surface).map(article => article ?? EMPTY) }
}

/** Is an article of this message neither on the screen nor known from a save? By its number. */
export const isUnseen = (surface: Surface, article: number): boolean => surface.article !== null && articlesOf(surface)[article] === null
export const hasUnseen = (surface: Surface): boolean => surface.article !== null && articlesOf(surface).includes(null)

/** Does this surface save drafts at all? A post of 微博 goes out as it stands. */
export const savesDrafts = (surface: Surface): boolean => surface.profile.requests.some(spec => spec.role === 'save')

/** Is what the platform holds the same as what the screen shows? */
export function isSaved(surface: Surface): boolean {
  if (!savesDrafts(surface)) return true
  const now = wholeDraft(surface)
  if (!surface.saved || !now || hasUnseen(surface)) return false
  return fingerprint(surface.saved).root === fingerprint(now).root
}

/** What was saved arrived: remember it, and see which article of it is on the screen. */
export function takeSaved(surface: Surface, saved: Draft | null): void {
  surface.unreadableSave = saved === null
  if (saved) {
    surface.saved = saved
    surface.unsaved.clear()
  }
  surface.current = currentArticle(surface)
}

export class Surfaces {
  readonly #open = new Map<string, Surface>()

  get(id: string): Surface | undefined { return this.#open.get(id) }
  all(): Surface[] { return [...this.#open.values()] }
  inTab(tabId: number): Surface[] { return this.all().filter(surface => surface.tabId === tabId) }
  /** The editors of a page that the line was cut to. */
  onPage(tabId: number, frameId: number, page: string | null): Surface[] {
    return this.inTab(tabId).filter(surface => surface.frameId === frameId && (page === null || surface.page === null || surface.page === page))
  }
  close(id: string): void { this.#open.delete(id) }

  /** Opens, or opens again after the background died; what was known of it stays. */
  open(seen: Pick<Surface, 'id' | 'tabId' | 'frameId' | 'page' | 'profile' | 'url' | 'draftId' | 'account' | 'found'>, lineage: string): Surface {
    const known = this.#open.get(seen.id)
    const surface: Surface = known ?? {
      ...seen, standing: 'unknown', lineage, revision: -1, article: null, composing: false, saved: null, unreadableSave: false, place: null, current: 0, unsaved: new Map(),
      check: 'unchecked', findings: [], checkedDraft: null, failures: [], ignoredOnce: new Set(), touched: false, recorded: null, openedFor: null,
    }
    surface.url = seen.url
    surface.page = seen.page
    surface.draftId = seen.draftId ?? surface.draftId
    surface.account = seen.account
    surface.found = seen.found
    this.#open.set(seen.id, surface)
    return surface
  }
}
