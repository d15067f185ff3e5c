// Who has signed, who is next, and which signatures do not hold any more?
import { i18n } from '#i18n'
import type { DraftReview, Policy, Stamp } from '#review'
import { momentOf } from '../when.ts'

type Props = { readonly policy: Policy; readonly review: DraftReview; readonly locale: string }

/** One row a stage, in the order of the policy; stages that are no longer part of it follow. */
export const Stamps = ({ policy, review, locale }: Props) => {
  const known = new Set(policy.stages.map(stage => stage.id))
  const former = review.stamps.filter(stamp => !known.has(stamp.stage))
  return (
    <ol className="stamps">
      {policy.stages.map(stage => {
        const stamps = review.stamps.filter(stamp => stamp.stage === stage.id)
        const holds = stamps.some(stamp => stamp.valid && stamp.verdict === 'signed')
        return (
          <li key={stage.id}>
            {stamps.map(stamp => <StampBox key={`${stamp.at}/${stamp.person}`} stamp={stamp} locale={locale} />)}
            {!holds && <div className="stamp stamp-open"><strong>{stage.title}</strong><span className="meta">{review.waiting?.id === stage.id ? i18n.t('panel.stage_waiting') : i18n.t('panel.stage_later')}</span></div>}
          </li>
        )
      })}
      {former.length > 0 && <li>{former.map(stamp => <StampBox key={`${stamp.at}/${stamp.person}`} stamp={stamp} locale={locale} />)}</li>}
    </ol>
  )
}

const StampBox = ({ stamp, locale }: { stamp: Stamp; locale: string }) => {
  const text = <><strong>{stamp.title}</strong> <span>{stamp.name}</span> <time dateTime={stamp.at}>{momentOf(stamp.at, locale)}</time></>
  return (
    <div className="stamp" data-void={!stamp.valid || undefined} data-verdict={stamp.verdict}>
      <p>{stamp.valid ? text : <s>{text}</s>}</p>
      {stamp.verdict === 'returned' && <p className="stamp-word">{i18n.t('panel.stamp_returned')}</p>}
      {!stamp.valid && <p className="stamp-word">{i18n.t('panel.stamp_void')}</p>}
      {stamp.remark && <p className="stamp-remark">{i18n.t('panel.remark', [stamp.remark])}</p>}
    </div>
  )
}
