// What is this request: a save, a publication, a pre-check, or none of our business?
import type { RequestSpec, SiteProfile } from '#sites'

/** A request of a known surface, and what it is. */
export type Classified = { readonly profile: SiteProfile; readonly spec: RequestSpec; /** The draft it names in its address, if any. */ readonly addressId: string | null }

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** `{n}` stands for one digit: the version in card.weibo.com/article/v5/… */
export const pathPattern = (path: string): string => escape(path).replaceAll('\\{n\\}', '\\d')

/** `check_*` allows every value that begins with `check_`. */
export const valuePattern = (value: string): string => (value.endsWith('*') ? `${escape(value.slice(0, -1))}[^&]*` : escape(value))

const holds = (allowed: readonly (string | null)[], value: string | null): boolean =>
  allowed.some(one => (one === null || value === null ? one === value : new RegExp(`^${valuePattern(one)}$`).test(value)))

/** Publications first: where two specs fit one address, the graver one counts. */
const ORDER = { publish: 0, save: 1, expose: 2, cancel: 3, precheck: 4 } as const

/**
 * Tells what one request is.
 * @param profiles every site profile
 * @param method HTTP method, any case
 * @param address the whole address
 */
export function classify(profiles: readonly SiteProfile[], method: string, address: string): Classified | null {
  const url = new URL(address)
  let best: Classified | null = null
  for (const profile of profiles) {
    for (const spec of profile.requests) {
      if (spec.method !== method.toUpperCase() || spec.host !== url.hostname) continue
      if (!new RegExp(`^${pathPattern(spec.path)}$`).test(url.pathname)) continue
      if (!Object.entries(spec.query ?? {}).every(([name, allowed]) => holds(allowed, url.searchParams.get(name)))) continue
      if (best && ORDER[best.spec.role] <= ORDER[spec.role]) continue
      const addressId = (spec.id?.query ?? []).map(name => url.searchParams.get(name)).find(value => value) ?? null
      best = { profile, spec, addressId }
    }
  }
  return best
}

/** The draft that a request's body names; form names are tried in the profile's order. */
export function bodyId(spec: RequestSpec, form: Readonly<Record<string, readonly string[]>>): string | null {
  for (const name of spec.id?.form ?? []) {
    const value = form[name]?.[0]
    if (value) return value
  }
  return null
}
