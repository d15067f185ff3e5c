// How does an administrator change the review settings?
import { useState } from 'react'
import { Button, Form, Heading } from 'react-aria-components'
import { i18n } from '#i18n'
import type { Answer, PersonView } from '#messages'
import type { Policy } from '#review'
import { Problem, Said } from '../parts/notice.tsx'
import { isWhole, nameOf, noHand, PersonPin } from '../parts/person-pin.tsx'
import { useSending } from '../parts/use-sending.ts'
import { isWholePolicy, PolicyFields, type PolicyDraft, type Template } from './policy-fields.tsx'

export type SetPolicy = (policy: PolicyDraft, person: string, pin: string) => Promise<Answer<null>>
type Props = { readonly policy: Policy; readonly people: readonly PersonView[]; readonly current: string | null; readonly templates: readonly Template[]; readonly onSet: SetPolicy }

export const PolicyPage = ({ policy, people, current, templates, onSet }: Props) => {
  const admins = people.filter(one => one.admin)
  const [draft, setDraft] = useState<PolicyDraft>({ mode: policy.mode, stages: policy.stages })
  const [hand, setHand] = useState(noHand(admins.some(one => one.id === current) ? current : null))
  const [tried, setTried] = useState(false)
  const { busy, why, done, send, forget } = useSending()
  const name = nameOf(admins, hand.person)
  return (
    <>
      <Heading level={1}>{i18n.t('options.policy')}</Heading>
      <p className="meta">{i18n.t('options.policy_text')} {i18n.t('options.policy_version', [String(policy.version)])}</p>
      <Form validationBehavior="aria" className="card" aria-label={i18n.t('options.policy')} onSubmit={event => {
        event.preventDefault()
        setTried(true)
        if (!isWholePolicy(draft) || !isWhole(hand) || !hand.person) return
        const { person, pin } = hand
        void send(() => onSet(draft, person, pin), () => { setTried(false); setHand({ person, pin: '' }) })
      }}>
        <PolicyFields policy={draft} onChange={next => { forget(); setDraft(next) }} tried={tried} templates={templates} />
        <PersonPin people={admins} hand={hand} onChange={setHand} tried={tried} />
        <Problem why={why} />
        <Said>{done && i18n.t('options.policy_saved')}</Said>
        <Button type="submit" className="button main" isPending={busy}>{name ? i18n.t('options.policy_do', [name]) : i18n.t('options.policy_do_none')}</Button>
      </Form>
    </>
  )
}
