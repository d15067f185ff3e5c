// Where is a 头条文章 of 微博 (v5, tiptap), and the post that its dialog of publication adds?
import { BUTTON, profileOf, type SiteProfile, type Watch } from '../profile.ts'
import { CARD, wbAccount, wbIgnore } from './wb-page.ts'
import { articleRequests } from './wb-requests.ts'

export const watch: Watch = {
  id: 'wb.article',
  match: [{ host: CARD, path: '^/article/v\\d/editor' }],
  probe: 'div.ProseMirror, textarea[placeholder="请输入标题"]',
  controls: [
    { role: 'publish', css: BUTTON, texts: ['发布', '定时发布', '确认发布'], within: '.publish-modal, .n-modal' },
    // Sometimes a second question follows, as a pseudo-button (platforms 2.3).
    { role: 'confirm', css: `${BUTTON}, .n-button, div, span`, texts: ['确认'], within: '.n-dialog, .n-modal, .publish-modal' },
  ],
}

export const wbArticle: SiteProfile = /* @__PURE__ */ profileOf(watch, {
  title: '微博头条文章',
  platform: 'weibo',
  kind: 'article',
  draftId: { hash: '^#/draft/(\\w+)' },
  fields: [
    { role: 'title', kind: 'field', limit: 32, locators: [{ css: 'textarea[placeholder="请输入标题"]', by: 'primary' }, { css: 'textarea[placeholder*="标题"], input[placeholder*="标题"]', by: 'fallback' }] },
    { role: 'lead', kind: 'field', limit: 44, locators: [{ css: 'textarea[placeholder^="导语"]', by: 'primary' }] },
    {
      role: 'body', kind: 'rich', required: true,
      locators: [
        { css: 'div.tiptap.ProseMirror[contenteditable="true"]', by: 'primary' },
        { css: 'div.ProseMirror[contenteditable="true"]', by: 'fallback' },
      ],
    },
    { role: 'accompanying', kind: 'field', appears: true, locators: [{ css: '.publish-modal textarea', by: 'primary' }] },
  ],
  otherControls: [{ role: 'save', css: BUTTON, texts: ['保存草稿', '下一步'] }],
  requests: articleRequests,
  account: wbAccount,
  cover: [{ css: '.cover-preview img.cover-img', by: 'primary' }],
  ignore: wbIgnore,
})
