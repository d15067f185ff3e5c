// A publish control was held: what is the person told, and what can be done about it?
import { i18n } from '#i18n'
import type { DeskState } from '#messages'
import type { Control } from '#sites'
import type { Findings } from './findings.ts'
import type { Dialogs } from './overlay/dialogs.ts'
import { textOf } from './pressing.ts'
import type { Asks, Sitting } from './sitting.ts'

export type RefusalParts = { readonly ask: Asks; readonly dialogs: Dialogs; readonly findings: Findings }

export const refusal = ({ ask, dialogs, findings }: RefusalParts) =>
  (sitting: Sitting, desk: DeskState, control: Control, publish: () => void): void => {
    const { id } = sitting.surface
    const open = (page: 'submit' | 'reason' | 'account' | 'person' | 'panel'): void => { ask('page.open', { page, surface: id }).catch(() => undefined) }
    if (!textOf(sitting, control) && desk.mode !== 'remind') {
      const place = control.watch.near ? 'quick' : control.watch.id === 'wb.timer' ? 'timer' : 'list'
      dialogs.tell(i18n.t(`desk.${place}_title`), i18n.t(`desk.${place}_sentence`), [{ text: i18n.t('desk.understood'), act: () => undefined }])
      return
    }
    const stale = desk.permit !== null && desk.verdict.lacks.length === 0
    dialogs.guard(desk, {
      mend: () => {
        if (desk.standing === 'unknown') open('account')
        else if (!desk.person) open('person')
        else if (desk.counts.error > 0) findings.step('next', 'error')
        else open('panel')
      },
      submit: () => open('submit'),
      reason: () => open('reason'),
      publish,
    }, stale ? [i18n.t('desk.stale')] : [])
  }
