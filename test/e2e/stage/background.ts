// How is the background stopped, as the browser stops it, and how is the extension taken away from an open page?
import type { OpenBrowser } from './browser.ts'

/** Stops every service worker of the extension; the next message starts it again. */
export async function stopBackground({ context, extensionId }: OpenBrowser): Promise<void> {
  const page = context.pages().find(one => one.url().startsWith(`chrome-extension://${extensionId}/`)) ?? await context.newPage()
  if (!page.url().startsWith(`chrome-extension://${extensionId}/`)) await page.goto(`chrome-extension://${extensionId}/options.html`)
  const cdp = await context.newCDPSession(page)
  await cdp.send('ServiceWorker.enable')
  await cdp.send('ServiceWorker.stopAllWorkers')
  await cdp.detach()
}

type DeveloperPrivate = { updateProfileConfiguration: (change: { inDeveloperMode: boolean }) => Promise<void> }

/** Does what an update does: the extension starts anew, and the scripts in open pages belong to nobody. */
export async function reloadExtension({ context, worker }: OpenBrowser): Promise<void> {
  // Chromium starts an unpacked extension again only in developer mode.
  const manager = await context.newPage()
  await manager.goto('chrome://extensions')
  await manager.evaluate(() => (chrome as unknown as { developerPrivate: DeveloperPrivate }).developerPrivate.updateProfileConfiguration({ inDeveloperMode: true }))
  await manager.close()
  await (await worker()).evaluate(() => { chrome.runtime.reload() }).catch(() => undefined)
}
