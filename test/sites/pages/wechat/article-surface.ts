// How is an article written in the new editor: title, author, body (light DOM or shadow root), settings?
import type { EditorState, Transaction } from 'prosemirror-state'
import { toggleMark } from 'prosemirror-commands'
import { element, need, pause } from '../shared/element.ts'
import { facts, type Item } from './page-facts.ts'
import { mountProse, pictureTips, type Prose } from './prose.ts'
import { bodySchema } from './schema.ts'
import { settingsMarkup, wireSettings } from './settings.ts'
import type { ArticleSurface } from './surface.ts'
import { mountTitle, TITLE_MARKUP } from './title-editor.ts'

const MOCK_FRAME = '<div class="mock-iframe-document"><div class="mock-iframe-body"><div class="rich_media_content"><div class="js_body_mount"></div></div></div></div>'

const markup = (): string => `${TITLE_MARKUP}
<div id="js_author_area"><input id="author" class="js_author" type="text" placeholder="请输入作者" maxlength="8"></div>
<div id="js_ueditor" class="edui-editor-place"><div id="edui1" class="edui-editor"><div id="edui1_iframeholder" class="edui-editor-iframeholder">
${facts.variant === 'shadow' ? '<div class="editor-v-root"></div>' : `<div id="ueditor_0">${MOCK_FRAME}</div>`}
</div></div></div>${settingsMarkup()}`

/** Inside a shadow root the page's style sheet does not reach. */
const SHADOW_STYLE = `
.rich_media_content{font-size:17px;line-height:1.8;color:#333}
.ProseMirror{min-height:420px;outline:none;white-space:pre-wrap;overflow-wrap:break-word;padding:16px 0}
.ProseMirror p{margin:0}.ProseMirror img{max-width:100%}
.editor_content_placeholder{position:absolute;color:#b2b2b2;pointer-events:none}.tips_global{font-size:12px;color:#b2b2b2}`

const bodyPlace = (column: HTMLElement): HTMLElement => {
  if (facts.variant !== 'shadow') return need('.js_body_mount', column)
  const root = need('.editor-v-root', column).attachShadow({ mode: 'open' })
  root.innerHTML = `<style>${SHADOW_STYLE}</style>${MOCK_FRAME}`
  return need('.js_body_mount', root)
}

/** Runs an editor command that is given a state and a dispatch. */
const run = (prose: Prose, command: (state: EditorState, dispatch: (transaction: Transaction) => void) => boolean): void => {
  command(prose.view.state, prose.view.dispatch)
  prose.view.focus()
}

const insertHtml = (prose: Prose, html: string): void => {
  prose.view.focus()
  prose.view.pasteHTML(html)
}

const toolbar = (prose: () => Prose | undefined): void => {
  const bar = need('#js_toolbar_0')
  const button = (label: string, act: (prose: Prose) => void): HTMLButtonElement => {
    const made = element('button', { type: 'button', class: 'edui-button' }, label)
    made.addEventListener('mousedown', event => event.preventDefault())
    made.addEventListener('click', () => {
      const current = prose()
      if (current) act(current)
    })
    return made
  }
  const mark = (name: string) => (current: Prose): void => {
    const type = bodySchema.marks[name]
    if (type) run(current, toggleMark(type))
  }
  bar.replaceChildren(button('加粗', mark('strong')), button('斜体', mark('emphasis')),
    button('标题', current => run(current, (state, dispatch) => {
      const type = bodySchema.nodes['heading']
      if (!type) return false
      dispatch(state.tr.setBlockType(state.selection.from, state.selection.to, type, { tag: 'h2', kept: {} }))
      return true
    })))
  const picker = element('input', { type: 'file', accept: 'image/*', class: 'js_image_file' })
  picker.addEventListener('change', () => {
    const file = picker.files?.[0]
    const current = prose()
    if (file && current) void uploadInto(current, file)
  })
  bar.append(element('label', { class: 'edui-button' }, '图片', picker))
}

const uploadInto = async (prose: Prose, file: File): Promise<void> => {
  const data = new FormData()
  data.append('file', file)
  const response = await fetch(`/cgi-bin/filetransfer?action=upload_material&f=json&token=${facts.token}`, { method: 'POST', body: data })
  const { cdn_url: address, content: fileId } = (await response.json()) as { cdn_url: string; content: string }
  insertHtml(prose, `<section nodeleaf=""><img class="rich_pages wxw-img" data-src="${address}" data-imgfileid="${fileId}" data-ratio="0.5625" data-w="640" data-type="png"></section>`)
}

/** Puts the article into the column; the body comes `mountAfter` later than the title, as on the real page. */
export const mountArticle = async (column: HTMLElement, item: Item, onChange: () => void): Promise<ArticleSurface> => {
  column.innerHTML = markup()
  const author = need<HTMLInputElement>('#author', column)
  author.value = item.author
  author.addEventListener('input', onChange)
  const readSettings = wireSettings(column, item, onChange)
  const title = mountTitle(column, item.title, onChange, () => author.focus())
  await pause(facts.mountAfter)
  const place = bodyPlace(column)
  place.className = ''
  const body = mountProse(place, {
    schema: bodySchema,
    html: item.content,
    placeholder: '从这里开始写正文',
    placeholderClass: 'editor_content_placeholder',
    attributes: { translate: 'no' },
    plugins: [pictureTips()],
    onChange,
  })
  toolbar(() => body)
  return {
    readInto: target => {
      target.title = title.text()
      target.author = author.value
      target.content = body.html()
      readSettings(target)
    },
    bodyHtml: body.html,
    bodyText: body.text,
    titleText: title.text,
    undoDepth: body.undoDepth,
    setBody: body.setHtml,
    insertHtml: html => insertHtml(body, html),
    focusBody: () => body.view.focus(),
    destroy: () => {
      title.prose.destroy()
      body.destroy()
    },
  }
}

