// Where are the boxes for comments and replies of 微博?
import { BUTTON, profileOf, type SiteProfile, type Watch } from '../profile.ts'
import { wbAddress, wbElsewhere } from './wb-home.ts'
import { wbAccount } from './wb-page.ts'
import { commentRequests } from './wb-requests.ts'

const BOX = 'textarea[placeholder="发布你的评论"], textarea[placeholder="发布你的回复"]'

export const watch: Watch = {
  id: 'wb.comment',
  match: wbAddress,
  exclude: wbElsewhere,
  probe: BOX,
  near: BOX,
  controls: [{ role: 'publish', css: BUTTON, texts: ['评论', '回复', '发送'] }],
  publishKeys: ['ctrl-enter'],
}

export const wbComment: SiteProfile = /* @__PURE__ */ profileOf(watch, {
  title: '微博评论',
  platform: 'weibo',
  kind: 'comment',
  fields: [
    { role: 'comment', kind: 'field', each: true, required: true, locators: [{ css: 'textarea[placeholder="发布你的评论"]', by: 'primary' }] },
    { role: 'reply', kind: 'field', each: true, required: true, locators: [{ css: 'textarea[placeholder="发布你的回复"]', by: 'primary' }] },
  ],
  requests: commentRequests,
  account: wbAccount,
})
