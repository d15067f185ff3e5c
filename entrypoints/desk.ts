// The desk: comes into a frame when its sentinel has found an editor.
import { browser } from 'wxt/browser'
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import type { PagePush } from '#messages'
import { startDesk } from '../lib/desk/start.ts'
import type { DockWish } from '../lib/desk/overlay/place.ts'

const DOCK = 'desk.dock'
const EDGES = ['left', 'right', 'top', 'bottom']

const asWish = (value: unknown): DockWish | null => {
  const wish = value as Partial<DockWish> | null
  return wish && EDGES.includes(String(wish.edge)) && typeof wish.at === 'number' && typeof wish.folded === 'boolean' ? (wish as DockWish) : null
}

export default defineUnlistedScript(() => {
  startDesk({
    send: message => browser.runtime.sendMessage(message),
    connect: () => browser.runtime.connect({ name: 'xs-desk' }),
    alive: () => browser.runtime?.id !== undefined,
    listen: heard => {
      const listener = (message: unknown): void => {
        if (typeof message === 'object' && message !== null && 'push' in message) heard(message as PagePush)
      }
      browser.runtime.onMessage.addListener(listener)
      return () => browser.runtime.onMessage.removeListener(listener)
    },
    remembered: async () => asWish((await browser.storage.local.get(DOCK))[DOCK]),
    remember: wish => { browser.storage.local.set({ [DOCK]: wish }).catch(error => console.info('the dock could not be remembered', error)) },
  }).catch(error => console.error('the desk could not start; what publishes stays held', error))
})
