// Which dialogs does the back office open? Each is made anew, and stays in the page hidden when it is closed.
import { element, need, pause } from '../shared/element.ts'

export type Dialog = { readonly root: HTMLElement; readonly close: () => void }

/** `body` is trusted markup of the page itself. */
export const openDialog = (title: string, body: string, buttons: string, className = ''): Dialog => {
  const wrap = element('div', { class: `weui-desktop-dialog__wrp ${className}`.trim() })
  wrap.innerHTML = `<div class="weui-desktop-mask"></div><div class="weui-desktop-dialog">
    <div class="weui-desktop-dialog__hd"><h3 class="weui-desktop-dialog__title">${title}</h3><button type="button" class="weui-desktop-dialog__close-btn" aria-label="关闭">×</button></div>
    <div class="weui-desktop-dialog__bd">${body}</div>${buttons ? `<div class="weui-desktop-dialog__ft">${buttons}</div>` : ''}</div>`
  document.body.append(wrap)
  return { root: wrap, close: () => { wrap.style.display = 'none' } }
}

/** What the person chose: the `data-choice` of the button pressed, '' when the dialog was closed. */
export const choice = (dialog: Dialog): Promise<string> =>
  new Promise(resolve => {
    dialog.root.addEventListener('click', event => {
      const target = event.target instanceof Element ? event.target.closest('button') : null
      if (!target) return
      if (target.classList.contains('weui-desktop-dialog__close-btn')) resolve('')
      else if (target.dataset['choice'] !== undefined) resolve(target.dataset['choice'])
    })
  })

export const primary = (text: string, choiceName: string): string =>
  `<button type="button" class="weui-desktop-btn weui-desktop-btn_primary" data-choice="${choiceName}">${text}</button>`
export const secondary = (text: string, choiceName: string): string =>
  `<button type="button" class="weui-desktop-btn weui-desktop-btn_default" data-choice="${choiceName}">${text}</button>`

const TOAST_TIME = 2500

export const toast = (text: string, kind: 'success' | 'error' = 'success'): void => {
  const shown = element('div', { class: `weui-desktop-toast weui-desktop-toast_${kind}`, role: 'status' }, text)
  document.body.append(shown)
  void pause(TOAST_TIME).then(() => shown.remove())
}

const SWITCH = (name: string, on: boolean): string =>
  `<label class="weui-desktop-switch"><input type="checkbox" class="weui-desktop-switch__input js_${name}"${on ? ' checked' : ''}><span class="weui-desktop-switch__box"></span></label>`

export type SendChoice = { readonly free: boolean; readonly sendTime: number }

/** The publish dialog. Undefined when it was closed; `sendTime` in Unix seconds, 0 for now. */
export const askHowToSend = async (left: number): Promise<SendChoice | undefined> => {
  const dialog = openDialog('发表', `<div class="mass-send">
    <div class="mass-send__td-setting"><div class="mass-send__title">群发通知</div><div class="mass-send__timer-wrp">${SWITCH('mass_switch', left > 0)}</div>
      <p class="mass-send__tips">今日还能群发 ${left} 次。关闭后内容只出现在主页，不通知粉丝。</p></div>
    <div class="mass-send__td-setting group_setting"><div class="mass-send__title">分组通知</div><div class="mass-send__timer-wrp">${SWITCH('group_switch', false)}</div></div>
    <div class="mass-send__td-setting timer_setting"><div class="mass-send__title">定时发表</div><div class="mass-send__timer-wrp">${SWITCH('timer_switch', false)}
      <input type="datetime-local" class="js_send_time" style="display:none"></div></div>
    <div class="mass-send__footer">${secondary('取消', '')}${primary('发表', 'send')}</div></div>`, '', 'mass-send-dialog')
  const timer = need<HTMLInputElement>('.js_timer_switch', dialog.root)
  const time = need<HTMLInputElement>('.js_send_time', dialog.root)
  timer.addEventListener('change', () => { time.style.display = timer.checked ? '' : 'none' })
  const chosen = await choice(dialog)
  dialog.close()
  if (chosen !== 'send') return undefined
  const later = time.value ? new Date(time.value).getTime() : Date.now() + 3_600_000
  return { free: !need<HTMLInputElement>('.js_mass_switch', dialog.root).checked, sendTime: timer.checked ? Math.floor(later / 1000) : 0 }
}

export const askToContinue = async (kind: string): Promise<boolean> => {
  const dialog = openDialog('', `<p class="dialog-text">${kind}内容发表后，将展示在公众号主页。发表后不支持修改，请确认无误。</p>`, secondary('取消', '') + primary('继续发表', 'go'))
  const chosen = await choice(dialog)
  dialog.close()
  return chosen === 'go'
}

export const askForSource = async (): Promise<boolean> => {
  const dialog = openDialog('创作来源声明', '<p class="dialog-text">文章可能含有时政、社会等信息，请先声明创作来源。</p>', secondary('去声明', '') + primary('无需声明并发表', 'go'))
  const chosen = await choice(dialog)
  dialog.close()
  return chosen === 'go'
}
