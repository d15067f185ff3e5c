// What does the last step of a 头条文章 ask: the post that goes with it, and the press on 发布?
import { h, type VNode } from 'vue'
import { button, field } from './parts.ts'

export type PublishModal = { readonly text: string; readonly change: (text: string) => void; readonly publish: () => void; readonly close: () => void }

export const publishModal = (modal: PublishModal): VNode =>
  h('div', { class: 'n-modal-container' }, [
    h('div', { class: 'n-modal-mask', onClick: modal.close }),
    h('div', { class: ['n-card', 'n-modal', 'publish-modal'], role: 'dialog', 'aria-modal': 'true' }, [
      h('h3', {}, '发布文章'),
      field(modal.text, modal.change, { class: 'n-input__textarea-el', placeholder: '说点什么吧', rows: 4 }),
      h('div', { class: 'publish-modal__row' }, [h('span', {}, '公开'), h('label', {}, [h('input', { type: 'checkbox', checked: true }), '关注@头条文章'])]),
      h('div', { class: 'publish-modal__action' }, [button('取消', modal.close), button('发布', modal.publish, { primary: true })]),
    ]),
  ])
