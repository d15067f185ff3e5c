// What do all pages of 公众平台 share? The account's place, the controls that publish, what is no text of the draft.
import { BUTTON, type ControlSpec, type Locator, type SiteProfile, type UrlRule } from '../profile.ts'

export const WX = 'mp.weixin.qq.com'

/** The dialog of publication and the one after it (platforms 1.3, steps 4–6). Closed ones stay in the page, hidden. */
const DIALOGS = '.mass-send, .weui-desktop-dialog'

export const wxConfirm: ControlSpec = {
  role: 'confirm', css: `${BUTTON}, a`,
  texts: ['发表', '继续发表', '确认发表', '无需声明并发表', '群发', '继续群发', '定时发表'],
  within: DIALOGS,
}
export const wxControls: readonly ControlSpec[] = [{ role: 'publish', css: '#js_send, .mass_send' }, wxConfirm]

export const wxOtherControls: readonly ControlSpec[] = [{ role: 'save', css: '#js_submit' }, { role: 'preview', css: '#js_preview' }]

/** platforms 1.1: `isNew=1` becomes `appmsgid` after the first save, so neither is asked for. */
export const wxEditor: readonly UrlRule[] = [{ host: WX, path: '^/cgi-bin/appmsg$', query: { t: '^media/appmsg_edit(_v2)?$', action: '^edit$' } }]
/** A new 贴图 or text message says so; one that is opened again does not. */
export const wxNoArticle: readonly UrlRule[] = [{ host: WX, path: '', query: { createType: '^(8|10)$' } }]

/** The inline script of every back-office page names the account (`wx.commonData`). */
export const wxAccount: SiteProfile['account'] = {
  id: [
    { script: 'user_?[nN]ame["\']?\\s*[:=]\\s*["\'](gh_[0-9A-Za-z_-]+)["\']' },
    { css: '[data-username^="gh_"]', attribute: 'data-username' },
  ],
  name: [
    { script: 'nick_name["\']?\\s*[:=]\\s*["\']([^"\'\\n]{1,60})["\']' },
    { css: '.weui-desktop_account_name' },
    { css: '.weui-desktop-account__nickname' },
  ],
}

/** Widgets and placeholders of the editor (platforms 1.2), and what other extensions leave in the page. */
export const wxIgnore: readonly string[] = [
  '.ProseMirror-widget', 'br.ProseMirror-trailingBreak', '.editor_placeholder', '.editor_content_placeholder',
  '.placeholder_tips', '.tips_global', 'grammarly-extension', 'grammarly-popups', 'lt-highlighter', 'harper-render-box',
]

export const wxTitle: readonly Locator[] = [
  { css: '#js_title_main .title-editor-overlay .ProseMirror[contenteditable="true"]', by: 'primary' },
  { css: '.title-editor__input .ProseMirror', by: 'fallback' },
  { css: '#js_title_main .ProseMirror', by: 'fallback' },
  { css: '.ProseMirror[data-placeholder*="标题"]', by: 'fallback' },
  // The hidden mirror of the present page: readable when the editor above it is not found.
  { css: 'textarea#title', by: 'fallback' },
]

export const wxAuthor: readonly Locator[] = [
  { css: '#author', by: 'primary' },
  { css: 'input.js_author', by: 'fallback' },
  { css: '#js_author_area input', by: 'fallback' },
  { css: 'input[placeholder*="作者"]', by: 'fallback' },
]

export const wxDigest: readonly Locator[] = [
  { css: '#js_description', by: 'primary' },
  { css: 'textarea.js_desc[name="digest"]', by: 'fallback' },
  { css: '.js_desc_area .js_desc', by: 'fallback' },
  { css: '#digest', by: 'fallback' },
]

export const wxSourceUrl: readonly Locator[] = [
  { css: 'input.js_url[name="source_url"]', by: 'primary' },
  { css: '.popover-article-setting__content .js_url', by: 'fallback' },
]
