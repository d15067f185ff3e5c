// Where is a 公众号 article of the old editor: UEditor, its body in a frame that is rebuilt at every switch of article?
import { profileOf, type SiteProfile, type Watch } from '../profile.ts'
import { wxAccount, wxAuthor, wxControls, wxDigest, wxEditor, wxIgnore, wxNoArticle, wxOtherControls, wxSourceUrl } from './wx-page.ts'
import { wxRequests } from './wx-requests.ts'

export const watch: Watch = {
  id: 'wx.legacy',
  match: wxEditor,
  exclude: wxNoArticle,
  probe: 'iframe#ueditor_0, .edui-editor-iframeholder > iframe',
  controls: wxControls,
}

export const wxLegacy: SiteProfile = /* @__PURE__ */ profileOf(watch, {
  title: '公众号文章（旧版编辑器）',
  platform: 'wechat',
  kind: 'article',
  draftId: { query: 'appmsgid' },
  fields: [
    { role: 'title', kind: 'field', limit: 64, locators: [{ css: '#title', by: 'primary' }, { css: 'textarea.js_article_title', by: 'fallback' }, { css: '#js_title_main .ProseMirror', by: 'fallback' }] },
    { role: 'author', kind: 'field', limit: 8, locators: wxAuthor },
    {
      role: 'body', kind: 'frame', required: true,
      locators: [
        { css: 'iframe#ueditor_0', by: 'primary' },
        { css: '.edui-editor-iframeholder > iframe', by: 'fallback' },
        { css: 'iframe[id^="ueditor_"]', by: 'fallback' },
      ],
    },
    { role: 'digest', kind: 'field', limit: 120, locators: wxDigest },
    { role: 'sourceUrl', kind: 'field', appears: true, locators: wxSourceUrl },
  ],
  otherControls: wxOtherControls,
  requests: wxRequests,
  account: wxAccount,
  articles: { item: '#js_appmsg_preview .js_appmsg_item', current: '.current' },
  cover: [{ css: '#js_cover_area .js_cover_preview_new', by: 'primary' }],
  ignore: wxIgnore,
})
