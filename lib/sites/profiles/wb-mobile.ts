// Where is a post on the mobile pages of 微博?
import { BUTTON, profileOf, type SiteProfile, type Watch } from '../profile.ts'
import { MOBILE, wbAccount } from './wb-page.ts'
import { mobileRequests } from './wb-requests.ts'

export const watch: Watch = {
  id: 'wb.mobile',
  match: [{ host: MOBILE, path: '^/compose' }],
  probe: 'textarea',
  near: 'textarea',
  controls: [{ role: 'publish', css: `${BUTTON}, a, .m-send-btn`, texts: ['发送', '发布'], only: true }],
  publishKeys: ['ctrl-enter'],
}

export const wbMobile: SiteProfile = /* @__PURE__ */ profileOf(watch, {
  title: '微博（手机版）',
  platform: 'weibo',
  kind: 'post',
  fields: [
    { role: 'body', kind: 'field', each: true, required: true, locators: [{ css: 'textarea[placeholder*="新鲜事"]', by: 'primary' }, { css: 'textarea', by: 'fallback' }] },
  ],
  requests: mobileRequests,
  account: wbAccount,
})
