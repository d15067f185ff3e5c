// Are all pages accessible, with the longest names, with 200 findings and with none?
import type { ReactNode } from 'react'
import { render } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { Answer } from '#messages'
import { faultsOf } from './accessible.ts'
import { AccountForm } from './act/account-form.tsx'
import { ActFrame, Done, Failed, Gone } from './act/frame.tsx'
import { IgnoreForm } from './act/ignore-form.tsx'
import { PersonForm } from './act/person-form.tsx'
import { ReasonForm } from './act/reason-form.tsx'
import { SignForm } from './act/sign-form.tsx'
import { SubmitForm } from './act/submit-form.tsx'
import { About } from './options/about.tsx'
import { Accounts } from './options/accounts.tsx'
import { Ledger } from './options/ledger.tsx'
import { OptionsPage } from './options/options-page.tsx'
import { People } from './options/people.tsx'
import { PolicyPage } from './options/policy.tsx'
import { Setup } from './options/setup.tsx'
import { Terms } from './options/terms.tsx'
import { Panel, type PanelProps } from './panel/panel.tsx'
import { ReviewTab } from './panel/review-tab.tsx'
import { ACCOUNTS, desk, findingAt, findings, ledger, PEOPLE, POLICY, SURFACES, view } from './samples.ts'

const never = <T,>(): Promise<Answer<T>> => new Promise(() => undefined)
const nothing = () => undefined
const panel = (some: Partial<PanelProps>) => (
  <Panel
    surfaces={SURFACES} chosen="s-1" view={view()} people={PEOPLE} current="p-long" problem={null} locale="zh-CN"
    onChoose={nothing} onOpen={nothing} jump={never} fix={never} ignore={never} restore={never} {...some}
  />
)
const act = (page: ReactNode) => <ActFrame>{page}</ActFrame>
const room = (at: 'people' | 'accounts' | 'terms' | 'policy' | 'ledger' | 'about') => (
  <OptionsPage room={at} onRoom={nothing}>
    {{
      people: <People people={PEOPLE} current="p-wang" stages={POLICY.stages} onAdd={never} />,
      accounts: <Accounts accounts={ACCOUNTS} people={PEOPLE} current="p-wang" onDeclare={never} />,
      terms: <Terms lists={[{ id: 't', name: '本局词', rows: 3 }]} onRead={async () => null} onImport={never} onRemove={never} />,
      policy: <PolicyPage policy={POLICY} people={PEOPLE} current="p-zhou" templates={[{ id: 'one', title: '一审', stages: POLICY.stages.slice(2) }]} onSet={never} />,
      ledger: <Ledger lines={ledger(50)} locale="zh-CN" onReload={nothing} />,
      about: <About version="0.1.0" />,
    }}
  </OptionsPage>
)
const unchecked = desk({ check: 'unchecked', standing: 'unknown', counts: { error: 0, warning: 0, advice: 0 } })

const pages: readonly (readonly [string, ReactNode])[] = [
  ['panel with ten findings', panel({})],
  ['panel with 200 findings', panel({ view: view({ findings: findings(200) }) })],
  ['panel that found nothing', panel({ view: view({ findings: [], ignored: [], desk: desk({ check: 'clean' }) }) })],
  ['panel that has not checked', panel({ view: view({ findings: [], desk: unchecked, found: { digest: 'missing', body: 'heuristic' } }) })],
  ['panel without a draft', panel({ surfaces: [], view: null, chosen: null })],
  ['panel without a background', panel({ surfaces: null, view: null, chosen: null, problem: 'silent' })],
  ['review tab', <main><ReviewTab view={view()} people={PEOPLE} locale="zh-CN" onOpen={nothing} /></main>],
  ['window: person', act(<PersonForm people={PEOPLE} current="p-long" onChoose={never} onOptions={nothing} onDone={nothing} />)],
  ['window: account', act(<AccountForm account={{ id: 'a', name: '某某统计' }} people={PEOPLE} current={null} onDeclare={never} onDone={nothing} />)],
  ['window: reason', act(<ReasonForm view={view()} people={PEOPLE} current="p-wang" onReason={never} onDone={nothing} />)],
  ['window: sign', act(<SignForm view={view()} people={PEOPLE} current={null} onSign={never} onOptions={nothing} onDone={nothing} />)],
  ['window: submit', act(<SubmitForm view={view()} current={null} onSubmit={never} onPerson={nothing} onDone={nothing} />)],
  ['window: ignore', act(<IgnoreForm finding={findingAt(1)} current={null} onPerson={nothing} onIgnore={never} onDone={nothing} />)],
  ['window: done', <Done text="已签署。" onClose={nothing} />],
  ['window: draft gone', <Gone />],
  ['window: no answer', <Failed why="silent" onRetry={nothing} />],
  ['options: people', room('people')], ['options: accounts', room('accounts')], ['options: words', room('terms')],
  ['options: review', room('policy')], ['options: records', room('ledger')], ['options: about', room('about')],
  ['first use', <Setup accounts={ACCOUNTS} policy={POLICY} templates={[]} onFinish={never} />],
]

describe('accessibility', () => {
  it('finds a planted fault', async () => {
    const { container } = render(<main><input type="text" /><button type="button" /></main>)
    const faults = await faultsOf(container)
    expect(faults.some(one => one.startsWith('label:'))).toBe(true)
    expect(faults.some(one => one.startsWith('button-name:'))).toBe(true)
  })

  it.each(pages)('%s has no fault', async (_name, page) => {
    const { container } = render(page)
    expect(await faultsOf(container)).toEqual([])
  })
})
