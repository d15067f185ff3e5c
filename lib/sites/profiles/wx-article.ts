// Where is a 公众号 article of the present editor: title and body ProseMirror, the body in light DOM or in a shadow root?
import { profileOf, type SiteProfile, type Watch } from '../profile.ts'
import { wxAccount, wxAuthor, wxControls, wxDigest, wxEditor, wxIgnore, wxNoArticle, wxOtherControls, wxSourceUrl, wxTitle } from './wx-page.ts'
import { wxRequests } from './wx-requests.ts'

const SHADOW_HOST = '.edui-editor-iframeholder .editor-v-root, .editor-v-root'

export const watch: Watch = {
  id: 'wx.article',
  match: wxEditor,
  exclude: wxNoArticle,
  // 发表 alone asks for the desk too: a page without the fields that are known must be told so.
  probe: '.ProseMirror, .editor-v-root, #js_send',
  controls: wxControls,
}

export const wxArticle: SiteProfile = /* @__PURE__ */ profileOf(watch, {
  title: '公众号文章',
  platform: 'wechat',
  kind: 'article',
  draftId: { query: 'appmsgid' },
  fields: [
    { role: 'title', kind: 'rich', limit: 64, locators: wxTitle },
    { role: 'author', kind: 'field', limit: 8, locators: wxAuthor },
    {
      role: 'body', kind: 'rich', required: true,
      locators: [
        { css: '#ueditor_0 .rich_media_content .ProseMirror[contenteditable="true"]', by: 'primary' },
        { host: SHADOW_HOST, css: '.mock-iframe-document .mock-iframe-body .rich_media_content > .ProseMirror', by: 'primary' },
        { host: SHADOW_HOST, css: '[contenteditable="true"]', by: 'fallback' },
        { css: '#js_ueditor .ProseMirror[contenteditable="true"]', by: 'fallback' },
        { css: '#edui1_iframeholder .mock-iframe-body .rich_media_content > .ProseMirror', by: 'fallback' },
      ],
    },
    { role: 'digest', kind: 'field', limit: 120, locators: wxDigest },
    { role: 'sourceUrl', kind: 'field', appears: true, locators: wxSourceUrl },
    { role: 'recommendTitle', kind: 'field', limit: 10, appears: true, locators: [{ css: '.js_reprint_recommend_title', by: 'primary' }] },
    { role: 'recommendBody', kind: 'rich', limit: 120, appears: true, locators: [{ css: '.js_reprint_recommend_content[contenteditable]', by: 'primary' }] },
  ],
  otherControls: wxOtherControls,
  requests: wxRequests,
  account: wxAccount,
  articles: { item: '#js_appmsg_preview .js_appmsg_item', current: '.current' },
  cover: [{ css: '#js_cover_area .js_cover_preview_new', by: 'primary' }],
  ignore: wxIgnore,
})
