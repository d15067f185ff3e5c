// How does a page look that is an editor, but not as we know it? Fields are missing, or have other names.
import { facts } from './page-facts.ts'

/** Names that locate a field, outermost first. */
const PLACES: Readonly<Record<string, readonly string[]>> = {
  title: ['#js_title_main', '.title-editor-overlay', '.title-editor__input', 'textarea#title'],
  author: ['#js_author_area', '#author'],
  digest: ['#js_description_area', '#js_description'],
  body: ['#js_ueditor', '#edui1', '#edui1_iframeholder', '#ueditor_0', '.mock-iframe-document', '.mock-iframe-body', '.rich_media_content'],
  words: ['#guide_words_main', '.share-text__area', '.js_pmEditorArea', '.share-text__input'],
}

const rename = (element: Element): void => {
  element.removeAttribute('name')
  if (element.id) element.id = `v-${Math.random().toString(36).slice(2, 8)}`
  element.className = `c-${Math.random().toString(36).slice(2, 8)}`
}

/** `?lacks=title,body`: taken out of the page. `?renamed=title,body`: there and at work, under names of tomorrow. */
export const disguise = (column: HTMLElement): void => {
  for (const field of facts.lacks) {
    const outermost = PLACES[field]?.[0]
    if (outermost) column.querySelector(outermost)?.remove()
  }
  for (const field of facts.renamed) {
    const found = (PLACES[field] ?? []).map(selector => column.querySelector(selector))
    for (const element of found) if (element) rename(element)
  }
}
