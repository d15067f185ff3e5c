// What does the editor of 头条文章 (v5) do: choose a draft, write it, save it, publish it with a post?
import { Editor } from '@tiptap/core'
import { undoDepth } from '@tiptap/pm/history'
import { createApp, defineComponent, h, nextTick, onMounted, reactive } from 'vue'
import { articleExtensions } from './long-article.ts'
import { publishModal } from './publish-modal.ts'
import { button, field } from './parts.ts'
import { send } from '../shared/transport.ts'
import { complain, confirmBy, load, toast, transport, uid, uploadPicture } from './site.ts'

const BASE = `/article/${location.pathname.includes('/v3/') ? 'v3' : 'v5'}/aj/editor/draft`

type Listed = { readonly id: string; readonly title: string }

const counts = { transactions: 0, changes: 0 }
let editor: Editor | undefined

/** Code 100000 is success, as a number or as text; anything else is refused with words. */
const call = async (name: string, fields: Record<string, string>): Promise<Record<string, unknown>> => {
  const answer = await send(`${BASE}/${name}?uid=${uid}&id=${fields['id'] ?? ''}&_rid=${Math.random().toString(36).slice(2)}`, fields, transport)
  if (answer && String(answer['code']) !== '100000') throw new Error(String(answer['msg'] || '操作失败'))
  return (answer?.['data'] ?? {}) as Record<string, unknown>
}

