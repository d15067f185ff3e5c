// How is a video posted: a title of its own beside the post's text?
import { defineComponent, h, reactive } from 'vue'
import { button, field } from './parts.ts'
import { complain, hashed, post, toast } from './site.ts'

export const VideoForm = defineComponent({
  setup() {
    const draft = reactive({ title: '', text: '', kind: '原创', busy: false })
    const submit = async (): Promise<void> => {
      if (draft.busy) return
      draft.busy = true
      try {
        const media = JSON.stringify({ titles: [{ title: draft.title, default: 'true' }], type: 'video', media_id: '4567', covers: [], homemade: draft.kind === '原创' ? 1 : 0 })
        await post('/ajax/statuses/update', { content: draft.text, visible: '0', pic_id: '', share_id: '', media, vote: '{}', approval_state: '0', topic_id: '', sync_mblog: '0' })
        Object.assign(draft, { title: '', text: '' })
        toast('发布成功')
      } catch (problem) {
        complain(problem)
      } finally {
        draft.busy = false
      }
    }
    return () => h('div', { class: ['woo-panel-main', hashed('VideoUpload')] }, [
      h('div', { class: hashed('video_box') }, '清河新貌.mp4　上传完成'),
      h('input', { type: 'text', class: hashed('VideoUpload_title'), placeholder: '填写标题（0～30个字）', maxlength: 30, value: draft.title, onInput: (event: Event) => { if (event.target instanceof HTMLInputElement) draft.title = event.target.value } }),
      h('div', { class: 'woo-radio-group' }, ['原创', '二创'].map(kind => h('label', { class: 'woo-radio-main' }, [h('input', { type: 'radio', name: 'kind', checked: draft.kind === kind, onChange: () => { draft.kind = kind } }), kind]))),
      h('div', { class: 'wbpro-form' }, [
        field(draft.text, text => { draft.text = text }, { class: hashed('Form_input'), placeholder: '有什么新鲜事想分享给大家？', rows: 4 }),
        button('发布', () => void submit(), { primary: true, disabled: draft.busy || draft.text.trim() === '' })]),
    ])
  },
})
