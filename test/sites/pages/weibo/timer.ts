// What can be done in the list of planned posts: change, send at once, give up?
import { createApp, defineComponent, h, onMounted, reactive } from 'vue'
import { button, field } from './parts.ts'
import { complain, hashed, load, post, toast } from './site.ts'

type Plan = { readonly schedule_id: string; readonly text: string; readonly schedule_timestamp: number }

const App = defineComponent({
  setup() {
    const state = reactive({ plans: [] as Plan[], editing: '', text: '', asking: '' })
    const refresh = async (): Promise<void> => {
      const data = await load('/ajax/statuses/schedule/list?page=1')
      state.plans = data['list'] as Plan[]
    }
    const attempt = async (work: () => Promise<unknown>, words: string): Promise<void> => {
      try {
        await work()
        Object.assign(state, { editing: '', asking: '' })
        toast(words)
        await refresh()
      } catch (problem) {
        complain(problem)
      }
    }
    onMounted(() => void refresh())
    const edit = (plan: Plan) => h('div', { class: 'wbpro-form' }, [
      field(state.text, text => { state.text = text }, { class: hashed('Form_input'), placeholder: '有什么新鲜事想分享给大家？', rows: 4 }),
      button('取消', () => { state.editing = '' }),
      button('发送', () => void attempt(() => post('/ajax/statuses/schedule/edit', { schedule_id: plan.schedule_id, content: state.text, visible: '0', pic_id: '', schedule_timestamp: String(plan.schedule_timestamp) }), '修改成功'), { primary: true, disabled: state.text.trim() === '' })])
    const row = (plan: Plan) => h('div', { class: ['woo-panel-main', hashed('Timer_row')], 'data-schedule': plan.schedule_id, key: plan.schedule_id }, [
      h('time', {}, new Date(plan.schedule_timestamp).toLocaleString('zh-CN')),
      state.editing === plan.schedule_id ? edit(plan) : h('p', { class: hashed('detail_wbtext') }, plan.text),
      h('div', { class: 'woo-box-flex' }, [
        button('编辑', () => { Object.assign(state, { editing: plan.schedule_id, text: plan.text }) }),
        button('立即发送', () => { state.asking = plan.schedule_id }),
        button('删除', () => void attempt(() => post('/ajax/statuses/schedule/destory', { schedule_id: plan.schedule_id }), '已删除'))])])
    const ask = () => h('div', { class: 'woo-modal-wrap' }, h('div', { class: ['wbpro-layer', 'woo-dialog-main'], role: 'alertdialog' }, [
      h('p', { class: 'woo-dialog-body' }, '确定立即发送这条微博吗？'),
      h('div', { class: 'woo-dialog-ctrl' }, [
        button('取消', () => { state.asking = '' }),
        button('确认', () => void attempt(() => post('/ajax/statuses/schedule/upload_immediately', { schedule_id: state.asking }), '发送成功'), { primary: true })])]))
    return () => [
      h('main', { class: hashed('Main_wrap') }, [h('h2', {}, '定时微博'), ...(state.plans.length > 0 ? state.plans.map(row) : [h('p', { class: hashed('Empty') }, '暂无定时微博')])]),
      state.asking ? ask() : undefined]
  },
})

createApp(App).mount('#app')
