// What does the side panel show of the draft that is being written?
import { useState } from 'react'
import { Button, Dialog, Modal, ModalOverlay, Tab, TabList, TabPanel, Tabs } from 'react-aria-components'
import { i18n } from '#i18n'
import type { Answer, AnswerTo, FindingView, IgnoredView, PersonView, SurfaceView } from '#messages'
import { IgnoreForm } from '../act/ignore-form.tsx'
import { Pick } from '../parts/fields.tsx'
import { Problem, Said } from '../parts/notice.tsx'
import { useSending } from '../parts/use-sending.ts'
import { FindingsTab } from './findings-tab.tsx'
import { Empty } from './nothing-found.tsx'
import { ReviewTab, type OpenPage } from './review-tab.tsx'
import { PersonLine, StateLine, Warnings } from './state-line.tsx'

export type PanelProps = {
  /** null: not known yet. */
  readonly surfaces: AnswerTo<'surface.list'> | null
  readonly chosen: string | null
  readonly view: SurfaceView | null
  /** Empty until they are known. */
  readonly people: readonly PersonView[]
  readonly current: string | null
  /** Why the last question had no answer. */
  readonly problem: string | null
  readonly locale: string
  readonly onChoose: (surface: string) => void
  readonly onOpen: OpenPage
  readonly jump: (finding: string) => Promise<Answer<null>>
  readonly fix: (finding: string, suggestion: string) => Promise<Answer<'done' | 'moved' | 'refused'>>
  readonly ignore: (finding: string, scope: IgnoredView['scope'], reason?: string) => Promise<Answer<null>>
  readonly restore: (finding: string) => Promise<Answer<null>>
}

export const Panel = (props: PanelProps) => {
  const { surfaces, view, people, current, problem, onOpen } = props
  const name = people.find(one => one.id === current)?.name ?? null
  return (
    <main className="panel column">
      <h1 className="unseen">{i18n.t('panel.heading')}</h1>
      <PersonLine name={name} isKnown={!problem && surfaces !== null} onOpen={onOpen} />
      <Problem why={problem} />
      {surfaces && surfaces.length > 1 && (
        <div className="padded"><Pick label={i18n.t('panel.draft')} hideLabel value={props.chosen} options={surfaces.map(one => ({ id: one.surface, text: one.title || i18n.t('panel.untitled') }))} onChange={props.onChoose} /></div>
      )}
      {surfaces?.length === 0 && <Empty sign="–" heading={i18n.t('panel.none_title')} text={i18n.t('panel.none_text')} />}
      {!problem && (surfaces === null || (surfaces.length > 0 && !view)) && <p className="meta padded" role="status">{i18n.t('panel.loading')}</p>}
      {surfaces?.length === 1 && view && <p className="draft-title" title={view.title}>{view.title || i18n.t('panel.untitled')}</p>}
      {surfaces && surfaces.length > 0 && view && <Draft key={view.surface} {...props} view={view} />}
    </main>
  )
}

const Draft = ({ view, people, current, locale, onOpen, jump, fix, ignore, restore }: PanelProps & { view: SurfaceView }) => {
  const { send, why } = useSending()
  const [said, say] = useState<string | null>(null)
  const [asked, askReason] = useState<{ finding: FindingView; scope: IgnoredView['scope'] } | null>(null)
  const [moved, setMoved] = useState<string | null>(null)
  const act = <T,>(work: () => Promise<Answer<T>>, then: (value: T) => void) => { say(null); setMoved(null); void send(work, then) }

  const onFix = (finding: FindingView, suggestion: string) => act(() => fix(finding.id, suggestion), outcome => {
    if (outcome === 'done') say(i18n.t('panel.fixed', [suggestion]))
    else setMoved(outcome)
  })
  const onIgnore = (finding: FindingView, scope: IgnoredView['scope']) => {
    if (finding.severity === 'error') askReason({ finding, scope })
    else act(() => ignore(finding.id, scope), () => say(i18n.t('panel.ignored_done')))
  }
  const isPrivate = view.desk.standing === 'private'
  return (
    <>
      {!isPrivate && <StateLine view={view} />}
      <Warnings view={view} onOpen={onOpen} />
      <Problem why={why ?? moved} />
      <Said>{said}</Said>
      {!isPrivate && (
        <Tabs className="tabs fill column">
          <TabList aria-label={i18n.t('panel.tabs')} className="tab-list">
            <Tab id="findings" className="tab">{i18n.t('panel.tab_findings')}<span className="count">{view.findings.length}</span></Tab>
            <Tab id="review" className="tab">{i18n.t('panel.tab_review')}</Tab>
          </TabList>
          <TabPanel id="findings" className="fill column">
            <FindingsTab
              view={view} people={people} onFix={onFix} onIgnore={onIgnore}
              onJump={finding => act(() => jump(finding.id), () => undefined)}
              onRestore={finding => act(() => restore(finding.id), () => say(i18n.t('panel.restored_done')))}
            />
          </TabPanel>
          <TabPanel id="review" className="fill column"><ReviewTab view={view} people={people} locale={locale} onOpen={onOpen} /></TabPanel>
        </Tabs>
      )}
      <ModalOverlay className="veil" isDismissable isOpen={asked !== null} onOpenChange={open => { if (!open) askReason(null) }}>
        <Modal className="modal">
          <Dialog>
            {asked && (
              <IgnoreForm
                finding={asked.finding} scope={asked.scope} current={people.find(one => one.id === current) ?? null} onPerson={() => onOpen('person')}
                onIgnore={(scope, reason) => ignore(asked.finding.id, scope, reason)}
                onDone={() => { askReason(null); say(i18n.t('panel.ignored_done')) }}
              />
            )}
            <Button slot="close" className="button plain small">{i18n.t('panel.close')}</Button>
          </Dialog>
        </Modal>
      </ModalOverlay>
    </>
  )
}
