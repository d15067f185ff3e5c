// How is a native repost (转载) written: somebody else's article, and words of recommendation of one's own?
import { need } from '../shared/element.ts'
import type { Item } from './page-facts.ts'
import type { ArticleSurface } from './surface.ts'

const SOURCE = { title: '冬季安全用电提示', account: '清河应急' }

const MARKUP = `
<div id="js_reprint_source" class="setting-row">转载自 ${SOURCE.account}</div>
<div id="js_reprint_article_tips" class="setting-row">转载后不能修改原文，可以填写推荐语。</div>
<input type="text" class="js_reprint_recommend_title" placeholder="推荐标题（选填，10字以内）" maxlength="10">
<div class="js_reprint_recommend_content" contenteditable="true" data-placeholder="推荐语（选填）"></div>
<div id="reprint_article_main"><h2>${SOURCE.title}</h2><p>天气转冷，用电负荷上升，请注意安全。</p></div>`

export const mountRepost = (column: HTMLElement, item: Item, onChange: () => void): Promise<ArticleSurface> => {
  column.innerHTML = MARKUP
  need('#js_toolbar_0').replaceChildren()
  const title = need<HTMLInputElement>('.js_reprint_recommend_title', column)
  const words = need('.js_reprint_recommend_content', column)
  title.value = item.reprint_recommend_title
  words.textContent = item.reprint_recommend_content
  title.addEventListener('input', onChange)
  words.addEventListener('input', onChange)
  item.title = SOURCE.title
  const text = (): string => words.innerText.replace(/\n$/, '')
  return Promise.resolve({
    readInto: target => {
      target.reprint_recommend_title = title.value
      target.reprint_recommend_content = text()
    },
    bodyHtml: () => words.innerHTML,
    bodyText: text,
    titleText: () => item.title,
    undoDepth: () => 0,
    setBody: html => { words.innerHTML = html },
    insertHtml: () => undefined,
    focusBody: () => words.focus(),
    destroy: () => column.replaceChildren(),
  })
}
