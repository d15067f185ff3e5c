// What do all pages of 微博 share? The account's place, and what is no text of a post.
import type { SiteProfile } from '../profile.ts'

export const WB = 'weibo.com'
export const CARD = 'card.weibo.com'
export const ME = 'me.weibo.com'
export const MOBILE = 'm.weibo.cn'

/** `$CONFIG` in an inline script; the app's own start value says the same. */
export const wbAccount: SiteProfile['account'] = {
  id: [
    { script: '\\$CONFIG[\\s\\S]{0,4000}?["\']?uid["\']?\\]?\\s*[:=]\\s*["\']?(\\d{5,20})' },
    { script: '["\']?(?:uid|idstr)["\']?\\s*[:=]\\s*["\']?(\\d{5,20})' },
    { css: 'a[href^="/u/"][data-uid]', attribute: 'data-uid' },
  ],
  name: [
    { script: '\\$CONFIG[\\s\\S]{0,4000}?["\']?nick["\']?\\]?\\s*[:=]\\s*["\']([^"\'\\n]{1,60})["\']' },
    { script: '["\']?screen_name["\']?\\s*[:=]\\s*["\']([^"\'\\n]{1,60})["\']' },
  ],
}

export const wbIgnore: readonly string[] = [
  '.ProseMirror-widget', 'br.ProseMirror-trailingBreak', '.tippy-box', 'grammarly-extension', 'lt-highlighter', 'harper-render-box',
]
