// Where is the text that goes with a repost of 微博?
import { BUTTON, profileOf, type SiteProfile, type Watch } from '../profile.ts'
import { wbAddress, wbElsewhere } from './wb-home.ts'
import { wbAccount } from './wb-page.ts'
import { repostRequests } from './wb-requests.ts'

/** The layer's own structure is only half known (platforms 8): its text box has neither of the other placeholders. */
const BOX = '.wbpro-layer textarea:not([placeholder*="新鲜事"], [placeholder*="评论"], [placeholder*="回复"]), textarea[placeholder*="转发"]'

export const watch: Watch = {
  id: 'wb.repost',
  match: wbAddress,
  exclude: wbElsewhere,
  probe: BOX,
  near: BOX,
  controls: [
    { role: 'publish', css: BUTTON, texts: ['转发', '发送'] },
    { role: 'publish', css: '[title="快转"]', texts: ['快转'], alone: true },
  ],
  publishKeys: ['ctrl-enter'],
}

export const wbRepost: SiteProfile = /* @__PURE__ */ profileOf(watch, {
  title: '微博转发',
  platform: 'weibo',
  kind: 'repost',
  fields: [
    {
      role: 'comment', kind: 'field', each: true, required: true,
      locators: [
        { css: '.wbpro-layer textarea:not([placeholder*="新鲜事"], [placeholder*="评论"], [placeholder*="回复"])', by: 'primary' },
        { css: 'textarea[placeholder*="转发"]', by: 'fallback' },
      ],
    },
  ],
  requests: repostRequests,
  account: wbAccount,
})
