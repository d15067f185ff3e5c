// Stands in every page of the two platforms from its first moment; everything else comes later, when an editor is there.
import { browser } from 'wxt/browser'
import { defineContentScript } from 'wxt/utils/define-content-script'
import { startSentinel } from '../../lib/desk/sentinel/start.ts'
import './highlight.css'

export default defineContentScript({
  matches: ['https://mp.weixin.qq.com/*', 'https://weibo.com/*', 'https://*.weibo.com/*', 'https://m.weibo.cn/*'],
  runAt: 'document_start',
  allFrames: true,
  matchAboutBlank: true,
  noScriptStartedPostMessage: true,
  // The context that WXT passes is not used: its end is announced by an event that the page could forge.
  main() {
    if (!location.protocol.startsWith('http')) return
    // Asked for directly: the typed reader of strings alone is 0.9 kB.
    const word = browser.i18n.getMessage as unknown as (name: string) => string
    startSentinel({
      send: message => browser.runtime.sendMessage(message),
      alive: () => browser.runtime?.id !== undefined,
      sentences: { loading: word('desk_loading'), gone: word('desk_reload') },
    })
  },
})
