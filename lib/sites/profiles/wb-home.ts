// Where is a post of 微博: the strip on the home page and the window that 发微博 opens, on any route of weibo.com?
import { BUTTON, profileOf, type SiteProfile, type UrlRule, type Watch } from '../profile.ts'
import { ME, WB, wbAccount } from './wb-page.ts'
import { postRequests } from './wb-requests.ts'

/** One single-page application; the interface (`/ajax`) and reader pages of articles are no editors. */
export const wbAddress: readonly UrlRule[] = [{ host: WB, path: '' }, { host: 'www.weibo.com', path: '' }, { host: ME, path: '^/content/' }]
export const wbElsewhere: readonly UrlRule[] = [{ host: WB, path: '^/(ajax|aj|p/aj|ttarticle)(/|$)' }]

/** Class names are build hashes that change within weeks; the placeholder survived them all (platforms 2.2). */
const POST = 'textarea[placeholder*="新鲜事"]'

export const watch: Watch = {
  id: 'wb.home',
  match: wbAddress,
  exclude: wbElsewhere,
  probe: POST,
  near: `${POST}, .wbpro-form textarea`,
  controls: [{ role: 'publish', css: BUTTON, texts: ['发送', '发布', '定时发布', '定时发送'] }],
  publishKeys: ['ctrl-enter'],
}

export const wbHome: SiteProfile = /* @__PURE__ */ profileOf(watch, {
  title: '微博',
  platform: 'weibo',
  kind: 'post',
  fields: [
    {
      role: 'body', kind: 'field', limit: 5000, required: true, each: true,
      locators: [
        { css: 'textarea[placeholder*="有什么新鲜事"]', by: 'primary' },
        { css: POST, by: 'fallback' },
        { css: '.wbpro-form textarea:not([placeholder*="评论"], [placeholder*="回复"], [placeholder*="转发"])', by: 'fallback' },
      ],
    },
    { role: 'videoTitle', kind: 'field', limit: 30, appears: true, locators: [{ css: 'input[placeholder*="填写标题"]', by: 'primary' }] },
  ],
  pictures: [{ css: '.woo-picture-main img', around: '.wbpro-form', by: 'primary' }],
  requests: postRequests,
  account: wbAccount,
})
