// Is this draft ready to be read by others?
import { Button } from 'react-aria-components'
import { i18n } from '#i18n'
import type { Answer, PersonView, SurfaceView } from '#messages'
import { Note, Problem } from '../parts/notice.tsx'
import { useSending } from '../parts/use-sending.ts'
import { countsSentence } from '../sentences.ts'

type Props = {
  readonly view: SurfaceView
  readonly current: PersonView | null
  readonly onSubmit: () => Promise<Answer<null>>
  readonly onPerson: () => void
  readonly onDone: (said: string) => void
}

export const SubmitForm = ({ view, current, onSubmit, onPerson, onDone }: Props) => {
  const { busy, why, send } = useSending()
  const open = countsSentence(view.desk.counts)
  const unchecked = view.desk.check === 'unchecked' || view.desk.check === 'checking'
  return (
    <>
      <h1>{i18n.t('act.submit_title')}</h1>
      <p className="cited"><strong>{view.title || i18n.t('panel.untitled')}</strong></p>
      <p>{i18n.t('act.submit_text', [view.policy.stages.map(stage => stage.title).join('、')])}</p>
      {unchecked && <Note tone="warn">{i18n.t('act.submit_unchecked')}</Note>}
      {open && <Note tone={view.desk.counts.error ? 'warn' : 'plain'}>{i18n.t('act.submit_open', [open])}</Note>}
      {!unchecked && !open && <p>{i18n.t('act.submit_clean')}</p>}
      {current
        ? <p>{i18n.t('act.submit_by', [current.name])}</p>
        : <Note tone="warn"><p>{i18n.t('act.submit_nobody')}</p><Button className="button small" onPress={onPerson}>{i18n.t('panel.choose')}</Button></Note>}
      <Problem why={why} />
      <Button className="button main" isPending={busy} isDisabled={!current} onPress={() => void send(onSubmit, () => onDone(i18n.t('act.submit_done')))}>
        {current ? i18n.t('act.submit_do', [current.name]) : i18n.t('act.submit_do_none')}
      </Button>
    </>
  )
}
