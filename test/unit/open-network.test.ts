// Does an open network close by itself, stay open while the sequence goes on, and belong to one tab?
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

type Rule = { id: number; priority: number; condition: { tabIds?: number[] } }

const rules = new Map<number, Rule>()
const alarms: string[] = []
vi.stubGlobal('chrome', {
  runtime: { id: 'test' },
  declarativeNetRequest: {
    updateSessionRules: async ({ removeRuleIds, addRules }: { removeRuleIds?: number[]; addRules?: Rule[] }) => {
      for (const id of removeRuleIds ?? []) rules.delete(id)
      for (const rule of addRules ?? []) rules.set(rule.id, rule)
    },
    getSessionRules: async () => [...rules.values()],
  },
  alarms: { create: async (name: string) => { alarms.push(name) } },
})

const network = await import('../../entrypoints/background/network.ts')
const open = (): number[][] => [...rules.values()].map(rule => rule.condition.tabIds ?? [])

beforeEach(() => { vi.useFakeTimers() })
afterEach(async () => {
  await vi.advanceTimersByTimeAsync(60_000)
  for (const tab of [7, 8]) await network.freeTab(tab, false)
  rules.clear()
  vi.useRealTimers()
})

describe('an open network', () => {
  it('closes by itself after 20 seconds, and an alarm stands by in case nobody is awake then', async () => {
    await network.openNetwork(7)
    expect(open()).toEqual([[7, -1]])
    expect(alarms).toContain('close-network')
    await vi.advanceTimersByTimeAsync(19_999)
    expect(open()).toHaveLength(1)
    await vi.advanceTimersByTimeAsync(1)
    expect([open(), network.isOpen(7)]).toEqual([[], false])
  })

  it('stays open as long again each time the sequence goes on: a scan may take minutes', async () => {
    await network.openNetwork(7)
    for (let poll = 0; poll < 12; poll += 1) {
      await vi.advanceTimersByTimeAsync(15_000)
      expect(network.isOpen(7)).toBe(true)
      await network.openNetwork(7)
    }
    await vi.advanceTimersByTimeAsync(20_000)
    expect(open()).toEqual([])
  })

  it('belongs to one tab, and closing it leaves another open', async () => {
    await network.openNetwork(7)
    await network.openNetwork(8)
    await network.closeNetwork(7)
    expect(open()).toEqual([[8, -1]])
  })
})

describe('what an earlier run left behind', () => {
  it('is closed; a tab that is open now, or shows a private account, is not', async () => {
    rules.set(100_099, { id: 100_099, priority: 100, condition: { tabIds: [99, -1] } })
    await network.openNetwork(7)
    await network.freeTab(8, true)
    await network.closeLeftovers()
    expect(open()).toEqual([[7, -1], [8]])
  })
})

describe('a private account', () => {
  it('frees its tab and nobody else’s service worker, until its page is left', async () => {
    await network.freeTab(8, true)
    await network.freeTab(8, true)
    expect(open()).toEqual([[8]])
    await network.freeTab(8, false)
    expect(open()).toEqual([])
  })
})
