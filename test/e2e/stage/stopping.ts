// How is the background stopped, as the browser does it after half a minute of quiet?
import type { BrowserContext, Worker } from 'playwright-core'
import { until } from './overlay.ts'

const ours = (context: BrowserContext): Worker | undefined => context.serviceWorkers().find(one => one.url().startsWith('chrome-extension:'))
/** A worker that is being stopped does not answer at all. */
const patience = (): Promise<boolean> => new Promise(resolve => { setTimeout(() => resolve(true), 300) })

/** Stops every service worker of the browser and waits until ours is gone; it starts again at its next event. */
export async function stopBackground(context: BrowserContext): Promise<void> {
  await ours(context)?.evaluate(() => { Reflect.set(globalThis, 'before', true) })
  const page = context.pages()[0] ?? await context.newPage()
  const cdp = await context.newCDPSession(page)
  await cdp.send('ServiceWorker.enable')
  await cdp.send('ServiceWorker.stopAllWorkers')
  await until('后台停下', async () => {
    const now = ours(context)
    return !now || !(await Promise.race([now.evaluate(() => Reflect.has(globalThis, 'before')), patience()]))
  })
  await cdp.detach()
}
