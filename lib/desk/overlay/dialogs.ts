// What stands in front of the page when something must be decided: the guard, and the preview of all certain fixes?
import { i18n } from '#i18n'
import type { DeskState } from '#messages'
import { lackSentence } from '../words.ts'
import { button, make } from './make.ts'

export type Dialogs = {
  readonly guard: (desk: DeskState, acts: GuardActs, more?: readonly string[]) => void
  /** One plain sentence with what can be done about it. */
  readonly tell: (title: string, sentence: string, choices: readonly { readonly text: string; readonly act: () => void }[]) => void
  readonly fixAll: (fixes: readonly { readonly where: string; readonly from: string; readonly to: string }[], go: () => void) => void
  readonly toast: (sentence: string) => void
  readonly close: () => void
  readonly isOpen: () => boolean
}
export type GuardActs = {
  readonly mend: () => void
  readonly submit: () => void
  readonly reason: () => void
  readonly publish: () => void
}

const TOAST_MS = 6_000

export function createDialogs(stage: HTMLElement, raise: () => void, announce: (sentence: string) => void): Dialogs {
  // A modal dialog of the page makes everything beside it inert; only a modal of our own can be pressed in front of it.
  const veil = make('dialog', { class: 'veil', role: 'alertdialog', attributes: { 'aria-modal': 'true', 'aria-labelledby': 'sheet-name' } })
  const toastBox = make('div', { class: 'toast' })
  toastBox.hidden = true
  stage.append(veil, toastBox)
  let before: Element | null = null
  let timer = 0

  function close(): void {
    if (!veil.open) return
    veil.close()
    if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true })
  }
  // Also when the browser closes it, at Escape.
  veil.addEventListener('close', () => veil.replaceChildren())
  function open(title: string, ...parts: (Node | string)[]): void {
    if (!veil.open) before = document.activeElement
    const sheet = make('div', { class: 'sheet', attributes: { tabindex: '-1' } },
      make('h2', { text: title, attributes: { id: 'sheet-name' } }), ...parts)
    sheet.addEventListener('keydown', event => {
      if (event.key === 'Escape') close()
      if (event.key !== 'Tab') return
      const stops = [...sheet.querySelectorAll('button')]
      const at = stops.indexOf((sheet.getRootNode() as ShadowRoot).activeElement as HTMLButtonElement)
      event.preventDefault()
      stops[(at + (event.shiftKey ? -1 : 1) + stops.length) % stops.length]?.focus({ preventScroll: true })
    })
    veil.replaceChildren(sheet)
    raise()
    if (!veil.open) veil.showModal()
    ;(sheet.querySelector('button') ?? sheet).focus({ preventScroll: true })
    announce(title)
  }
  const then = (act: () => void) => (): void => { close(); act() }

  return {
    close,
    isOpen: () => veil.open,
    guard: (desk, acts, more = []) => {
      const reminding = desk.mode === 'remind'
      const sentences = [...more, ...desk.verdict.lacks.map(lackSentence)]
      const choices = [
        button(i18n.t('desk.mend'), then(acts.mend), { class: 'main' }),
        button(i18n.t('desk.submit'), then(acts.submit)),
        ...(reminding ? [button(i18n.t('desk.publish_anyway'), then(acts.publish), { class: 'small plain last' })] : []),
        ...(!reminding && desk.verdict.reasonOpens ? [button(i18n.t('desk.reason'), then(acts.reason), { class: 'small plain last' })] : []),
      ]
      open(reminding ? i18n.t('desk.remind_title') : i18n.t('desk.guard_title'),
        make('ul', {}, ...(sentences.length > 0 ? sentences : [i18n.t('desk.held')]).map(sentence => make('li', { text: sentence }))),
        make('div', { class: 'meta', text: i18n.t('desk.untouched') }),
        make('div', { class: 'buttons' }, ...choices))
    },
    tell: (title, sentence, choices) => {
      open(title, make('div', { text: sentence }), make('div', { class: 'buttons' },
        ...choices.map(({ text, act }, at) => button(text, then(act), at === 0 ? { class: 'main' } : {}))))
    },
    fixAll: (fixes, go) => {
      open(i18n.t('desk.fix_all_title', [String(fixes.length)]),
        make('table', {}, make('tbody', {}, ...fixes.map(({ where, from, to }) =>
          make('tr', {}, make('td', { class: 'meta', text: where }), make('td', {}, make('del', { text: from }), ' → ', make('ins', { text: to || i18n.t('desk.delete') })))))),
        make('div', { class: 'buttons' },
          button(i18n.t('desk.fix_these', [String(fixes.length)]), then(go), { class: 'main' }),
          button(i18n.t('desk.leave'), close)))
    },
    toast: sentence => {
      clearTimeout(timer)
      toastBox.textContent = sentence
      toastBox.hidden = false
      announce(sentence)
      timer = window.setTimeout(() => { toastBox.hidden = true }, TOAST_MS)
    },
  }
}
