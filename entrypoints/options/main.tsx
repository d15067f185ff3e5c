// What does the browser start when somebody opens the settings?
import { useState } from 'react'
import { i18n } from '#i18n'
import type { Answer } from '#messages'
import { POLICY_TEMPLATES } from '#review'
import { Accounts } from '../../components/options/accounts.tsx'
import { About } from '../../components/options/about.tsx'
import { Ledger } from '../../components/options/ledger.tsx'
import { OptionsPage, ROOMS, type Room } from '../../components/options/options-page.tsx'
import { People } from '../../components/options/people.tsx'
import { PolicyPage } from '../../components/options/policy.tsx'
import { Setup, type SetupAnswers } from '../../components/options/setup.tsx'
import { Terms } from '../../components/options/terms.tsx'
import { Failed, Waiting } from '../../components/act/frame.tsx'
import { Problem } from '../../components/parts/notice.tsx'
import { useAsked } from '../../components/parts/use-asked.ts'
import '../../components/panel.css'
import '../../components/pages.css'
import { asks, listen, uiLocale, version } from '../sidepanel/border.ts'
import { mount } from '../sidepanel/mount.tsx'
import { setUp } from './set-up.ts'
import { previewOf } from './term-preview.ts'

/** More lines than anyone scrolls through; older ones are found by the filter of an export. */
const LEDGER_LINES = 5_000
const roomOf = (hash: string): Room => ROOMS.find(one => `#${one}` === hash) ?? 'people'

const Options = () => {
  const [room, setRoom] = useState<Room>(roomOf(location.hash))
  const [setting, letSet] = useState(false)
  const [people, askPeople] = useAsked('people', () => asks('people.list', {}), listen)
  const [policy, askPolicy] = useAsked('policy', () => asks('policy.get', {}), listen)
  const [accounts, askAccounts] = useAsked('accounts', () => asks('account.list', {}), listen)
  const [lists, askLists] = useAsked('terms', () => asks('terms.list', {}), listen)
  const [lines, askLines] = useAsked(room === 'ledger' ? 'ledger' : null, () => asks('ledger.lines', { limit: LEDGER_LINES }), listen)
  const askAll = () => { askPeople(); askPolicy(); askAccounts(); askLists() }
  const failed = [people, policy, accounts, lists].find(one => one.state === 'failed')
  if (failed?.state === 'failed') return <Failed why={failed.why} onRetry={askAll} />
  if (people.state !== 'known' || policy.state !== 'known' || accounts.state !== 'known' || lists.state !== 'known') return <Waiting />
  const then = async <T,>(answer: Promise<Answer<T>>): Promise<Answer<T>> => { const got = await answer; if (got.ok) askAll(); return got }
  const setRoomAndHash = (next: Room) => { history.replaceState(null, '', `#${next}`); setRoom(next) }

  // The first person exists before the set-up is through: the page stays until its last step is written down.
  if (people.value.people.length === 0 && !setting) letSet(true)
  if (setting) {
    const finish = async (answers: SetupAnswers) => { const got = await then(setUp(answers)); if (got.ok) letSet(false); return got }
    return <Setup accounts={accounts.value} policy={policy.value} templates={POLICY_TEMPLATES} onFinish={finish} />
  }
  return (
    <OptionsPage room={room} onRoom={setRoomAndHash}>
      {{
        people: <People people={people.value.people} current={people.value.current} stages={policy.value.stages} onAdd={person => then(asks('people.add', person))} />,
        accounts: <Accounts accounts={accounts.value} people={people.value.people} current={people.value.current} onDeclare={(account, name, standing, person, pin) => then(asks('account.declare', { account, name, standing, person, pin }))} />,
        terms: <Terms lists={lists.value} onRead={previewOf} onImport={(name, text) => then(asks('terms.import', { name, text }))} onRemove={id => then(asks('terms.remove', { id }))} />,
        policy: (
          <PolicyPage
            policy={policy.value} people={people.value.people} current={people.value.current} templates={POLICY_TEMPLATES}
            onSet={(next, person, pin) => then(asks('policy.set', { mode: next.mode, stages: next.stages.map(stage => ({ id: stage.id, title: stage.title.trim() })), person, pin }))}
          />
        ),
        ledger: lines.state === 'known' ? <Ledger lines={lines.value} locale={uiLocale()} onReload={askLines} /> : lines.state === 'failed' ? <Problem why={lines.why} /> : null,
        about: <About version={version()} />,
      }}
    </OptionsPage>
  )
}

mount(i18n.t('options.heading'), <Options />)
