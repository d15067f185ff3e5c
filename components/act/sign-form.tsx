// Does this person sign exactly this content, or send it back?
import { useState } from 'react'
import { Button, Form } from 'react-aria-components'
import { i18n } from '#i18n'
import type { Answer, PersonView, RequestOf, SurfaceView } from '#messages'
import type { Stage } from '#review'
import { Changes } from '../parts/changes.tsx'
import { BoxField, Choose } from '../parts/fields.tsx'
import { Note, Problem } from '../parts/notice.tsx'
import { isWhole, nameOf, noHand, PersonPin } from '../parts/person-pin.tsx'
import { Quote } from '../parts/quote.tsx'
import { useSending } from '../parts/use-sending.ts'
import { countsSentence, whySentence } from '../sentences.ts'
import { SHORTEST_REASON } from './ignore-form.tsx'

export type Signature = Omit<RequestOf<'review.sign'>, 'surface'>
type Props = {
  readonly view: SurfaceView
  readonly people: readonly PersonView[]
  readonly current: string | null
  readonly onSign: (signature: Signature) => Promise<Answer<null>>
  readonly onOptions: () => void
  readonly onDone: (said: string) => void
}

export const SignForm = (props: Props) => {
  const { view } = props
  const { waiting } = view.review
  // What is signed is what was on the screen when the person began to read, not what came afterwards.
  const [read, setRead] = useState(view)
  if (!waiting || view.review.state !== 'in-review') return <><h1>{i18n.t('act.sign_title', [view.title || i18n.t('panel.untitled')])}</h1><Note>{i18n.t('act.sign_nothing')}</Note></>
  return (
    <>
      <h1>{i18n.t('act.sign_title', [waiting.title])}</h1>
      <p className="cited"><strong>{read.title || i18n.t('panel.untitled')}</strong></p>
      {view.desk.check !== 'clean' && countsSentence(view.desk.counts) && <Note tone={view.desk.counts.error ? 'warn' : 'plain'}>{i18n.t('act.sign_open', [countsSentence(view.desk.counts)])}</Note>}
      {view.desk.counts.error > 0 && <p className="meta">{whySentence('errors-open')}</p>}
      <Waived view={read} />
      <WhatChanged view={read} />
      {view.fingerprint !== read.fingerprint && (
        <Note tone="warn"><p>{i18n.t('act.sign_changed')}</p><Button className="button small" onPress={() => setRead(view)}>{i18n.t('act.sign_look')}</Button></Note>
      )}
      {read.fingerprint === null ? <Note tone="warn">{i18n.t('act.sign_unread')}</Note> : <Pen {...props} waiting={waiting} fingerprint={read.fingerprint} />}
    </>
  )
}

/** What must be fixed but was let stay: the signer answers for it too. */
const Waived = ({ view: { ignored } }: { view: SurfaceView }) => {
  const waived = ignored.filter(one => one.severity === 'error')
  if (!waived.length) return null
  return (
    <section aria-label={i18n.t('act.sign_waived')} className="boxed">
      <h2 className="group">{i18n.t('act.sign_waived')}</h2>
      <ul>{waived.map(one => <li key={one.id}><Quote text={one.quote} /> {one.message} <span className="meta">{one.reason ? i18n.t('panel.ignored_reason', [one.reason]) : i18n.t('panel.ignored_no_reason')}{one.by && ` · ${one.by}`}</span></li>)}</ul>
    </section>
  )
}

const WhatChanged = ({ view: { changes, review } }: { view: SurfaceView }) => {
  if (changes?.length) return <section aria-label={i18n.t('panel.changes')} className="boxed"><h2 className="group">{i18n.t('panel.changes')}</h2><Changes changes={changes} /></section>
  return <p>{review.stamps.some(stamp => stamp.verdict === 'signed') ? i18n.t('act.sign_same') : i18n.t('act.sign_first')}</p>
}

const Pen = ({ view, people, current, onSign, onOptions, onDone, waiting, fingerprint }: Props & { waiting: Stage; fingerprint: string }) => {
  const bar = (person: PersonView): string | null => {
    if (view.review.authors.includes(person.id)) return i18n.t('act.sign_barred', [person.name])
    const signed = view.review.stamps.some(stamp => stamp.valid && stamp.verdict === 'signed' && stamp.person === person.id)
    return signed ? i18n.t('act.sign_barred_signed', [person.name]) : null
  }
  const signers = people.filter(one => one.stages.includes(waiting.id))
  const [hand, setHand] = useState(noHand(signers.find(one => one.id === current && !bar(one))?.id ?? null))
  const [verdict, setVerdict] = useState<Signature['verdict']>('signed')
  const [remark, setRemark] = useState('')
  const [tried, setTried] = useState(false)
  const { busy, why, send } = useSending()
  const returns = verdict === 'returned'
  const short = returns && remark.trim().length < SHORTEST_REASON
  if (!signers.length) return <Note tone="warn"><p>{i18n.t('act.sign_none', [waiting.title])}</p><Button className="button small" onPress={onOptions}>{i18n.t('act.open_options')}</Button></Note>
  return (
    <Form validationBehavior="aria" onSubmit={event => {
      event.preventDefault()
      setTried(true)
      if (short || !isWhole(hand) || !hand.person) return
      const signature = { person: hand.person, pin: hand.pin, stage: waiting.id, verdict, remark: remark.trim(), fingerprint }
      void send(() => onSign(signature), () => onDone(i18n.t(returns ? 'act.sign_returned' : 'act.sign_done')))
    }}>
      <Choose label={i18n.t('act.sign_verdict')} value={verdict} onChange={id => setVerdict(id as Signature['verdict'])} choices={[
        { id: 'signed', text: i18n.t('act.sign_sign') }, { id: 'returned', text: i18n.t('act.sign_return') },
      ]} />
      <BoxField
        label={i18n.t(returns ? 'act.sign_remark_return' : 'act.sign_remark')} hint={returns ? undefined : i18n.t('act.sign_remark_hint')}
        value={remark} onChange={setRemark} problem={tried && short ? i18n.t('act.sign_remark_needed') : null}
      />
      <PersonPin people={signers} hand={hand} onChange={setHand} tried={tried} barred={bar} />
      <Problem why={why} />
      <Button type="submit" className="button main" isPending={busy}>{deed(nameOf(signers, hand.person), waiting.title, returns)}</Button>
    </Form>
  )
}

/** The button says what it does, and in whose name. */
const deed = (name: string | null, stage: string, returns: boolean): string => {
  if (returns) return name ? i18n.t('act.sign_do_return', [name]) : i18n.t('act.sign_do_return_none')
  return name ? i18n.t('act.sign_do', [name, stage]) : i18n.t('act.sign_do_none', [stage])
}
