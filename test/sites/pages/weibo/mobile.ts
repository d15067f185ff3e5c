// How is a post written on the mobile pages: one textarea, and a token from the configuration?
import { createApp, defineComponent, h, onMounted, reactive } from 'vue'
import { field } from './parts.ts'
import { complain, load, post, toast } from './site.ts'

const App = defineComponent({
  setup() {
    const draft = reactive({ text: '', st: '', busy: false })
    onMounted(async () => {
      const config = await load('/api/config')
      draft.st = String(config['st'] ?? '')
    })
    const submit = async (): Promise<void> => {
      if (draft.busy || draft.text.trim() === '') return
      draft.busy = true
      try {
        await post('/api/statuses/update', { content: draft.text, visible: '0', st: draft.st, picId: '', _spr: 'screen:390x844' })
        draft.text = ''
        toast('发送成功')
      } catch (problem) {
        complain(problem)
      } finally {
        draft.busy = false
      }
    }
    return () => h('div', { class: 'm-compose' }, [
      h('header', { class: 'm-top-bar' }, [h('a', { href: '/' }, '取消'), h('span', {}, '发微博'),
        h('a', { class: ['m-send-btn', draft.text.trim() === '' || draft.busy ? 'disabled' : ''], role: 'button', onClick: () => void submit() }, '发送')]),
      field(draft.text, text => { draft.text = text }, { placeholder: '分享新鲜事…', rows: 8 }),
    ])
  },
})

createApp(App).mount('#app')
