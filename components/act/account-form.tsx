// Is this account the office's or somebody's own?
import { useState } from 'react'
import { Button, Form } from 'react-aria-components'
import { i18n } from '#i18n'
import type { Answer, PersonView } from '#messages'
import { Choose } from '../parts/fields.tsx'
import { Note, Problem } from '../parts/notice.tsx'
import { isWhole, noHand, PersonPin } from '../parts/person-pin.tsx'
import { useSending } from '../parts/use-sending.ts'

export type Declared = 'office' | 'private'
type Props = {
  readonly account: { readonly id: string; readonly name: string } | null
  readonly people: readonly PersonView[]
  readonly current: string | null
  readonly onDeclare: (standing: Declared, person?: string, pin?: string) => Promise<Answer<null>>
  readonly onDone: (said: string) => void
}

/** Where people are known the answer is given in a person's name; before the first person there is none to ask. */
export const AccountForm = ({ account, people, current, onDeclare, onDone }: Props) => {
  const [standing, setStanding] = useState<Declared>('office')
  const [hand, setHand] = useState(noHand(current))
  const [tried, setTried] = useState(false)
  const { busy, why, send } = useSending()
  const named = people.length > 0
  return (
    <>
      <h1>{i18n.t('act.account_title')}</h1>
      {!account ? <Note tone="warn">{i18n.t('act.account_none')}</Note> : (
        <Form validationBehavior="aria" onSubmit={event => {
          event.preventDefault()
          setTried(true)
          if (named && !isWhole(hand)) return
          void send(() => named && hand.person ? onDeclare(standing, hand.person, hand.pin) : onDeclare(standing), () => onDone(i18n.t('act.account_done')))
        }}>
          <p className="cited"><strong>{i18n.t('act.account_name', [account.name || account.id])}</strong></p>
          <Choose label={i18n.t('act.account_standing')} value={standing} onChange={id => setStanding(id as Declared)} choices={[
            { id: 'office', text: i18n.t('act.account_office'), says: i18n.t('act.account_office_says') },
            { id: 'private', text: i18n.t('act.account_private'), says: i18n.t('act.account_private_says') },
          ]} />
          {named && <PersonPin people={people} hand={hand} onChange={setHand} tried={tried} />}
          <Problem why={why} />
          <Button type="submit" className="button main" isPending={busy}>{i18n.t(standing === 'office' ? 'act.account_do_office' : 'act.account_do_private')}</Button>
        </Form>
      )}
    </>
  )
}
