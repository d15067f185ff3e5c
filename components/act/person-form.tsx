// Who is at the keyboard now?
import { useState } from 'react'
import { Button, Form } from 'react-aria-components'
import { i18n } from '#i18n'
import type { Answer, PersonView } from '#messages'
import { Note, Problem } from '../parts/notice.tsx'
import { isWhole, nameOf, noHand, PersonPin } from '../parts/person-pin.tsx'
import { useSending } from '../parts/use-sending.ts'

type Props = {
  readonly people: readonly PersonView[]
  readonly current: string | null
  readonly onChoose: (person: string | null, pin?: string) => Promise<Answer<null>>
  readonly onOptions: () => void
  readonly onDone: (said: string) => void
}

export const PersonForm = ({ people, current, onChoose, onOptions, onDone }: Props) => {
  const [hand, setHand] = useState(noHand(people.length === 1 ? people[0]?.id ?? null : null))
  const [tried, setTried] = useState(false)
  const { busy, why, send } = useSending()
  const now = nameOf(people, current)
  const name = nameOf(people, hand.person)
  return (
    <>
      <h1>{i18n.t('act.person_title')}</h1>
      <p className="meta">{i18n.t('act.person_text')}</p>
      <div className="row wrap">
        <p className="grow"><strong>{now ? i18n.t('act.person_now', [now]) : i18n.t('act.person_now_none')}</strong></p>
        {now && <Button className="button small" onPress={() => void send(() => onChoose(null), () => onDone(i18n.t('act.person_locked')))}>{i18n.t('act.person_lock')}</Button>}
      </div>
      {people.length === 0
        ? <Note tone="warn"><p>{i18n.t('act.no_people')}</p><Button className="button small" onPress={onOptions}>{i18n.t('act.open_options')}</Button></Note>
        : (
          <Form validationBehavior="aria" onSubmit={event => {
            event.preventDefault()
            setTried(true)
            if (isWhole(hand)) void send(() => onChoose(hand.person, hand.pin), () => onDone(i18n.t('act.person_done')))
          }}>
            <PersonPin people={people} hand={hand} onChange={setHand} tried={tried} />
            <Problem why={why} />
            <Button type="submit" className="button main" isPending={busy}>{name ? i18n.t('act.person_do', [name]) : i18n.t('act.person_do_none')}</Button>
          </Form>
        )}
    </>
  )
}
