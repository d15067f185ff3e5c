// Where is a 贴图: a title, a description instead of a body, and pictures of their own?
import { profileOf, type SiteProfile, type Watch } from '../profile.ts'
import { wxAccount, wxControls, wxEditor, wxIgnore, wxOtherControls, wxTitle } from './wx-page.ts'
import { wxRequests } from './wx-requests.ts'

/** A reopened 贴图 has the address of an article (platforms 1.1): the description box tells it. */
export const watch: Watch = {
  id: 'wx.tietu',
  match: wxEditor,
  probe: '.ProseMirror, #js_send',
  controls: wxControls,
}

export const wxTietu: SiteProfile = /* @__PURE__ */ profileOf(watch, {
  title: '公众号贴图',
  platform: 'wechat',
  kind: 'picture-text',
  draftId: { query: 'appmsgid' },
  fields: [
    { role: 'title', kind: 'rich', limit: 20, locators: wxTitle },
    {
      role: 'description', kind: 'rich', limit: 1000, required: true,
      locators: [
        { css: '#guide_words_main .ProseMirror', by: 'primary' },
        { css: '.share-text__input .ProseMirror', by: 'fallback' },
        { css: '.js_pmEditorArea .ProseMirror', by: 'fallback' },
      ],
    },
  ],
  otherControls: wxOtherControls,
  requests: wxRequests,
  account: wxAccount,
  pictures: [{ css: '#js_content_top .image-selector', by: 'primary' }, { css: '.image-selector', by: 'fallback' }],
  ignore: wxIgnore,
})
