// Why may this problem stay? The reason is recorded, and the reviewers see it.
import { useState } from 'react'
import { Button, Form, Heading } from 'react-aria-components'
import { i18n } from '#i18n'
import type { Answer, FindingView, IgnoredView, PersonView } from '#messages'
import { BoxField, Choose } from '../parts/fields.tsx'
import { Note, Problem } from '../parts/notice.tsx'
import { Quote } from '../parts/quote.tsx'
import { useSending } from '../parts/use-sending.ts'
import { scopeWord } from '../words.ts'

export const SHORTEST_REASON = 2

type Props = {
  readonly finding: FindingView
  readonly scope?: IgnoredView['scope']
  readonly current: PersonView | null
  readonly onPerson: () => void
  readonly onIgnore: (scope: IgnoredView['scope'], reason: string) => Promise<Answer<null>>
  readonly onDone: () => void
}

export const IgnoreForm = ({ finding, scope: first = finding.severity === 'error' ? 'draft' : 'once', current, onPerson, onIgnore, onDone }: Props) => {
  const [scope, setScope] = useState(first)
  const [reason, setReason] = useState('')
  const [tried, setTried] = useState(false)
  const { busy, why, send } = useSending()
  const short = reason.trim().length < SHORTEST_REASON
  return (
    <Form validationBehavior="aria" onSubmit={event => {
      event.preventDefault()
      setTried(true)
      if (!short) void send(() => onIgnore(scope, reason.trim()), onDone)
    }}>
      <Heading slot="title" level={1}>{i18n.t('act.ignore_title')}</Heading>
      <div className="cited"><p><Quote text={finding.quote} /></p><p>{finding.message}</p></div>
      {finding.severity === 'error' && <p>{i18n.t('act.ignore_text')}</p>}
      {!current && <Note tone="warn"><p>{i18n.t('words.why.nobody_chosen')}</p><Button className="button small" onPress={onPerson}>{i18n.t('panel.choose')}</Button></Note>}
      {finding.severity !== 'error' && (
        <Choose label={i18n.t('act.ignore_scope')} value={scope} onChange={id => setScope(id as IgnoredView['scope'])} choices={[
          { id: 'once', text: scopeWord('once'), says: i18n.t('act.ignore_once_says') },
          { id: 'draft', text: scopeWord('draft'), says: i18n.t('act.ignore_draft_says') },
          { id: 'office', text: scopeWord('office'), says: i18n.t('act.ignore_office_says') },
        ]} />
      )}
      <BoxField label={i18n.t('act.reason')} value={reason} onChange={setReason} problem={tried && short ? i18n.t('act.reason_short') : null} />
      <Problem why={why} />
      <Button type="submit" className="button main" isPending={busy}>{i18n.t('act.ignore_do')}</Button>
    </Form>
  )
}
