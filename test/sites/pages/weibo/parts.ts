// Which small parts are the pages of 微博 put together from?
import { h, type VNode } from 'vue'

/** The platform's button: its word stands in a span of its own. */
export const button = (text: string, press: () => void, more: { readonly primary?: boolean; readonly disabled?: boolean; readonly title?: string } = {}): VNode =>
  h('button', {
    type: 'button',
    class: ['woo-button-main', 'woo-button-flat', more.primary ? 'woo-button-primary' : 'woo-button-default', 'woo-button-s', 'woo-button-round', more.disabled ? 'woo-button-disabled' : ''],
    disabled: more.disabled ?? false, title: more.title, onClick: press,
  }, h('span', { class: 'woo-button-wrap' }, h('span', { class: 'woo-button-content' }, ` ${text} `)))

/** A textarea whose text is Vue's: what a script writes without an input event is lost at the next rendering. */
export const field = (text: string, change: (text: string) => void, more: Readonly<Record<string, unknown>>): VNode =>
  h('textarea', {
    ...more,
    value: text,
    onInput: (event: Event) => { if (event.target instanceof HTMLTextAreaElement) change(event.target.value) },
  })

export const isSendKey = (event: KeyboardEvent): boolean => (event.ctrlKey || event.metaKey) && event.key === 'Enter' && !event.isComposing
