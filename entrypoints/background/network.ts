// When is the network closed to publications, and for which tab is it open now?
import { browser } from 'wxt/browser'
import { holdRules, openRule, openRuleId } from '#gate'
import type { NetworkRule } from '#gate'
import type { SiteProfile } from '#sites'

/** An opened tab is closed again when its publication has passed, and after this long in any case. */
const OPEN_FOR = 20_000
const ALARM = 'close-network'

type BrowserRule = chrome.declarativeNetRequest.Rule
const asRules = (rules: readonly NetworkRule[]): BrowserRule[] => rules as unknown as BrowserRule[]

/** Holds all publications of the known surfaces from now on, across restarts; or none, in mode `remind`. */
export async function holdPublications(profiles: readonly SiteProfile[], hold: boolean): Promise<void> {
  const wanted = hold ? holdRules(profiles) : []
  const standing = await browser.declarativeNetRequest.getDynamicRules()
  if (JSON.stringify(sorted(standing)) === JSON.stringify(sorted(asRules(wanted)))) return
  await browser.declarativeNetRequest.updateDynamicRules({ removeRuleIds: standing.map(rule => rule.id), addRules: asRules(wanted) })
}

const sorted = (rules: readonly BrowserRule[]): unknown[] =>
  [...rules].sort((a, b) => a.id - b.id).map(({ id, priority, action, condition }) => [id, priority, action.type, condition.regexFilter])

const timers = new Map<number, ReturnType<typeof setTimeout>>()

async function setRule(tabId: number, rule: NetworkRule | null): Promise<void> {
  await browser.declarativeNetRequest.updateSessionRules({ removeRuleIds: [openRuleId(tabId)], addRules: rule ? asRules([rule]) : [] })
}

/** Opens the network for one tab; once more while it is open, and it stays open as long again. */
export async function openNetwork(tabId: number): Promise<void> {
  const already = timers.get(tabId)
  if (already) clearTimeout(already)
  else await setRule(tabId, openRule(tabId, false))
  timers.set(tabId, setTimeout(() => { void closeNetwork(tabId) }, OPEN_FOR))
  // The background may be stopped before the timer rings; an alarm wakes it (half a minute is the browser's least).
  await browser.alarms.create(ALARM, { delayInMinutes: 0.5 })
}

export const isOpen = (tabId: number): boolean => timers.has(tabId)

export async function closeNetwork(tabId: number): Promise<void> {
  const timer = timers.get(tabId)
  if (timer) clearTimeout(timer)
  timers.delete(tabId)
  await setRule(tabId, null)
}

/** Tabs that show a private account now. */
const free = new Set<number>()

/** A private account's tab is left in peace; an office's tab is not, nor is the next page in this tab. */
export async function freeTab(tabId: number, isPrivate: boolean): Promise<void> {
  if (isPrivate === free.has(tabId)) return
  if (isPrivate) free.add(tabId)
  else free.delete(tabId)
  await setRule(tabId, isPrivate ? openRule(tabId, true) : null)
}

/** Takes back every open rule that nothing of this run answers for: what an earlier run left behind. */
export async function closeLeftovers(): Promise<void> {
  const rules = await browser.declarativeNetRequest.getSessionRules()
  const left = rules.filter(rule => {
    const tabId = rule.id - openRuleId(0)
    return !timers.has(tabId) && !free.has(tabId)
  })
  if (left.length > 0) await browser.declarativeNetRequest.updateSessionRules({ removeRuleIds: left.map(rule => rule.id) })
}

export const onCloseAlarm = (callback: () => void): void => {
  browser.alarms.onAlarm.addListener(alarm => { if (alarm.name === ALARM) callback() })
}
