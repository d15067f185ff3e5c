// How is an article written in the old editor: a textarea for the title, and the genuine UEditor in its frame?
import { need } from '../shared/element.ts'
import type { Item } from './page-facts.ts'
import { counts } from './prose.ts'
import { settingsMarkup, wireSettings } from './settings.ts'
import type { ArticleSurface } from './surface.ts'

type UEditor = {
  uid: number
  body: HTMLElement
  readonly undoManger: { readonly index: number; readonly list: readonly unknown[] }
  render(id: string): void
  ready(then: () => void): void
  addListener(name: string, listener: () => void): void
  setContent(html: string): void
  getContent(): string
  getPlainTxt(): string
  execCommand(name: string, ...rest: unknown[]): void
  focus(): void
  destroy(): void
}
type UEditorGlobal = { readonly ui: { readonly Editor: new (options: Record<string, unknown>) => UEditor }; readonly instants: Record<string, UEditor> }

declare global {
  interface Window { UE?: UEditorGlobal }
}

const MARKUP = `
<div id="js_title_main" class="js_title_main"><textarea id="title" name="title" rows="1" class="frm_input js_title js_article_title title-legacy" placeholder="请在这里输入标题" maxlength="64"></textarea></div>
<div id="js_author_area"><input id="author" class="js_author" type="text" placeholder="请输入作者" maxlength="8"></div>
<div id="js_ueditor" style="width:684px;height:420px"></div>`

const OPTIONS = {
  toolbars: [['undo', 'redo', 'bold', 'italic', 'underline', 'forecolor', 'insertorderedlist', 'insertunorderedlist', 'link']],
  initialFrameWidth: 684, initialFrameHeight: 420, autoHeightEnabled: false, elementPathEnabled: false, wordCount: false,
  enableAutoSave: false, saveInterval: 3_600_000, allowDivTransToP: false, xssFilterRules: false, inputXssFilter: false, outputXssFilter: false, zIndex: 1,
  initialContent: '', initialStyle: 'body{font-size:17px;line-height:1.8}',
}

/** The frame keeps the id ueditor_0 however often it is built again (platforms 1.2). */
const build = (): UEditor => {
  const library = window.UE
  if (!library) throw new Error('UEditor was not loaded')
  const editor = new library.ui.Editor(OPTIONS)
  editor.uid = 0
  library.instants['ueditorInstant0'] = editor
  editor.render('js_ueditor')
  return editor
}

const textOf = (body: HTMLElement): string => body.innerText.replaceAll('\u200b', '').replace(/\n+$/, '')

export const mountLegacy = async (column: HTMLElement, item: Item, onChange: () => void): Promise<ArticleSurface> => {
  column.innerHTML = MARKUP + settingsMarkup()
  need('#js_toolbar_0').replaceChildren()
  const title = need<HTMLTextAreaElement>('#title', column)
  const author = need<HTMLInputElement>('#author', column)
  title.value = item.title
  author.value = item.author
  title.addEventListener('input', onChange)
  author.addEventListener('input', onChange)
  const readSettings = wireSettings(column, item, onChange)
  const editor = build()
  await new Promise<void>(resolve => { editor.ready(resolve) })
  editor.setContent(item.content)
  editor.addListener('contentchange', () => {
    counts.transactions += 1
    counts.changes += 1
    onChange()
  })
  editor.body.addEventListener('input', onChange)
  return {
    readInto: target => {
      target.title = title.value
      target.author = author.value
      target.content = editor.getContent()
      readSettings(target)
    },
    bodyHtml: () => editor.getContent(),
    bodyText: () => textOf(editor.body),
    titleText: () => title.value,
    undoDepth: () => editor.undoManger.index,
    setBody: html => editor.setContent(html),
    insertHtml: html => editor.execCommand('inserthtml', html),
    focusBody: () => editor.focus(),
    destroy: () => editor.destroy(),
  }
}
