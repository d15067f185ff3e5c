// Which network rules keep a publication in, whoever sends it and whether or not we are awake?
import type { RequestSpec, SiteProfile } from '#sites'
import { pathPattern, valuePattern } from './classify.ts'

/** A declarativeNetRequest rule, as far as we use it. */
export type NetworkRule = {
  readonly id: number
  readonly priority: number
  readonly action: { readonly type: 'block' | 'allow' }
  readonly condition: {
    readonly regexFilter: string
    readonly isUrlFilterCaseSensitive: boolean
    readonly requestMethods: readonly ['post']
    readonly resourceTypes: readonly string[]
    readonly tabIds?: readonly number[]
  }
}

/**
 * Every type is listed, main_frame too: a rule for xmlhttprequest alone lets sendBeacon (ping) and
 * form.submit() (main_frame, sub_frame) pass (measured, Chromium 156).
 */
const RESOURCE_TYPES = [
  'main_frame', 'sub_frame', 'stylesheet', 'script', 'image', 'font', 'object', 'xmlhttprequest',
  'ping', 'csp_report', 'media', 'websocket', 'other',
] as const

const PRIORITY = { hold: 10, precheck: 20, surely: 30, open: 100 } as const
/** Dynamic rules have ids from here on; session rules for open tabs from OPEN on. */
const FIRST = 1_000
const OPEN = 100_000

const base = (spec: RequestSpec): string => `^https?://${spec.host.replaceAll('.', '\\.')}(:[0-9]+)?${pathPattern(spec.path).replaceAll('\\d', '[0-9]')}`

/** All orders of the parameters: RE2 has no look-ahead. Specs name two at most. */
function queryPatterns(named: readonly (readonly [string, string])[]): string[] {
  const one = ([name, value]: readonly [string, string]): string => `${name}=${valuePattern(value)}`
  const [first, second] = named
  if (!first) return ['']
  if (!second) return [`\\?(.*&)?${one(first)}(&.*)?$`]
  return [`\\?(.*&)?${one(first)}&(.*&)?${one(second)}(&.*)?$`, `\\?(.*&)?${one(second)}&(.*&)?${one(first)}(&.*)?$`]
}

/** The addresses that a spec names by query values; `''` where it names none. */
function addresses(spec: RequestSpec): string[] {
  let combinations: (readonly [string, string])[][] = [[]]
  for (const [name, allowed] of Object.entries(spec.query ?? {})) {
    const values = allowed.filter((value): value is string => value !== null)
    if (values.length === 0 || allowed.includes(null)) continue
    combinations = combinations.flatMap(so => values.map(value => [...so, [name, value] as const]))
  }
  return combinations.flatMap(queryPatterns)
}

const condition = (regexFilter: string, tabIds?: readonly number[]): NetworkRule['condition'] => ({
  regexFilter, isUrlFilterCaseSensitive: true, requestMethods: ['post'], resourceTypes: RESOURCE_TYPES, ...(tabIds ? { tabIds } : {}),
})

const samePlace = (a: RequestSpec, b: RequestSpec): boolean => a.host === b.host && a.path === b.path

/**
 * The rules that hold every publication of the known surfaces: they survive restarts and a dead background.
 * The address is closed behind the path, so that `masssendpage` stays free; pre-checks, saves and cancelled
 * schedules on the same path are let through; a publication that is named by a query value is held surely.
 */
export function holdRules(profiles: readonly SiteProfile[]): NetworkRule[] {
  const specs = profiles.flatMap(profile => profile.requests).filter(spec => spec.method === 'POST')
  const publications = specs.filter(spec => spec.role === 'publish')
  const wanted = new Map<string, { type: 'block' | 'allow'; priority: number }>()
  const want = (filter: string, type: 'block' | 'allow', priority: number): void => {
    if (!wanted.has(filter)) wanted.set(filter, { type, priority })
  }
  for (const publication of publications) {
    const named = explicit(publication)
    const required = addresses(publication)
    for (const pattern of required) want(base(publication) + (pattern || '(\\?.*)?$'), 'block', PRIORITY.hold)
    for (const pattern of named) want(base(publication) + pattern, 'block', PRIORITY.surely)
    for (const other of specs) {
      if (other.role === 'publish' || !samePlace(other, publication)) continue
      for (const pattern of addresses(other)) if (pattern) want(base(other) + pattern, 'allow', PRIORITY.precheck)
    }
  }
  return [...wanted].map(([filter, { type, priority }], at) => ({ id: FIRST + at, priority, action: { type }, condition: condition(filter) }))
}

/** A publication whose parameter may be absent or have a value (`action`: none or time_send): that value, for sure. */
function explicit(spec: RequestSpec): string[] {
  return Object.entries(spec.query ?? {}).flatMap(([name, allowed]) =>
    allowed.includes(null) ? allowed.filter((value): value is string => value !== null).flatMap(value => queryPatterns([[name, value]])) : [])
}

/**
 * The rule that opens the network for one tab. −1 stands for requests of a page's service worker, which have no tab;
 * it is left out where a tab is free for long (a private account).
 */
export function openRule(tabId: number, forLong: boolean): NetworkRule {
  return { id: openRuleId(tabId), priority: PRIORITY.open, action: { type: 'allow' }, condition: condition('^https?://', forLong ? [tabId] : [tabId, -1]) }
}

export const openRuleId = (tabId: number): number => OPEN + tabId
