// How do our own pages reach the background and the browser? The one place where they do.
import { browser } from 'wxt/browser'
import { ask, type Answer, type AnswerTo, type RequestKind, type RequestOf } from '#messages'

/** Asks the background one thing; see `ask` for what a missing answer becomes. */
export const asks = <K extends RequestKind>(kind: K, body: RequestOf<K>): Promise<Answer<AnswerTo<K>>> =>
  ask(message => browser.runtime.sendMessage(message), kind, body)

/** Calls back whenever the background reports a change; returns how to stop. */
export const listen = (heard: () => void): (() => void) => {
  const hear = (message: unknown) => {
    if (typeof message === 'object' && message !== null && 'push' in message && message.push === 'changed') heard()
  }
  browser.runtime.onMessage.addListener(hear)
  return () => browser.runtime.onMessage.removeListener(hear)
}

export const uiLocale = (): string => browser.i18n.getUILanguage()
export const version = (): string => browser.runtime.getManifest().version
