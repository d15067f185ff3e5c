// How does the background tell the pages what changed?
import { browser } from 'wxt/browser'
import type { PagePush, ViewPush } from '#messages'
import type { Surface } from './surfaces.ts'

/** Tells one editor's page. A page that is gone, or not listening yet, asks again by itself. */
export async function tell(surface: Surface, push: PagePush): Promise<void> {
  try {
    await browser.tabs.sendMessage(surface.tabId, push, { frameId: surface.frameId })
  } catch (error) {
    if (!String(error).includes('Receiving end does not exist')) console.info('a page did not listen', push.push, error)
  }
}

/** Tells our own pages; where none is open there is nobody to tell. */
export async function tellViews(surface: string | null): Promise<void> {
  const push: ViewPush = { push: 'changed', surface }
  try {
    await browser.runtime.sendMessage(push)
  } catch (error) {
    if (!String(error).includes('Receiving end does not exist')) console.info('no view listened', error)
  }
}
