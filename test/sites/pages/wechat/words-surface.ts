// How are 贴图, 文字 and the words of a video written: a title, pictures, and plain paragraphs?
import { element, need, pause } from '../shared/element.ts'
import { facts, type Item } from './page-facts.ts'
import { mountProse } from './prose.ts'
import { wordsSchema } from './schema.ts'
import type { ArticleSurface } from './surface.ts'
import { mountTitle, TITLE_MARKUP } from './title-editor.ts'

const PICTURES = 8
const MAX_PICTURES = 20
const PLACEHOLDER = '填写描述信息，让大家了解更多内容'

const markup = (kind: number): string => `
${kind === PICTURES ? '<div id="js_content_top"><div class="image-selector"></div></div>' : ''}
${TITLE_MARKUP}
<div id="guide_words_main"><div class="share-text__area"><div class="js_pmEditorArea"><div class="share-text__input"><div class="js_words_mount"></div></div></div></div></div>`

const escapeText = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
const asHtml = (words: string): string => words.split('\n').map(line => `<p>${escapeText(line)}</p>`).join('')

/** The pictures of a 贴图, in order. */
const picturesOf = (column: HTMLElement): { cdn_url: string }[] =>
  [...column.querySelectorAll<HTMLElement>('.image-selector__item[data-url]')].map(shown => ({ cdn_url: shown.dataset['url'] ?? '' }))

const wirePictures = (column: HTMLElement, item: Item, onChange: () => void): void => {
  const place = column.querySelector('.image-selector')
  if (!place) return
  const picker = element('input', { type: 'file', accept: 'image/*', class: 'js_image_file' })
  const add = element('label', { class: 'image-selector__item' }, '+ 图片', picker)
  const show = (address: string): void => {
    const shown = element('div', { class: 'image-selector__item', 'data-url': address })
    shown.style.backgroundImage = `url("${address}")`
    add.before(shown)
    add.style.display = picturesOf(column).length < MAX_PICTURES ? '' : 'none'
  }
  place.append(add)
  for (const picture of item.share_imageinfo.list) show(picture.cdn_url)
  picker.addEventListener('change', () => {
    const file = picker.files?.[0]
    if (!file) return
    const data = new FormData()
    data.append('file', file)
    void fetch(`/cgi-bin/filetransfer?action=upload_material&f=json&token=${facts.token}`, { method: 'POST', body: data })
      .then(response => response.json() as Promise<{ cdn_url: string }>)
      .then(answer => {
        show(answer.cdn_url)
        onChange()
      })
  })
}

export const mountWords = async (column: HTMLElement, item: Item, onChange: () => void): Promise<ArticleSurface> => {
  column.innerHTML = markup(item.share_page_type)
  need('#js_toolbar_0').replaceChildren()
  wirePictures(column, item, onChange)
  const title = mountTitle(column, item.title, onChange, () => undefined)
  await pause(facts.mountAfter)
  const place = need('.js_words_mount', column)
  place.className = ''
  const words = mountProse(place, {
    schema: wordsSchema, html: asHtml(item.guide_words), placeholder: PLACEHOLDER, placeholderClass: 'placeholder_tips',
    attributes: { 'data-placeholder': PLACEHOLDER, translate: 'no' }, onChange,
  })
  return {
    readInto: target => {
      target.title = title.text()
      target.guide_words = words.text()
      target.share_imageinfo = { list: picturesOf(column) }
    },
    bodyHtml: words.html,
    bodyText: words.text,
    titleText: title.text,
    undoDepth: words.undoDepth,
    setBody: words.setHtml,
    insertHtml: html => words.view.pasteHTML(html),
    focusBody: () => words.view.focus(),
    destroy: () => {
      title.prose.destroy()
      words.destroy()
    },
  }
}
