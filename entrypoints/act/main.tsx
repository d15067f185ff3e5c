// What does the browser start when somebody chooses a person, submits, signs, gives a reason or settles an account?
import { useState } from 'react'
import { i18n } from '#i18n'
import type { Answer, AnswerTo, SurfaceView } from '#messages'
import { AccountForm, type Declared } from '../../components/act/account-form.tsx'
import { ActFrame, Done, Failed, Gone, UnknownAct, Waiting } from '../../components/act/frame.tsx'
import { IgnoreForm } from '../../components/act/ignore-form.tsx'
import { PersonForm } from '../../components/act/person-form.tsx'
import { ReasonForm } from '../../components/act/reason-form.tsx'
import { SignForm } from '../../components/act/sign-form.tsx'
import { SubmitForm } from '../../components/act/submit-form.tsx'
import { Note } from '../../components/parts/notice.tsx'
import { useAsked } from '../../components/parts/use-asked.ts'
import '../../components/panel.css'
import '../../components/pages.css'
import { asks, listen } from '../sidepanel/border.ts'
import { mount } from '../sidepanel/mount.tsx'

const address = new URLSearchParams(location.search)
const surface = address.get('surface') ?? ''
const deed = address.get('do') ?? ''
const finding = address.get('finding') ?? ''

const openPerson = () => void asks('page.open', { page: 'person', surface: surface || null })
const openOptions = () => void asks('page.open', { page: 'options', surface: null })

const Act = () => {
  const [done, setDone] = useState<string | null>(null)
  const [people, askPeople] = useAsked('people', () => asks('people.list', {}), listen)
  const [asked, askView] = useAsked(deed === 'person' || !surface ? null : surface, () => asks('surface.view', { surface }), listen)
  const finish = (said: string) => { setDone(said); window.close() }
  if (done) return <Done text={done} onClose={() => window.close()} />
  if (people.state === 'failed') return <Failed why={people.why} onRetry={askPeople} />
  if (people.state === 'asking') return <Waiting />
  if (deed === 'person') {
    return (
      <ActFrame>
        <PersonForm
          people={people.value.people} current={people.value.current} onOptions={openOptions} onDone={finish}
          onChoose={(person, pin) => asks('people.choose', pin === undefined ? { person } : { person, pin })}
        />
      </ActFrame>
    )
  }
  if (!surface) return <Gone />
  if (asked.state === 'failed') return <Failed why={asked.why} onRetry={askView} />
  if (asked.state === 'asking') return <Waiting />
  return asked.value ? <ActFrame><OnDraft view={asked.value} people={people.value} finish={finish} /></ActFrame> : <Gone />
}

/** The register knows an account by its platform too (`wechat:gh_…`); its own list says how. */
const declare = async (account: SurfaceView['desk']['account'], standing: Declared, person?: string, pin?: string): Promise<Answer<null>> => {
  if (!account) return { ok: false, why: 'unknown-surface' }
  const listed = await asks('account.list', {})
  if (!listed.ok) return listed
  const key = listed.value.find(one => one.account === account.id || one.account.endsWith(`:${account.id}`))?.account ?? account.id
  return asks('account.declare', { account: key, name: account.name, standing, ...(person && pin ? { person, pin } : {}) })
}

type OnDraftProps = { view: SurfaceView; people: AnswerTo<'people.list'>; finish: (said: string) => void }

const OnDraft = ({ view, people: { people, current }, finish }: OnDraftProps) => {
  const now = people.find(one => one.id === current) ?? null
  switch (deed) {
    case 'account': return (
      <AccountForm
        account={view.desk.account} people={people} current={current} onDone={finish}
        onDeclare={(standing, person, pin) => declare(view.desk.account, standing, person, pin)}
      />
    )
    case 'reason': return <ReasonForm view={view} people={people} current={current} onDone={finish} onReason={(person, pin, reason) => asks('publish.reason', { surface, person, pin, reason })} />
    case 'sign': return <SignForm view={view} people={people} current={current} onDone={finish} onOptions={openOptions} onSign={signature => asks('review.sign', { surface, ...signature })} />
    case 'submit': return <SubmitForm view={view} current={now} onDone={finish} onPerson={openPerson} onSubmit={() => asks('review.request', { surface })} />
    case 'ignore': {
      const found = view.findings.find(one => one.id === finding)
      if (!found) return <Note tone="warn">{i18n.t('act.ignore_gone')}</Note>
      return (
        <IgnoreForm
          finding={found} current={now} onPerson={openPerson} onDone={() => finish(i18n.t('act.ignore_done'))}
          onIgnore={(scope, reason) => asks('finding.ignore', { surface, finding, scope, reason })}
        />
      )
    }
    default: return <UnknownAct />
  }
}

mount(i18n.t('extension.name'), <Act />)
