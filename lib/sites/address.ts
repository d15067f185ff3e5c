// Does this address belong to a surface, and which draft does it name?
import type { SiteProfile, UrlRule } from './profile.ts'

const holds = (pattern: string | null, value: string | null): boolean =>
  pattern === null ? value === null : value !== null && new RegExp(pattern).test(value)

const fits = (rule: UrlRule, url: URL): boolean =>
  url.hostname === rule.host
  && new RegExp(rule.path).test(url.pathname)
  && Object.entries(rule.query ?? {}).every(([name, pattern]) => holds(pattern, url.searchParams.get(name)))
  && (rule.hash === undefined || new RegExp(rule.hash).test(url.hash))

/** Whether the address is one of the surface's: one rule fits, and none that excludes. */
export const standsAt = (profile: Pick<SiteProfile, 'match' | 'exclude'>, url: URL): boolean =>
  profile.match.some(rule => fits(rule, url)) && !(profile.exclude ?? []).some(rule => fits(rule, url))

/** The draft that the address names, or null before the first save. */
export function draftIdIn(profile: Pick<SiteProfile, 'draftId'>, url: URL): string | null {
  const { query, hash } = profile.draftId ?? {}
  if (query) {
    const value = url.searchParams.get(query)
    if (value) return value
  }
  return hash ? (new RegExp(hash).exec(url.hash)?.[1] ?? null) : null
}
