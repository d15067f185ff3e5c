// Why must this go out before everyone has signed, and who says so?
import { useState } from 'react'
import { Button, Form } from 'react-aria-components'
import { i18n } from '#i18n'
import type { Answer, PersonView, SurfaceView } from '#messages'
import { BoxField } from '../parts/fields.tsx'
import { Note, Problem } from '../parts/notice.tsx'
import { isWhole, nameOf, noHand, PersonPin } from '../parts/person-pin.tsx'
import { useSending } from '../parts/use-sending.ts'
import { lackSentence } from '../sentences.ts'
import { SHORTEST_REASON } from './ignore-form.tsx'

type Props = {
  readonly view: SurfaceView
  readonly people: readonly PersonView[]
  readonly current: string | null
  readonly onReason: (person: string, pin: string, reason: string) => Promise<Answer<null>>
  readonly onDone: (said: string) => void
}

export const ReasonForm = ({ view, people, current, onReason, onDone }: Props) => {
  const [hand, setHand] = useState(noHand(current))
  const [reason, setReason] = useState('')
  const [tried, setTried] = useState(false)
  const { busy, why, send } = useSending()
  const short = reason.trim().length < SHORTEST_REASON
  const name = nameOf(people, hand.person)
  return (
    <>
      <h1>{i18n.t('act.reason_title')}</h1>
      <p className="cited"><strong>{view.title || i18n.t('panel.untitled')}</strong></p>
      <ul className="lacks">{view.desk.verdict.lacks.map((lack, at) => <li key={at}>{lackSentence(lack)}</li>)}</ul>
      {view.desk.mode === 'forbid' ? <Note tone="warn">{i18n.t('act.reason_forbid')}</Note> : (
        <Form validationBehavior="aria" onSubmit={event => {
          event.preventDefault()
          setTried(true)
          if (!short && isWhole(hand) && hand.person) { const { person, pin } = hand; void send(() => onReason(person, pin, reason.trim()), () => onDone(i18n.t('act.reason_done'))) }
        }}>
          <p>{i18n.t('act.reason_text')}</p>
          <BoxField label={i18n.t('act.reason')} hint={i18n.t('act.reason_hint')} value={reason} onChange={setReason} problem={tried && short ? i18n.t('act.reason_short') : null} />
          <PersonPin people={people} hand={hand} onChange={setHand} tried={tried} />
          <Problem why={why} />
          <Button type="submit" className="button main" isPending={busy}>{name ? i18n.t('act.reason_do', [name]) : i18n.t('act.reason_do_none')}</Button>
        </Form>
      )}
    </>
  )
}
