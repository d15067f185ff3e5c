// How is the background stopped, as the browser does it after half a minute of quiet?
import type { BrowserContext } from 'playwright-core'

/** Stops every service worker of the browser and waits until ours is gone; it starts again at its next event. */
export async function stopBackground(context: BrowserContext): Promise<void> {
  const worker = context.serviceWorkers().find(one => one.url().startsWith('chrome-extension:'))
  const gone = worker ? new Promise(resolve => { worker.once('close', resolve) }) : Promise.resolve()
  const page = context.pages()[0] ?? await context.newPage()
  const cdp = await context.newCDPSession(page)
  await cdp.send('ServiceWorker.enable')
  await cdp.send('ServiceWorker.stopAllWorkers')
  await gone
  await cdp.detach()
}
