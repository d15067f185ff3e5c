// What stands under one post: its comments, and the boxes to comment, reply and repost?
import { defineComponent, h, reactive, type PropType, type VNode } from 'vue'
import { button, field, isSendKey } from './parts.ts'
import { complain, hashed, nick, post, toast } from './site.ts'

export type Status = {
  readonly idstr: string
  readonly text_raw: string
  readonly visible: { readonly type: number }
  readonly comments: readonly { readonly id: string; readonly text: string }[]
}

type Open = { box: '' | 'comment' | 'repost' | 'menu'; replyTo: string; comment: string; reply: string; repost: string; also: boolean }

/** `changed` is called after the platform took something. */
export const Post = defineComponent({
  props: { status: { type: Object as PropType<Status>, required: true } },
  emits: ['changed'],
  setup(props, { emit }) {
    const open = reactive<Open>({ box: '', replyTo: '', comment: '', reply: '', repost: '', also: false })
    const id = (): string => props.status.idstr
    const attempt = async (work: () => Promise<unknown>, words: string): Promise<void> => {
      try {
        await work()
        toast(words)
        emit('changed')
      } catch (problem) {
        complain(problem)
      }
    }
    const comment = (): Promise<void> => attempt(async () => {
      await post('/ajax/comments/create', { id: id(), comment: open.comment, pic_id: '', is_repost: open.also ? '1' : '0', comment_ori: '0', is_comment: '0' })
      open.comment = ''
    }, '评论成功')
    const answer = (): Promise<void> => attempt(async () => {
      await post('/ajax/comments/reply', { id: id(), cid: open.replyTo, comment: open.reply, pic_id: '', is_repost: '0', comment_ori: '0', is_comment: '0' })
      Object.assign(open, { reply: '', replyTo: '' })
    }, '回复成功')
    const repost = (): Promise<void> => attempt(async () => {
      await post('/ajax/statuses/normal_repost', { id: id(), comment: open.repost, pic_id: '', is_repost: '0', comment_ori: '0', is_comment: open.also ? '1' : '0', visible: '0', share_id: '' })
      Object.assign(open, { repost: '', box: '' })
    }, '转发成功')
    const quickRepost = (): Promise<void> => attempt(() => post('/ajax/statuses/repost', { id: id(), is_fast: '1', is_comment: '0' }), '快转成功')
    const letSee = (visible: string): Promise<void> => attempt(async () => {
      await post('/ajax/statuses/modifyVisible', { ids: id(), visible })
      open.box = ''
    }, '设置成功')

    const toggle = (box: Open['box']) => (): void => { open.box = open.box === box ? '' : box }
    const box = (text: string, change: (text: string) => void, placeholder: string, word: string, press: () => Promise<void>): VNode =>
      h('div', { class: ['wbpro-form', hashed('Composer_mini')] }, [
        field(text, change, { class: hashed('Form_input'), placeholder, rows: 2, onKeydown: (event: KeyboardEvent) => { if (isSendKey(event) && text.trim()) void press() } }),
        h('div', { class: 'woo-box-flex' }, [button(word, () => void press(), { primary: true, disabled: text.trim() === '' })])])
    const comments = (): VNode => h('div', { class: hashed('Comments') }, [
      box(open.comment, text => { open.comment = text }, '发布你的评论', '评论', comment),
      ...props.status.comments.map(entry => h('div', { class: ['item1', hashed('Comment_row')], key: entry.id }, [
        h('span', {}, entry.text), h('a', { class: hashed('Comment_reply'), onClick: () => { open.replyTo = entry.id } }, '回复'),
        open.replyTo === entry.id ? box(open.reply, text => { open.reply = text }, '发布你的回复', '回复', answer) : undefined]))])
    const layer = (): VNode => h('div', { class: 'woo-modal-wrap' }, h('div', { class: ['wbpro-layer', 'woo-modal-main'] }, [
      h('div', { class: 'wbpro-layer-tit' }, ['转发微博', h('i', { title: '关闭', onClick: toggle('repost') }, '×')]),
      h('div', { class: ['wbpro-form', hashed('Composer_repost')] }, [
        field(open.repost, text => { open.repost = text }, { class: hashed('Form_input'), placeholder: '说说分享心得', rows: 4, onKeydown: (event: KeyboardEvent) => { if (isSendKey(event)) void repost() } }),
        h('label', { class: 'woo-checkbox-main' }, [h('input', { type: 'checkbox', checked: open.also, onChange: () => { open.also = !open.also } }), '同时评论']),
        h('div', { class: 'wbpro-layer-btn' }, [button('转发', () => void repost(), { primary: true })])])]))
    const menu = (): VNode => h('div', { class: 'woo-pop-main' }, [
      ['转换为公开', '0'], ['转换为粉丝可见', '10'], ['转换为好友圈可见', '2'], ['转换为仅自己可见', '1'],
    ].map(([name, visible]) => h('div', { class: 'woo-pop-item-main', role: 'button', onClick: () => void letSee(visible ?? '') }, name)))

    return () => h('article', { class: ['woo-panel-main', hashed('Feed_wrap')], 'data-mid': id() }, [
      h('header', { class: 'woo-box-flex' }, [h('strong', {}, nick || '微博用户'), props.status.visible.type === 1 ? h('em', {}, '仅自己可见') : undefined,
        h('span', { class: 'woo-pop-ctrl', title: '更多', onClick: toggle('menu') }, '···')]),
      open.box === 'menu' ? menu() : undefined,
      h('div', { class: hashed('detail_wbtext') }, props.status.text_raw),
      h('footer', { class: 'woo-box-flex' }, [
        h('a', { title: '转发', onClick: toggle('repost') }, '转发'), h('a', { title: '快转', onClick: () => void quickRepost() }, '快转'),
        h('a', { title: '评论', onClick: toggle('comment') }, `评论 ${props.status.comments.length || ''}`.trim()), h('a', { title: '赞' }, '赞')]),
      open.box === 'comment' ? comments() : undefined,
      open.box === 'repost' ? layer() : undefined,
    ])
  },
})
