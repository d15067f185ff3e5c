// How long does our own script keep the page's main thread, in all and at a stretch? Measured by the browser's profiler.
import type { Page } from 'playwright-core'
import { session } from './overlay.ts'

export type OurTime = { readonly total: number; readonly longest: number; readonly say: string }

/** Samples this far apart, in microseconds. */
const INTERVAL = 300

/** Profiles while `act` runs. Functions that ours call (the browser's own, too) count as ours. Milliseconds. */
export async function ourTime(page: Page, act: () => Promise<void>): Promise<OurTime> {
  const cdp = await session(page)
  await cdp.send('Profiler.enable')
  await cdp.send('Profiler.setSamplingInterval', { interval: INTERVAL })
  await cdp.send('Profiler.start')
  await act()
  const { profile } = await cdp.send('Profiler.stop')
  const ours = new Set(profile.nodes.filter(node => /\/(desk|content-scripts\/sentinel)\.js$/.test(node.callFrame.url)).map(node => node.id))
  const parents = new Map(profile.nodes.flatMap(node => (node.children ?? []).map(child => [child, node.id] as const)))
  const isOurs = (id: number): boolean => {
    for (let at: number | undefined = id; at !== undefined; at = parents.get(at)) if (ours.has(at)) return true
    return false
  }
  let total = 0
  let stretch = 0
  let longest = 0
  profile.samples?.forEach((sample, at) => {
    // A delta is the time from the sample before to this one.
    const took = (profile.timeDeltas?.[at + 1] ?? 0) / 1_000
    stretch = isOurs(sample) ? stretch + took : 0
    if (isOurs(sample)) total += took
    longest = Math.max(longest, stretch)
  })
  return { total, longest, say: `our script ${total.toFixed(0)} ms in all, longest stretch ${longest.toFixed(0)} ms` }
}
