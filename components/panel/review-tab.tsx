// Who has read exactly this, what is still missing, and what can be done now?
import { Button, Heading } from 'react-aria-components'
import { i18n } from '#i18n'
import type { PersonView, RequestOf, SurfaceView } from '#messages'
import { Changes } from '../parts/changes.tsx'
import { Note } from '../parts/notice.tsx'
import { nameOf } from '../parts/person-pin.tsx'
import { lackSentence } from '../sentences.ts'
import { Stamps } from './stamps.tsx'

export type OpenPage = (page: RequestOf<'page.open'>['page']) => void
type Props = { readonly view: SurfaceView; readonly people: readonly PersonView[]; readonly locale: string; readonly onOpen: OpenPage }

export const ReviewTab = ({ view, people, locale, onOpen }: Props) => {
  const { review, desk, changes, policy } = view
  const authors = review.authors.map(id => nameOf(people, id) ?? id)
  return (
    <div className="fill scroll review">
      <Acts view={view} onOpen={onOpen} />
      <Heading level={2} className="group">{i18n.t('panel.lacks')}</Heading>
      {desk.verdict.lacks.length
        ? <ul className="lacks">{desk.verdict.lacks.map((lack, at) => <li key={at}>{lackSentence(lack)}</li>)}</ul>
        : <p className="meta">{i18n.t('panel.lacks_none')}</p>}
      <Heading level={2} className="group">{i18n.t('panel.stages')}</Heading>
      <Stamps policy={policy} review={review} locale={locale} />
      <Heading level={2} className="group">{i18n.t('panel.authors')}</Heading>
      <p>{authors.length ? authors.join('、') : <span className="meta">{i18n.t('panel.authors_none')}</span>}</p>
      {review.unknownAuthor && <Note tone="warn">{i18n.t('panel.authors_unknown')}</Note>}
      <Heading level={2} className="group">{i18n.t('panel.changes')}</Heading>
      {changes?.length
        ? <Changes changes={changes} />
        : <p className="meta">{review.stamps.length ? i18n.t('panel.changes_none') : i18n.t('panel.changes_first')}</p>}
    </div>
  )
}

const SUBMITTABLE = new Set(['not-submitted', 'returned', 'changed'])

const Acts = ({ view: { desk, review }, onOpen }: Pick<Props, 'view' | 'onOpen'>) => {
  const submits = SUBMITTABLE.has(review.state)
  const signs = review.state === 'in-review' && review.waiting !== null
  const reasons = desk.verdict.pass === 'no' && desk.verdict.reasonOpens
  if (!submits && !signs && !reasons) return null
  return (
    <div className="row wrap acts">
      {submits && <Button className="button main" onPress={() => onOpen('submit')}>{i18n.t(review.state === 'not-submitted' ? 'panel.submit' : 'panel.resubmit')}</Button>}
      {signs && <Button className="button main" onPress={() => onOpen('sign')}>{i18n.t('panel.sign')}</Button>}
      {reasons && <Button className="button plain small" onPress={() => onOpen('reason')}>{i18n.t('panel.reason')}</Button>}
    </div>
  )
}
