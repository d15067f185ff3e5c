// Which elements of this page are the fields of a profile, and how surely were they found?
import type { How } from './field.ts'
import type { FieldSpec, Locator, SiteProfile } from './profile.ts'

export type FoundField = { readonly spec: FieldSpec; readonly element: HTMLElement; readonly how: How }

type OpenShadow = (element: Element) => ShadowRoot | null

/** Content scripts may look into closed roots: a site that closes its root would not blind us. */
const shadowOf: OpenShadow = element => {
  const chromium = (globalThis as unknown as { chrome?: { dom?: { openOrClosedShadowRoot?: (e: Element) => ShadowRoot | null } } }).chrome?.dom
  const firefox = (element as { openOrClosedShadowRoot?: ShadowRoot | null }).openOrClosedShadowRoot
  return element.shadowRoot ?? firefox ?? chromium?.openOrClosedShadowRoot?.(element) ?? null
}

const matches = (document: Document, locator: Locator): HTMLElement[] => {
  if (!locator.host) return [...document.querySelectorAll<HTMLElement>(locator.css)]
  return [...document.querySelectorAll(locator.host)].flatMap(host => [...(shadowOf(host)?.querySelectorAll<HTMLElement>(locator.css) ?? [])])
}

/** Text boxes that are shown; a folded digest (`display: none`) still belongs to the draft, so only `each` asks. */
const isShown = (element: HTMLElement): boolean => element.getClientRects().length > 0

/** The first locator that answers, and its first element. */
function one(document: Document, spec: FieldSpec): FoundField | null {
  for (const locator of spec.locators) {
    const element = matches(document, locator)[0]
    if (element) return { spec, element, how: locator.by }
  }
  return null
}

/** Every shown element of the first locator that answers for it. */
export function eachOf(document: Document, spec: FieldSpec): FoundField[] {
  const taken = new Map<HTMLElement, FoundField>()
  for (const locator of spec.locators) {
    for (const element of matches(document, locator)) {
      if (!taken.has(element) && isShown(element)) taken.set(element, { spec, element, how: locator.by })
    }
  }
  return [...taken.values()]
}

/** Square pixels: an empty body whose style is unknown is one line high and as wide as the column. */
const SMALLEST_BODY = 8_000

/** The largest editable that is none of the fields already found: the last resort when a page was rebuilt. */
export function largestEditable(document: Document, taken: ReadonlySet<HTMLElement>): HTMLElement | null {
  let best: HTMLElement | null = null
  let most = SMALLEST_BODY
  for (const element of document.querySelectorAll<HTMLElement>('[contenteditable="true"]')) {
    if (taken.has(element) || element.parentElement?.closest('[contenteditable="true"]')) continue
    const box = element.getBoundingClientRect()
    if (box.width * box.height > most) {
      most = box.width * box.height
      best = element
    }
  }
  return best
}

/** What there is of a page's one editor. */
export const presentFields = (document: Document, profile: SiteProfile): FoundField[] => profile.fields.flatMap(spec => one(document, spec) ?? [])

/**
 * The fields of a page with one editor.
 * @param guess whether a body that no locator finds may be guessed
 * @returns null when the page lacks a required field
 */
export function fieldsOf(document: Document, profile: SiteProfile, guess: boolean): FoundField[] | null {
  const found = presentFields(document, profile)
  const missing = profile.fields.filter(spec => spec.required && !found.some(field => field.spec === spec))
  if (missing.length === 0) return found
  const [body] = missing
  if (!guess || missing.length > 1 || body?.kind !== 'rich' || found.length === 0) return null
  const element = largestEditable(document, new Set(found.map(field => field.element)))
  return element ? [...found, { spec: body, element, how: 'heuristic' }] : null
}

/** The fields without which the editor is no editor, for a page that has some and lacks others. */
export const looksLike = (document: Document, profile: SiteProfile): boolean =>
  profile.fields.some(spec => !spec.appears && one(document, spec) !== null)

/** How each expected field was found; `missing` for one that should be there. */
export function foundMap(profile: SiteProfile, found: readonly FoundField[]): Record<string, How | 'missing'> {
  const map: Record<string, How | 'missing'> = {}
  for (const spec of profile.fields) {
    const field = found.find(one => one.spec.role === spec.role)
    if (field) map[spec.role] = field.how
    else if (!spec.appears && !spec.each) map[spec.role] = 'missing'
  }
  return map
}
