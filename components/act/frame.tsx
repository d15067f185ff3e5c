// What do the small windows have in common: a frame, an end, and what is said when the draft is gone?
import type { ReactNode } from 'react'
import { Button } from 'react-aria-components'
import { i18n } from '#i18n'
import { Problem } from '../parts/notice.tsx'

export const ActFrame = ({ children }: { children: ReactNode }) => <main className="act">{children}</main>

/** Shown where the browser does not let a page close its own window. */
export const Done = ({ text, onClose }: { text: string; onClose: () => void }) => (
  <ActFrame>
    <div role="status" className="empty" data-good><p className="empty-sign" aria-hidden="true">✓</p><h1 className="empty-head">{text}</h1><p className="meta">{i18n.t('act.done_close')}</p></div>
    <Button className="button main" onPress={onClose}>{i18n.t('act.close')}</Button>
  </ActFrame>
)

export const Gone = () => <ActFrame><h1>{i18n.t('act.gone_title')}</h1><p>{i18n.t('act.gone_text')}</p></ActFrame>
export const UnknownAct = () => <ActFrame><h1>{i18n.t('act.unknown_title')}</h1><p>{i18n.t('act.unknown_text')}</p></ActFrame>
export const Waiting = () => <ActFrame><p role="status" className="meta">{i18n.t('act.loading')}</p></ActFrame>
export const Failed = ({ why, onRetry }: { why: string; onRetry: () => void }) => (
  <ActFrame><Problem why={why} /><Button className="button" onPress={onRetry}>{i18n.t('act.retry')}</Button></ActFrame>
)
