// Which editors stand on this page now, and what has become of those that stood there before?
import { articleDigest } from '#draft'
import { draftIdIn, standsAt } from './address.ts'
import { articleOn, type PageReading } from './article-on-page.ts'
import type { Field, How } from './field.ts'
import { eachOf, fieldsOf, foundMap, looksLike, presentFields, type FoundField } from './find-fields.ts'
import type { SiteProfile } from './profile.ts'
import { profiles } from './profiles/index.ts'
import { richField } from './rich-field.ts'
import { textField } from './text-field.ts'

/** One editor with its draft. Its fields may be replaced while it stands: an article switch draws them again. */
export type Surface = {
  readonly id: string
  readonly profile: SiteProfile
  readonly fields: () => readonly Field[]
  readonly field: (role: string) => Field | null
  readonly found: () => Readonly<Record<string, How | 'missing'>>
  readonly draftId: () => string | null
  readonly read: () => PageReading
  /** The fingerprint of the article on the screen now; computed at once, for a click must be judged in its own turn. */
  readonly digest: () => string
}

export type SurfaceEvents = {
  readonly opened: (surface: Surface) => void
  readonly closed: (surface: Surface) => void
  /** Its fields, or the draft that the address names, are others now. */
  readonly rebound: (surface: Surface) => void
  readonly changed: (surface: Surface, field: Field) => void
  readonly byPerson: (surface: Surface) => void
  readonly composing: (surface: Surface, field: Field, open: boolean) => void
}

type Standing = { readonly surface: Surface; readonly rebind: (found: readonly FoundField[]) => boolean; readonly end: () => void; readonly anchor: HTMLElement | null }

const SCAN_MS = 200
const PULSE_MS = 500
/** Editors mount late and in parts; only then is a page called one that lacks its fields. */
const PATIENCE_MS = 5_000

