// How does an office begin, in three steps?
import { useState } from 'react'
import { Button, Form, Heading } from 'react-aria-components'
import { i18n } from '#i18n'
import type { Answer, AnswerTo } from '#messages'
import type { Policy } from '#review'
import { Choose, Ticks } from '../parts/fields.tsx'
import { Problem } from '../parts/notice.tsx'
import { useSending } from '../parts/use-sending.ts'
import { standingWord } from '../words.ts'
import type { Declared } from '../act/account-form.tsx'
import { isNewcomer, NewcomerFields, noNewcomer } from './newcomer.tsx'
import type { NewPerson } from './people.tsx'
import { isWholePolicy, PolicyFields, type PolicyDraft, type Template } from './policy-fields.tsx'

export type SetupAnswers = {
  readonly person: NewPerson
  readonly policy: PolicyDraft
  readonly accounts: readonly { readonly account: string; readonly name: string; readonly standing: Declared }[]
}
type Props = {
  readonly accounts: AnswerTo<'account.list'>
  readonly policy: Policy
  readonly templates: readonly Template[]
  /** Writes everything down, in an order that can be taken up again where it stopped. */
  readonly onFinish: (answers: SetupAnswers) => Promise<Answer<null>>
}

/** Nothing is written before the last button; going back loses nothing. */
export const Setup = ({ accounts, policy: standard, templates, onFinish }: Props) => {
  const [step, setStep] = useState(1)
  const [who, setWho] = useState(noNewcomer)
  const [tried, setTried] = useState(false)
  const [standings, setStandings] = useState<Readonly<Record<string, Declared>>>({})
  const [policy, setPolicy] = useState<PolicyDraft>({ mode: standard.mode, stages: standard.stages })
  const [signs, setSigns] = useState<readonly string[]>([])
  const { busy, why, send } = useSending()
  const forward = () => { setTried(false); setStep(step + 1) }
  const finish = () => send(() => onFinish({
    person: { name: who.name.trim(), unit: who.unit.trim(), pin: who.pin, admin: true, stages: signs.filter(id => policy.stages.some(stage => stage.id === id)) },
    policy,
    accounts: accounts.map(one => ({ account: one.account, name: one.name, standing: standings[one.account] ?? 'office' })),
  }))
  return (
    <main className="setup">
      <h1>{i18n.t('options.setup_title')}</h1>
      <p className="meta">{i18n.t('options.setup_text')}</p>
      <p className="meta" role="status">{i18n.t('options.setup_step', [String(step)])}</p>
      <Form key={step} validationBehavior="aria" className="card" onSubmit={event => {
        event.preventDefault()
        setTried(true)
        if (step === 1 && isNewcomer(who)) forward()
        if (step === 2) forward()
        if (step === 3 && isWholePolicy(policy)) void finish()
      }}>
        {step === 1 && (
          <>
            <Heading level={2}>{i18n.t('options.setup_person')}</Heading>
            <p>{i18n.t('options.setup_person_text')}</p>
            <NewcomerFields who={who} onChange={setWho} tried={tried} />
          </>
        )}
        {step === 2 && (
          <>
            <Heading level={2}>{i18n.t('options.setup_account')}</Heading>
            <p>{i18n.t('options.setup_account_text')}</p>
            {accounts.length === 0 && <p>{i18n.t('options.setup_account_none')}</p>}
            {accounts.map(one => (
              <Choose key={one.account} label={one.name || one.account} value={standings[one.account] ?? 'office'} onChange={id => setStandings({ ...standings, [one.account]: id as Declared })} choices={[
                { id: 'office', text: standingWord('office'), says: i18n.t('act.account_office_says') }, { id: 'private', text: standingWord('private'), says: i18n.t('act.account_private_says') },
              ]} />
            ))}
          </>
        )}
        {step === 3 && (
          <>
            <Heading level={2}>{i18n.t('options.setup_policy')}</Heading>
            <p>{i18n.t('options.setup_policy_text')}</p>
            <PolicyFields policy={policy} onChange={setPolicy} tried={tried} templates={templates} />
            <Ticks label={i18n.t('options.setup_own')} hint={i18n.t('options.setup_own_none')} choices={policy.stages.map(stage => ({ id: stage.id, text: stage.title }))} value={signs} onChange={setSigns} />
          </>
        )}
        <Problem why={why} />
        <div className="row">
          {step > 1 && <Button className="button plain" onPress={() => setStep(step - 1)}>{i18n.t('options.back')}</Button>}
          <Button type="submit" className="button main" isPending={busy}>{i18n.t(step < 3 ? 'options.next' : 'options.setup_do')}</Button>
        </div>
      </Form>
    </main>
  )
}
