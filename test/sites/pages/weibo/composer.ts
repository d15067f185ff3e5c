// How is a post written: text, pictures, who may see it, and when it is sent?
import { defineComponent, h, reactive, type VNode } from 'vue'
import { button, field, isSendKey } from './parts.ts'
import { complain, hashed, post, toast, uploadPicture } from './site.ts'

const PLACEHOLDER = '有什么新鲜事想分享给大家？'
const MAX_PICTURES = 9
const VISIBLE: readonly (readonly [string, string])[] = [['0', '公开'], ['10', '粉丝'], ['6', '好友圈'], ['1', '仅自己可见']]

const numbers = (count: number): string[] => Array.from({ length: count }, (_, n) => String(n).padStart(2, '0'))
const tomorrow = (): string => new Date(Date.now() + 86_400_000).toISOString().slice(0, 10)

/** `sent` is called after the platform took the post. `layer`: the composer of the modal window. */
export const Composer = defineComponent({
  props: { layer: { type: Boolean, default: false } },
  emits: ['sent'],
  setup(props, { emit }) {
    const draft = reactive({ text: '', pictures: [] as string[], visible: '0', timed: false, day: tomorrow(), hour: '08', minute: '00', busy: false })

    const body = (): Record<string, string> => ({
      content: draft.text, visible: draft.visible, share_id: '', media: '', vote: '{}', approval_state: '0', topic_id: '', sync_mblog: '0',
      pic_id: draft.pictures.length > 0 ? JSON.stringify(draft.pictures.map(pid => ({ type: 'image/jpeg', pid }))) : '',
    })
    const deliver = async (): Promise<void> => {
      if (draft.timed) {
        const at = new Date(`${draft.day}T${draft.hour}:${draft.minute}:00`).getTime()
        await post('/ajax/statuses/schedule/upload', { ...body(), schedule_timestamp: String(at), schedule_id: '' })
      } else await post('/ajax/statuses/update', body())
    }
    const empty = (): boolean => draft.text.trim() === '' && draft.pictures.length === 0
    const submit = async (): Promise<void> => {
      if (draft.busy || empty()) return
      draft.busy = true
      try {
        await deliver()
        Object.assign(draft, { text: '', pictures: [], timed: false })
        toast('发布成功')
        emit('sent')
      } catch (problem) {
        complain(problem)
      } finally {
        draft.busy = false
      }
    }
    const pick = async (event: Event): Promise<void> => {
      const input = event.target
      if (!(input instanceof HTMLInputElement)) return
      for (const file of [...(input.files ?? [])].slice(0, MAX_PICTURES - draft.pictures.length)) {
        try {
          draft.pictures.push(await uploadPicture(file))
        } catch (problem) {
          complain(problem)
        }
      }
      input.value = ''
    }

    const thumbnails = (): VNode[] => draft.pictures.map((pid, index) =>
      h('div', { class: ['woo-picture-main', hashed('Preview_item')], key: pid }, [
        h('img', { src: `https://wx1.sinaimg.cn/large/${pid}.jpg`, alt: '' }),
        h('i', { class: 'woo-font', title: '删除', onClick: () => draft.pictures.splice(index, 1) }, '×')]))
    const options = (name: string, values: readonly string[], value: string, change: (value: string) => void): VNode =>
      h('div', { class: 'multiselect' }, h('select', { 'aria-label': name, value, onChange: (event: Event) => { if (event.target instanceof HTMLSelectElement) change(event.target.value) } },
        values.map(entry => h('option', { value: entry }, entry))))
    const schedule = (): VNode => h('div', { class: ['woo-box-flex', hashed('Schedule_bar')] }, [
      h('input', { type: 'date', value: draft.day, onInput: (event: Event) => { if (event.target instanceof HTMLInputElement) draft.day = event.target.value } }),
      options('时', numbers(24), draft.hour, value => { draft.hour = value }), options('分', numbers(60), draft.minute, value => { draft.minute = value })])
    const tools = (): VNode => h('div', { class: ['woo-box-flex', 'woo-box-alignCenter', hashed('Tool')] }, [
      h('label', { class: hashed('tool_picture') }, ['图片', h('input', { type: 'file', multiple: true, accept: 'image/*', class: hashed('_file'), onChange: (event: Event) => void pick(event) })]),
      h('a', { class: hashed('tool_timer'), title: '定时', onClick: () => { draft.timed = !draft.timed } }, '定时'),
      h('select', { class: 'wbpro-select', 'aria-label': '谁可以看', value: draft.visible, onChange: (event: Event) => { if (event.target instanceof HTMLSelectElement) draft.visible = event.target.value } },
        VISIBLE.map(([value, name]) => h('option', { value }, name))),
      h('span', { class: hashed('Form_count') }, draft.text.length > 0 ? String(draft.text.length) : ''),
      button('发送', () => void submit(), { primary: true, disabled: empty() || draft.busy })])

    return () => h('div', { class: ['wbpro-form', hashed('Form_wrap'), props.layer ? hashed('Form_layer') : ''] }, [
      field(draft.text, text => { draft.text = text }, {
        class: hashed('Form_input'), placeholder: PLACEHOLDER, rows: 4,
        onKeydown: (event: KeyboardEvent) => { if (isSendKey(event)) void submit() },
      }),
      draft.pictures.length > 0 ? h('div', { class: ['woo-box-flex', hashed('Preview')] }, thumbnails()) : undefined,
      draft.timed ? schedule() : undefined,
      tools(),
    ])
  },
})