const App = defineComponent({
  setup() {
    const state = reactive({ list: [] as Listed[], id: '', title: '', lead: '', cover: '', fansOnly: false, modal: false, accompanying: '', asking: false })

    const routed = (): string => /^#\/draft\/(\d+)/.exec(location.hash)?.[1] ?? ''
    const refresh = async (): Promise<void> => {
      const data = await load(`${BASE}/list?uid=${uid}`)
      state.list = data['list'] as Listed[]
    }
    const mountEditor = (content: string): void => {
      editor?.destroy()
      const place = document.querySelector('.article-body')
      if (!place) return
      editor = new Editor({
        element: place, extensions: articleExtensions, content,
        onTransaction: ({ transaction }) => {
          counts.transactions += 1
          if (transaction.docChanged) counts.changes += 1
        },
      })
    }
    /** The fields stand there at once; what was stored comes later and overwrites them. */
    const open = async (id: string): Promise<void> => {
      Object.assign(state, { id, title: '', lead: '', cover: '' })
      const data = await load(`${BASE}/load?uid=${uid}&id=${id}`)
      Object.assign(state, { title: String(data['title'] ?? ''), lead: String(data['summary'] ?? ''), cover: String(data['cover'] ?? '') })
      await nextTick()
      mountEditor(String(data['content'] ?? ''))
    }
    const follow = (): void => {
      const id = routed()
      if (id && id !== state.id) void open(id)
    }
    onMounted(async () => {
      await refresh()
      if (!routed() && state.list[0]) location.hash = `#/draft/${state.list[0].id}`
      else follow()
      window.addEventListener('hashchange', follow)
      follow()
    })

    const attempt = async (work: () => Promise<void>): Promise<void> => {
      try {
        await work()
      } catch (problem) {
        complain(problem)
      }
    }
    const create = (): Promise<void> => attempt(async () => {
      const made = await call('create', {})
      await refresh()
      location.hash = `#/draft/${String(made['id'])}`
    })
    const save = async (action: '1' | '2'): Promise<void> => {
      await call('save', {
        id: state.id, title: state.title, subtitle: '', summary: state.lead, writer: '', cover: state.cover, content: editor?.getHTML() ?? '', free_content: '',
        extra: 'null', status: '0', publish_at: '', action, save: '1', type: '', is_word: '0', article_recommend: '[]', collection: '[]', pay_setting: '{}',
        follow_to_read: state.fansOnly ? '1' : '0', is_aigc_used: '0', content_type: '0', ver: '4.0',
      })
    }
    const keep = (): Promise<void> => attempt(async () => {
      await save('1')
      toast('保存成功')
      await refresh()
    })
    const next = (): Promise<void> => attempt(async () => {
      await save('2')
      Object.assign(state, { modal: true, accompanying: `发布了头条文章：《${state.title}》` })
    })
    const publishNow = (): Promise<void> => attempt(async () => {
      state.asking = false
      await call('publish', {
        id: state.id, uid, text: state.accompanying, rank: '0', sync_wb: '0', is_original: '0', time: '', timestamp: '', mblog_statement: '0',
        is_aigc_used: '0', follow_to_read: state.fansOnly ? '1' : '0', support_all_tag: '0', ver: '4.0',
      })
      state.modal = false
      toast('发布成功')
      Object.assign(state, { id: '', title: '', lead: '' })
      editor?.destroy()
      editor = undefined
      location.hash = '#/draft'
      await refresh()
    })
    const publish = async (): Promise<void> => {
      if (confirmBy === 'layer') state.asking = true
      else if (confirmBy !== 'native' || window.confirm('确认发布这篇文章吗？')) await publishNow()
    }
    const picture = (event: Event): void => {
      const input = event.target
      const file = input instanceof HTMLInputElement ? input.files?.[0] : undefined
      if (file) void attempt(async () => {
        const src = `https://wx1.sinaimg.cn/large/${await uploadPicture(file)}.jpg`
        editor?.chain().focus().insertContent({ type: 'picture', attrs: { src } }).run()
      })
    }

    const form = () => h('div', { class: 'article-form', key: state.id }, [
      field(state.title, text => { state.title = text }, { class: 'title-input', placeholder: '请输入标题', rows: 1, maxlength: 32 }),
      field(state.lead, text => { state.lead = text }, { class: 'lead-input', placeholder: '导语（选填）', rows: 1, maxlength: 44 }),
      h('div', { class: 'article-tools' }, [h('label', { class: 'n-button' }, ['图片', h('input', { type: 'file', accept: 'image/*', style: 'display:none', onChange: picture })])]),
      h('div', { class: 'article-body' }),
      h('div', { class: 'article-options' }, [
        state.cover ? h('div', { class: 'cover-preview' }, h('img', { class: 'cover-img', src: state.cover })) : h('div', { class: 'cover-empty', onClick: () => { state.cover = 'https://wx1.sinaimg.cn/large/0078cover0001.jpg' } }, '设置封面'),
        h('span', { role: 'checkbox', tabindex: 0, 'aria-checked': state.fansOnly, class: 'n-checkbox', onClick: () => { state.fansOnly = !state.fansOnly } }, '仅粉丝阅读全文')])])
    const side = () => h('aside', { class: 'draft-side' }, [
      button('写文章', () => void create(), { primary: true }),
      ...state.list.map(entry => h('a', { class: ['draft-side__item', entry.id === state.id ? 'active' : ''], href: `#/draft/${entry.id}`, key: entry.id }, entry.title || '无标题'))])
    return () => [
      h('header', { class: 'article-top' }, ['头条文章', h('span', { class: 'gap' }), state.id ? [button('保存草稿', () => void keep()), button('下一步', () => void next(), { primary: true })] : undefined]),
      h('main', { class: 'article-main' }, [side(), state.id ? form() : h('p', { class: 'article-hint' }, '点击“写文章”开始创作')]),
      state.modal ? publishModal({ text: state.accompanying, change: text => { state.accompanying = text }, publish: () => void publish(), close: () => { state.modal = false } }) : undefined,
      state.asking ? h('div', { class: 'n-modal-container' }, h('div', { class: 'n-dialog' }, ['确认发布这篇文章吗？', h('div', { class: 'n-dialog__action', role: 'button', onClick: () => void publishNow() }, '确认')])) : undefined,
    ]
  },
})

Reflect.set(window, '__standin', {
  get transactions() { return counts.transactions },
  get changes() { return counts.changes },
  docHTML: () => editor?.getHTML() ?? '',
  editorText: () => editor?.getText({ blockSeparator: '\n' }) ?? '',
  undoDepth: () => (editor ? undoDepth(editor.state) : 0),
  ready: () => editor !== undefined,
  setBody: (html: string) => { editor?.commands.setContent(html) },
})
createApp(App).mount('#app')
