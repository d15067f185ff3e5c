// Where can a scheduled post of 微博 be sent at once? The list holds no text of its own, so only its controls are known.
import { BUTTON, profileOf, type SiteProfile, type Watch } from '../profile.ts'
import { ME, WB, wbAccount } from './wb-page.ts'
import { timerRequests } from './wb-requests.ts'

export const watch: Watch = {
  id: 'wb.timer',
  match: [{ host: ME, path: '^/content/timer' }, { host: WB, path: '^/content/timer' }],
  probe: 'body',
  controls: [
    { role: 'publish', css: BUTTON, texts: ['立即发送', '立即发布'] },
  ],
}

export const wbTimer: SiteProfile = /* @__PURE__ */ profileOf(watch, {
  title: '微博定时列表',
  platform: 'weibo',
  kind: 'post',
  fields: [],
  requests: timerRequests,
  account: wbAccount,
})
