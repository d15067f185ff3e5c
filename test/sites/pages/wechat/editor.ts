// What does the editor page of 公众平台 do? Shows one article of the draft, saves all of them, and publishes.
import { need, pause } from '../shared/element.ts'
import { send, type Answer } from '../shared/transport.ts'
import { mountSurface } from './mount.ts'
import { choice, openDialog, primary, secondary, toast } from './dialogs.ts'
import { offerInterface } from './plugin-interface.ts'
import { common, facts, startingId, startingItems, startingSeq, type Item } from './page-facts.ts'
import { counts } from './prose.ts'
import { publishDraft } from './publish-flow.ts'
import { saveFields } from './save-fields.ts'
import { drawSideList } from './side-list.ts'
import type { ArticleSurface } from './surface.ts'

type EditorPage = { items: Item[]; current: number; id: string; seq: string; touched: boolean; surface: ArticleSurface | undefined; busy: boolean }

const UNSEEN_SAVE = 150

const page: EditorPage = { items: startingItems(), current: 0, id: startingId(), seq: startingSeq(), touched: false, surface: undefined, busy: false }

const currentItem = (): Item => {
  const item = page.items[page.current]
  if (!item) throw new Error('no article')
  return item
}

/** The page keeps its own copy of each article; the editor is read only where the person typed. */
const takeOver = (): void => {
  if (page.touched) page.surface?.readInto(currentItem())
}

const showCount = (): void => need('#js_word_count').replaceChildren(String((page.surface?.bodyText() ?? '').replaceAll(/\s/g, '').length))

const changed = (): void => {
  page.touched = true
  showCount()
  const item = currentItem()
  need(`#js_appmsg_preview .js_appmsg_item.current .js_appmsg_title`).replaceChildren(page.surface?.titleText() || item.title || '标题')
}

const show = async (index: number): Promise<void> => {
  takeOver()
  page.surface?.destroy()
  page.surface = undefined
  page.current = index
  page.touched = false
  redrawList()
  page.surface = await mountSurface(need('#js_article_column'), currentItem(), changed)
  showCount()
}

const redrawList = (): void => drawSideList(page.items, page.current, {
  choose: index => void show(index),
  add: blank => {
    page.items.push(blank)
    void show(page.items.length - 1)
  },
})

const retOf = (answer: Answer): number => Number((answer?.['base_resp'] as { ret?: number } | undefined)?.ret ?? answer?.['ret'] ?? 0)

/** What the platform stored replaces the page's own copy; the editor itself is left as it is. */
const takeStored = (answer: NonNullable<Answer>): void => {
  page.id = String(answer['appMsgId'])
  page.seq = String(answer['data_seq'])
  const stored = answer['filter_content_html'] as { content: string }[]
  stored.forEach(({ content }, n) => {
    const item = page.items[n]
    if (item) item.content = content
  })
  page.touched = false
  const address = new URL(location.href)
  address.searchParams.delete('isNew')
  address.searchParams.set('appmsgid', page.id)
  history.replaceState(null, '', address)
}

/** A way of sending that shows no answer names no id either: the newest draft of the box is ours. */
const learnId = async (): Promise<void> => {
  await pause(UNSEEN_SAVE)
  const answer = (await (await fetch(`/cgi-bin/appmsg?begin=0&count=1&type=77&action=list_card&f=json&${common}`)).json()) as { app_msg_info: string }
  const { item } = JSON.parse(answer.app_msg_info) as { item: { app_id: number; data_seq: string }[] }
  page.id = String(item[0]?.app_id ?? '')
  page.seq = String(item[0]?.data_seq ?? '0')
  page.touched = false
}

/** Sends the draft; true when the platform stored it. A copy is a new draft with the same articles. */
const save = async (asCopy: boolean): Promise<boolean> => {
  takeOver()
  const sub = page.id && !asCopy ? 'update' : 'create'
  const answer = await send(`/cgi-bin/operate_appmsg?t=ajax-response&sub=${sub}&type=77&${common}`, saveFields(page.items, page.id, page.seq, asCopy), facts.saveBy)
  if (retOf(answer) !== 0) {
    toast(`保存失败（${retOf(answer)}）`, 'error')
    return false
  }
  if (answer) takeStored(answer)
  else await learnId()
  return true
}

/** One thing at a time; what did not arrive is said, and stays in the editor. */
const act = async (work: () => Promise<void>): Promise<void> => {
  if (page.busy) return
  page.busy = true
  try {
    await work()
  } catch {
    toast('系统繁忙，请稍后再试', 'error')
  } finally {
    page.busy = false
  }
}

const saveNow = (): Promise<void> => act(async () => {
  if (await save(false)) toast('已保存')
})

const preview = (): Promise<void> => act(async () => {
  if (!(await save(false))) return
  const dialog = openDialog('发送预览', '<input class="js_preview_user weui-desktop-form__input" placeholder="微信号">', secondary('取消', '') + primary('确定', 'go'))
  const chosen = await choice(dialog)
  dialog.close()
  if (chosen !== 'go') return
  const user = need<HTMLInputElement>('.js_preview_user', dialog.root).value
  await send(`/cgi-bin/operate_appmsg?sub=preview&t=ajax-appmsg-preview&type=77&${common}`, { ...saveFields(page.items, page.id, page.seq, false), preusername: user, is_preview: '1' }, 'xhr')
  toast('已发送预览')
})

const publish = (): Promise<void> => act(async () => {
  if (await save(page.id !== '')) await publishDraft(page.id)
})

need('#js_submit button').addEventListener('click', () => void saveNow())
need('#js_preview button').addEventListener('click', () => void preview())
need('#js_send button').addEventListener('click', () => void publish())
document.addEventListener('keydown', event => {
  if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 's') {
    event.preventDefault()
    void saveNow()
  }
})
if (facts.autosave > 0) setInterval(() => { if (page.touched && document.hasFocus()) void act(async () => { await save(false) }) }, facts.autosave)

const standin = {
  get transactions() { return counts.transactions },
  get changes() { return counts.changes },
  get draftId() { return page.id },
  docHTML: () => page.surface?.bodyHtml() ?? '',
  editorText: () => page.surface?.bodyText() ?? '',
  titleText: () => page.surface?.titleText() ?? '',
  undoDepth: () => page.surface?.undoDepth() ?? 0,
  ready: () => page.surface !== undefined,
  setBody: (html: string) => page.surface?.setBody(html),
}

declare global {
  interface Window { __standin?: Record<string, unknown> | typeof standin }
}
window.__standin = standin
offerInterface(() => page.surface, () => facts.variant !== 'legacy')
void show(0)
