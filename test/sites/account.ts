// Whose account is signed in on a stand-in page? `?as=office|private|none`, remembered in a cookie.
import type { Received } from './received.ts'

/**
 * Stand-in account facts (the platforms' real marks were not found in public sources): WeChat pages carry
 * `window.wx.commonData.data.{user_name,nick_name}` in an inline script and the name in
 * `.weui-desktop_account_name`; Weibo pages carry `window.$CONFIG.{uid,nick}` in an inline script.
 */
export type Account = { readonly who: 'office' | 'private'; readonly userName: string; readonly uid: string; readonly nickName: string }

export const OFFICE: Account = { who: 'office', userName: 'gh_8a2f51c07d3e', uid: '2803301701', nickName: '清河发布' }
export const PRIVATE: Account = { who: 'private', userName: 'gh_5b90d1e6f244', uid: '6514370982', nickName: '小林的随手记' }

export const ACCOUNT_COOKIE = 'standin_as'

/** The account that a request belongs to; undefined when the page tells of none. */
export const accountOf = (request: Received): Account | undefined => {
  const asked = request.query['as'] ?? request.cookies[ACCOUNT_COOKIE] ?? 'office'
  if (asked === 'none') return undefined
  return asked === 'private' ? PRIVATE : OFFICE
}

/** Header that remembers the choice for later pages; undefined when this request makes none. */
export const accountHeaders = (request: Received): Readonly<Record<string, string>> | undefined => {
  const asked = request.query['as']
  if (!asked) return undefined
  const shared = request.host.endsWith('weibo.com') ? '; Domain=weibo.com' : ''
  return { 'set-cookie': `${ACCOUNT_COOKIE}=${asked}; Path=/; Secure; SameSite=None${shared}` }
}
