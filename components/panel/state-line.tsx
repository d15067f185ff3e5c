// What is the state of this draft, in one glance?
import { Button } from 'react-aria-components'
import { i18n } from '#i18n'
import type { SurfaceView } from '#messages'
import { CheckChip, CountChip, ReviewChip } from '../parts/chips.tsx'
import { Note } from '../parts/notice.tsx'
import { fieldWord } from '../words.ts'
import type { OpenPage } from './review-tab.tsx'

export const StateLine = ({ view }: { view: SurfaceView }) => {
  const { desk } = view
  return (
    <div className="state">
      <div className="row wrap">
        <CheckChip check={desk.check} />
        {(desk.check === 'found' || desk.check === 'checking') && (['error', 'warning', 'advice'] as const).map(one => <CountChip key={one} severity={one} count={desk.counts[one]} />)}
        <span className="push"><ReviewChip state={desk.review} stageTitle={desk.stageTitle} /></span>
      </div>
      <p className="readiness"><span className="meta">{i18n.t('panel.readiness')}</span> {readiness(view)}</p>
    </div>
  )
}

/** Open items and missing signatures, named; never a percentage. */
const readiness = ({ desk, review }: SurfaceView): string => {
  const parts: string[] = []
  if (desk.counts.error) parts.push(i18n.t('panel.ready_errors', [String(desk.counts.error)]))
  if (review.missing.length) parts.push(i18n.t('panel.ready_missing', [review.missing.map(stage => stage.title).join('、')]))
  if (desk.verdict.pass === 'reasoned') parts.push(i18n.t('panel.ready_reasoned'))
  if (desk.verdict.pass === 'reminded') parts.push(i18n.t('panel.ready_reminded'))
  if (desk.verdict.pass === 'signed') parts.push(i18n.t('panel.ready_yes'))
  if (!parts.length) parts.push(desk.verdict.lacks.length ? i18n.t('panel.ready_other', [String(desk.verdict.lacks.length)]) : i18n.t('panel.lacks_none'))
  return parts.join(' · ')
}

type PersonProps = { name: string | null; /** false: the background has not answered. */ isKnown: boolean; onOpen: OpenPage }
export const PersonLine = ({ name, isKnown, onOpen }: PersonProps) => (
  <div className="row person-line">
    {isKnown && <span className={name ? 'grow one-line' : 'grow warn-text'} title={name ?? undefined}>{name ? i18n.t('panel.person', [name]) : i18n.t('panel.person_none')}</span>}
    {isKnown && <Button className="button plain small" onPress={() => onOpen('person')}>{i18n.t(name ? 'panel.switch' : 'panel.choose')}</Button>}
    <Button className="button plain small push" onPress={() => onOpen('options')}>{i18n.t('panel.options')}</Button>
  </div>
)

/** What the person has to know about this page before they trust the list below. */
export const Warnings = ({ view: { desk, found }, onOpen }: { view: SurfaceView; onOpen: OpenPage }) => {
  const named = (how: string) => Object.entries(found).filter(([, one]) => one === how).map(([field]) => fieldWord(field)).join('、')
  const missing = named('missing')
  const guessed = named('heuristic')
  return (
    <>
      {desk.standing === 'unknown' && (
        <Note tone="warn">
          <p>{desk.account ? i18n.t('panel.account_unknown', [desk.account.name]) : i18n.t('panel.account_unread')}</p>
          {desk.account && <Button className="button small" onPress={() => onOpen('account')}>{i18n.t('panel.account_ask')}</Button>}
        </Note>
      )}
      {desk.standing === 'private' && <Note>{i18n.t('panel.private')}</Note>}
      {missing && <Note tone="warn">{i18n.t('panel.missing_fields', [missing])}</Note>}
      {guessed && <Note>{i18n.t('panel.guessed_fields', [guessed])}</Note>}
    </>
  )
}
