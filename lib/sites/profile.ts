// What is a site profile? Data only: where the fields, controls and requests of one surface are.
import type { ArticleKind, Platform, SaveShape, TextField } from '#draft'

export type UrlRule = {
  readonly host: string
  /** Regular expression over the whole path. */
  readonly path: string
  /** Query name → regular expression over the value; null: must be absent. */
  readonly query?: Readonly<Record<string, string | null>>
  readonly hash?: string
}

/** The kinds of editor that code knows. Nothing else in the product knows a selector. */
export type EditorKind = 'field' | 'rich' | 'frame'

export type Locator = {
  readonly css: string
  /** The selector counts inside the open (or closed) shadow root of this host. */
  readonly host?: string
  readonly by: 'primary' | 'fallback'
}

export type FieldSpec = {
  readonly role: TextField | 'body'
  readonly kind: EditorKind
  readonly locators: readonly Locator[]
  /** Greatest length the platform keeps, in UTF-16 units. */
  readonly limit?: number
  /** A page without it is no editor of this surface. */
  readonly required?: boolean
  /** Only there at times (in a dialog, in a folded section): its absence is no news. */
  readonly appears?: boolean
  /** `each`: every visible match is a surface of its own (comment boxes). */
  readonly each?: boolean
}

export type ControlSpec = {
  readonly role: 'save' | 'preview' | 'publish' | 'confirm'
  readonly css: string
  /** The control counts only with one of these trimmed texts, and only inside `within`. */
  readonly texts?: readonly string[]
  readonly within?: string
  /** It publishes without a text of its own, so it belongs to no editor. */
  readonly alone?: boolean
  /** It publishes the page's one editor, wherever it stands. */
  readonly only?: boolean
}

export type RequestSpec = {
  /** expose: shows the public what was published before; it carries no text, is not held, and is written down. */
  readonly role: 'save' | 'publish' | 'precheck' | 'cancel' | 'expose'
  readonly method: 'POST' | 'GET'
  readonly host: string
  /** Exact path; `{n}` stands for one digit. */
  readonly path: string
  /** All must hold: name → allowed values (absent is written as null; `check_*`: whatever begins so). */
  readonly query?: Readonly<Record<string, readonly (string | null)[]>>
  /** Where the request names the draft. */
  readonly id?: { readonly form?: readonly string[]; readonly query?: readonly string[] }
  /** How its body carries the text, where it does. */
  readonly shape?: SaveShape
  /** A form field whose value says that nobody sees it afterwards: then it exposes nothing. */
  readonly hides?: { readonly name: string; readonly value: string }
}

/** Where the page tells whose account it is. The first that answers counts. */
export type AccountProbe =
  | { readonly css: string; readonly attribute?: string }
  | { readonly script: string }

export type SiteProfile = {
  /** `wx.article`, `wb.home` …, stable for ever. */
  readonly id: string
  readonly title: string
  readonly platform: Platform
  readonly kind: ArticleKind
  readonly match: readonly UrlRule[]
  readonly exclude?: readonly UrlRule[]
  /** Where the page's address names the draft. */
  readonly draftId?: { readonly query?: string; readonly hash?: string }
  readonly fields: readonly FieldSpec[]
  readonly controls: readonly ControlSpec[]
  /** Key combinations that publish. */
  readonly publishKeys?: readonly ('ctrl-enter')[]
  readonly requests: readonly RequestSpec[]
  readonly account: { readonly id: readonly AccountProbe[]; readonly name: readonly AccountProbe[] }
  /** A list of drafts without an editor: a card and where it names its draft. */
  readonly list?: { readonly card: string; readonly idAttribute: string; readonly json: string }
  /** Several articles in one draft: an item each, and which one the page shows. */
  readonly articles?: { readonly item: string; readonly current: string }
  /** Where the page shows the cover, and pictures that do not stand in the body. */
  readonly cover?: readonly Locator[]
  readonly pictures?: readonly (Locator & { /** Counts only inside this ancestor of the editor. */ readonly around?: string })[]
  /** Parts of the page that are not the draft: widgets, placeholders, other extensions' hosts. */
  readonly ignore?: readonly string[]
}

/** What the sentinel needs before anything else is loaded: where it is, and what to hold. Kept small on purpose. */
export type Watch = Pick<SiteProfile, 'id' | 'match' | 'exclude' | 'controls' | 'publishKeys'> & {
  /** An element that only a page with this editor has; any of them asks for the desk. */
  readonly probe: string
  /** The editor lives in a shadow root of this host. */
  readonly probeHost?: string
  /** A control belongs to the nearest editor before it: several editors stand on one page. */
  readonly near?: string
}

/** What a page offers to press; anything else needs a selector of its own. Links beside comments only open a box. */
export const BUTTON = 'button, [role="button"]'

/** Joins the two halves of a profile. */
export const profileOf = (
  watch: Watch,
  rest: Omit<SiteProfile, 'id' | 'match' | 'exclude' | 'controls' | 'publishKeys'> & {
    /** Controls that publish nothing; the sentinel has no use for them. */
    readonly otherControls?: readonly ControlSpec[]
  },
): SiteProfile => ({
  id: watch.id, match: watch.match, controls: [...watch.controls, ...(rest.otherControls ?? [])],
  ...(watch.exclude ? { exclude: watch.exclude } : {}),
  ...(watch.publishKeys ? { publishKeys: watch.publishKeys } : {}),
  ...rest,
})
