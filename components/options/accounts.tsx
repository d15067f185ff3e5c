// Which accounts are the office's, and which are somebody's own?
import { useState } from 'react'
import { Button, Form, Heading } from 'react-aria-components'
import { i18n } from '#i18n'
import type { Answer, AnswerTo, PersonView } from '#messages'
import type { Declared } from '../act/account-form.tsx'
import { Choose } from '../parts/fields.tsx'
import { Problem, Said } from '../parts/notice.tsx'
import { isWhole, noHand, PersonPin } from '../parts/person-pin.tsx'
import { useSending } from '../parts/use-sending.ts'
import { standingWord } from '../words.ts'

type Account = AnswerTo<'account.list'>[number]
export type Declare = (account: string, name: string, standing: Declared, person: string, pin: string) => Promise<Answer<null>>
type Props = { readonly accounts: readonly Account[]; readonly people: readonly PersonView[]; readonly current: string | null; readonly onDeclare: Declare }

const TONE = { office: 'blue', private: 'grey', unknown: 'amber' } as const

export const Accounts = ({ accounts, people, current, onDeclare }: Props) => {
  const [chosen, choose] = useState<string | null>(null)
  const [said, say] = useState<string | null>(null)
  const account = accounts.find(one => one.account === chosen)
  return (
    <>
      <Heading level={1}>{i18n.t('options.accounts')}</Heading>
      <p className="meta">{i18n.t('options.accounts_text')}</p>
      {accounts.length === 0 ? <p className="card">{i18n.t('options.accounts_none')}</p> : (
        <div className="table-box">
          <table aria-label={i18n.t('options.accounts_table')}>
            <thead><tr><th scope="col">{i18n.t('options.account')}</th><th scope="col">{i18n.t('options.standing')}</th><td /></tr></thead>
            <tbody>
              {accounts.map(one => (
                <tr key={one.account}>
                  <th scope="row">{one.name || one.account}<span className="meta block">{one.account}</span></th>
                  <td><span className={`chip tone-${TONE[one.standing]}`}>{standingWord(one.standing)}</span></td>
                  <td className="end"><Button className="button small" aria-label={i18n.t('options.account_change', [one.name || one.account])} onPress={() => { choose(one.account); say(null) }}>{i18n.t('options.declare')}</Button></td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <Said>{said}</Said>
      {account && <DeclareForm key={account.account} account={account} people={people} current={current} onDeclare={onDeclare} onDone={() => { choose(null); say(i18n.t('options.declared')) }} onBack={() => choose(null)} />}
    </>
  )
}

type FormProps = Omit<Props, 'accounts'> & { readonly account: Account; readonly onDone: () => void; readonly onBack: () => void }
const DeclareForm = ({ account, people, current, onDeclare, onDone, onBack }: FormProps) => {
  const [standing, setStanding] = useState<Declared>(account.standing === 'office' ? 'private' : 'office')
  const [hand, setHand] = useState(noHand(current))
  const [tried, setTried] = useState(false)
  const { busy, why, send } = useSending()
  const heading = i18n.t('options.declare_title', [account.name || account.account])
  return (
    <Form validationBehavior="aria" className="card" aria-label={heading} onSubmit={event => {
      event.preventDefault()
      setTried(true)
      if (!isWhole(hand) || !hand.person) return
      const { person, pin } = hand
      void send(() => onDeclare(account.account, account.name, standing, person, pin), onDone)
    }}>
      <Heading level={2}>{heading}</Heading>
      <Choose label={i18n.t('options.standing')} value={standing} onChange={id => setStanding(id as Declared)} choices={[
        { id: 'office', text: i18n.t('act.account_office'), says: i18n.t('act.account_office_says') },
        { id: 'private', text: i18n.t('act.account_private'), says: i18n.t('act.account_private_says') },
      ]} />
      <PersonPin people={people} hand={hand} onChange={setHand} tried={tried} />
      <Problem why={why} />
      <div className="row"><Button type="submit" className="button main" isPending={busy}>{i18n.t(standing === 'office' ? 'act.account_do_office' : 'act.account_do_private')}</Button><Button className="button plain" onPress={onBack}>{i18n.t('options.cancel')}</Button></div>
    </Form>
  )
}
