// What stands under an article: cover, digest, original link, declarations?
import { need } from '../shared/element.ts'
import type { Item } from './page-facts.ts'

const COVERS = ['c0ffee01', 'c0ffee02', 'c0ffee03'].map(name => `https://mmbiz.qpic.cn/mmbiz_jpg/${name.repeat(4)}/0?wx_fmt=jpeg`)

export const settingsMarkup = (): string => `
<div class="article-setting">
  <div id="js_cover_area" class="setting-cover"><div class="js_cover_preview_new"></div><div id="js_cover_description_area">
    <button type="button" class="weui-desktop-btn weui-desktop-btn_mini js_choose_cover">选择封面</button></div></div>
  <div id="js_description_area"><textarea id="js_description" class="js_desc" name="digest" maxlength="120" placeholder="选填，不填写则默认抓取正文开头部分文字，摘要会在转发卡片和公众号会话展示。"></textarea></div>
  <div class="setting-row" id="js_claim_source_area">创作来源 <a href="javascript:;" class="js_claim_source_desc">未添加</a></div>
  <div class="setting-row"><span id="js_original_open" style="display:none">原创</span><span id="js_article_tags_area">合集：未添加</span><span id="js_comment_area">留言：开启</span></div>
  <div class="setting-row js_url_area"><a href="javascript:;" class="js_article_url_allow_click">原文链接</a>
    <span class="popover-article-setting__content"><input type="text" class="js_url" name="source_url" placeholder="输入或粘贴原文链接"></span></div>
</div>`

const PICTURE = /url\("(.*)"\)/

/** Reads what stands in the settings into the page's own copy of the article. */
export type ReadSettings = (item: Item) => void

/** A digest that the platform filled in by itself is not shown again in the field. */
export const wireSettings = (column: HTMLElement, item: Item, onChange: () => void): ReadSettings => {
  const digest = need<HTMLTextAreaElement>('#js_description', column)
  const link = need<HTMLInputElement>('input.js_url', column)
  const cover = need('.js_cover_preview_new', column)
  const shown = (): string => PICTURE.exec(cover.style.backgroundImage)?.[1] ?? ''
  const show = (address: string): void => { cover.style.backgroundImage = address ? `url("${address}")` : '' }
  digest.value = item.auto_gen_digest ? '' : item.digest
  link.value = item.source_url
  show(item.cdn_url)
  digest.addEventListener('input', onChange)
  link.addEventListener('input', onChange)
  need('.js_choose_cover', column).addEventListener('click', () => {
    show(COVERS[(COVERS.indexOf(shown()) + 1) % COVERS.length] ?? '')
    onChange()
  })
  need('.js_claim_source_desc', column).textContent = item.claim_source_type || '未添加'
  return target => {
    if (digest.value === '' && !target.auto_gen_digest) target.digest = ''
    if (digest.value !== '') target.digest = digest.value
    target.auto_gen_digest = digest.value === '' ? 1 : 0
    target.source_url = link.value
    target.cdn_url = shown()
  }
}
