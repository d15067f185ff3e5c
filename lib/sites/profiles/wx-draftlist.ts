// Where is the list of drafts of 公众平台, and where does each card name its draft?
import { BUTTON, profileOf, type SiteProfile, type Watch } from '../profile.ts'
import { WX, wxAccount, wxConfirm } from './wx-page.ts'
import { wxRequests } from './wx-requests.ts'

const CARD = '.weui-desktop-card[data-appid]'

export const watch: Watch = {
  id: 'wx.draftlist',
  match: [
    { host: WX, path: '^/cgi-bin/appmsg$', query: { action: '^list_card$' } },
    { host: WX, path: '^/cgi-bin/home$' },
  ],
  probe: CARD,
  controls: [
    // platforms 9: the exact selector is not known; a thing on a card that says 发表 publishes that card's draft.
    { role: 'publish', css: `${BUTTON}, a, .weui-desktop-link, .weui-desktop-card__action *`, texts: ['发表', '群发', '定时发表'], within: CARD },
    wxConfirm,
  ],
}

export const wxDraftlist: SiteProfile = /* @__PURE__ */ profileOf(watch, {
  title: '公众号草稿箱',
  platform: 'wechat',
  kind: 'article',
  fields: [],
  requests: wxRequests,
  account: wxAccount,
  list: {
    card: CARD, idAttribute: 'data-appid',
    json: '/cgi-bin/appmsg?t=media/appmsg_edit&action=edit&type=77&appmsgid={id}&token={token}&lang=zh_CN&f=json&ajax=1',
  },
})
