// How is the background stopped, as the browser does it after half a minute of quiet?
import type { BrowserContext } from 'playwright-core'
import { until } from './overlay.ts'

/** Stops every service worker of the browser; ours starts again at its next event. */
export async function stopBackground(context: BrowserContext): Promise<void> {
  const page = context.pages()[0] ?? await context.newPage()
  const cdp = await context.newCDPSession(page)
  await cdp.send('ServiceWorker.enable')
  await cdp.send('ServiceWorker.stopAllWorkers')
  await cdp.detach()
  await until('后台停下', async () => context.serviceWorkers().length === 0, 5_000).catch(() => undefined)
}