/** Watches the document until the signal ends it. */
export function openSurfaces(layer: () => HTMLElement, events: SurfaceEvents, signal: AbortSignal): { readonly all: () => readonly Surface[] } {
  const standing = new Map<string | HTMLElement, Standing>()
  let since = performance.now()
  let address = location.href

  function open(profile: SiteProfile, anchor: HTMLElement | null): Standing {
    const fields = new Map<HTMLElement, { readonly field: Field; readonly stop: AbortController }>()
    let located: readonly FoundField[] = []
    let list: readonly Field[] = []
    const surface: Surface = {
      id: `${profile.id}:${crypto.randomUUID()}`, profile,
      fields: () => list,
      field: role => list.find(field => field.spec.role === role) ?? null,
      found: () => foundMap(profile, located),
      draftId: () => draftIdIn(profile, new URL(location.href)),
      read: () => articleOn(document, profile, list),
      digest: () => articleDigest(articleOn(document, profile, list).article),
    }
    function bind({ spec, element, how }: FoundField): Field {
      const isText = element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement
      const field = isText ? textField(spec, how, element, layer) : richField(spec, how, element, profile.ignore ?? [])
      const stop = new AbortController()
      signal.addEventListener('abort', () => stop.abort(), { signal: stop.signal })
      fields.set(element, { field, stop })
      field.observe({
        changed: () => events.changed(surface, field),
        byPerson: () => events.byPerson(surface),
        composing: open => events.composing(surface, field, open),
      }, stop.signal)
      return field
    }
    return {
      surface, anchor,
      rebind: found => {
        const same = found.length === located.length && found.every(one => fields.get(one.element)?.field.spec === one.spec)
        located = found
        if (same) return false
        const kept = new Set(found.map(one => one.element))
        for (const [element, { stop }] of fields) {
          if (kept.has(element)) continue
          stop.abort()
          fields.delete(element)
        }
        list = found.map(one => fields.get(one.element)?.field ?? bind(one))
        return true
      },
      end: () => { for (const { stop } of fields.values()) stop.abort() },
    }
  }

  function settle(key: string | HTMLElement, profile: SiteProfile, found: readonly FoundField[], anchor: HTMLElement | null): void {
    const before = standing.get(key)
    if (before) {
      if (before.rebind(found)) events.rebound(before.surface)
      return
    }
    const fresh = open(profile, anchor)
    standing.set(key, fresh)
    fresh.rebind(found)
    events.opened(fresh.surface)
  }
  function close(key: string | HTMLElement, gone: Standing): void {
    standing.delete(key)
    gone.end()
    events.closed(gone.surface)
  }

  /** The one editor of the page: the first profile that finds what it needs; after a while, what there is of it. */
  function theOnly(here: readonly SiteProfile[]): void {
    const late = performance.now() - since > PATIENCE_MS
    const complete = here.find(profile => (profile.list ? document.querySelector(profile.list.card) !== null : fieldsOf(document, profile, false) !== null))
    const guessed = complete ?? (late ? here.find(profile => fieldsOf(document, profile, true) !== null) : undefined)
    const chosen = guessed ?? (late ? here.find(profile => looksLike(document, profile)) : undefined)
    // A query changes without a new page only when the same draft gets an id (first save, copy on publish);
    // behind a hash another draft is chosen.
    const place = chosen ? `page ${chosen.draftId?.hash ? (draftIdIn(chosen, new URL(location.href)) ?? '') : 'only'}` : null
    if (chosen && place) adopt(chosen, place)
    for (const [key, one] of standing) {
      if (typeof key !== 'string') continue
      // An editor that is being drawn again is no editor that has gone: it is given the same time as a new one.
      const redrawn = !chosen && !late && here.includes(one.surface.profile)
      if (!redrawn && (key !== place || one.surface.profile !== chosen)) close(key, one)
    }
    if (chosen && place) settle(place, chosen, fieldsOf(document, chosen, true) ?? presentFields(document, chosen), null)
  }
  /** A draft that gets its id at its first save stays the same editor. */
  function adopt(profile: SiteProfile, key: string): void {
    const unnamed = standing.get('page ')
    if (key === 'page ' || unnamed?.surface.profile !== profile) return
    standing.delete('page ')
    standing.set(key, unnamed)
    events.rebound(unnamed.surface)
  }
  /** Pages with many small editors: one surface for each text box. */
  function many(here: readonly SiteProfile[]): void {
    for (const [key, one] of standing) if (one.anchor && !one.anchor.isConnected) close(key, one)
    const taken = new Set<HTMLElement>()
    for (const profile of here) {
      for (const spec of profile.fields.filter(one => one.each)) {
        for (const found of eachOf(document, spec)) {
          if (taken.has(found.element)) continue
          taken.add(found.element)
          const beside = profile.fields.filter(one => one.appears).flatMap(one => eachOf(document, one).slice(-1))
          settle(found.element, profile, [found, ...beside], found.element)
        }
      }
    }
  }
  function scan(): void {
    if (location.href !== address) {
      address = location.href
      since = performance.now()
      for (const one of standing.values()) events.rebound(one.surface)
    }
    const url = new URL(address)
    const here = profiles.filter(profile => standsAt(profile, url))
    theOnly(here.filter(profile => !profile.fields.some(spec => spec.each)))
    many(here.filter(profile => profile.fields.some(spec => spec.each)))
  }

  let waiting = 0
  const observer = new MutationObserver(() => {
    waiting ||= window.setTimeout(() => {
      waiting = 0
      if (!signal.aborted) scan()
    }, SCAN_MS)
  })
  observer.observe(document, { childList: true, subtree: true })
  const pulse = window.setInterval(() => {
    scan()
    for (const one of standing.values()) for (const field of one.surface.fields()) field.pulse()
  }, PULSE_MS)
  signal.addEventListener('abort', () => {
    observer.disconnect()
    clearTimeout(waiting)
    clearInterval(pulse)
    for (const one of standing.values()) one.end()
    standing.clear()
  })
  scan()
  return { all: () => [...standing.values()].map(one => one.surface) }
}
