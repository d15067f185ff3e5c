// How does the title work since 2026? A ProseMirror on top, and a hidden textarea that only mirrors it.
import { need } from '../shared/element.ts'
import { mountProse, type Prose } from './prose.ts'
import { titleSchema } from './schema.ts'

const MIRROR_DELAY = 80

export const TITLE_MARKUP = `
<div id="js_title_main" class="js_title_main">
  <textarea id="title" name="title" class="js_title js_article_title" tabindex="-1" aria-hidden="true" style="width:0;height:0;padding:0;border:0;resize:none;position:absolute;overflow:hidden"></textarea>
  <div class="title-editor-overlay"><div class="title-editor__input"><div class="js_title_mount"></div></div></div>
</div>`

const escapeText = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

export type TitleEditor = { readonly prose: Prose; readonly text: () => string }

export const mountTitle = (column: HTMLElement, title: string, onChange: () => void, onEnter: () => void): TitleEditor => {
  const mirror = need<HTMLTextAreaElement>('textarea#title', column)
  mirror.value = title
  const place = need('.js_title_mount', column)
  place.className = ''
  let pending: ReturnType<typeof setTimeout> | undefined
  const prose = mountProse(place, {
    schema: titleSchema,
    html: `<p>${escapeText(title)}</p>`,
    placeholder: '请在这里输入标题',
    placeholderClass: 'editor_placeholder',
    attributes: { 'data-placeholder': '请在这里输入标题', translate: 'no' },
    keys: { Enter: () => { onEnter(); return true } },
    onChange: () => {
      clearTimeout(pending)
      pending = setTimeout(() => { mirror.value = prose.text() }, MIRROR_DELAY)
      onChange()
    },
  })
  return { prose, text: prose.text }
}
