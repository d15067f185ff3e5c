// What is said where no finding is listed? Not checked must never look like clean.
import { i18n } from '#i18n'
import type { CheckState } from '#messages'

export const NothingFound = ({ check, filtered }: { check: CheckState; filtered: boolean }) => {
  if (filtered) return <Empty sign="–" heading={i18n.t('panel.none_match')} />
  if (check === 'clean') return <Empty good sign="✓" heading={i18n.t('panel.none_clean')} text={i18n.t('panel.none_clean_text')} />
  if (check === 'unchecked') return <Empty sign="–" heading={i18n.t('panel.none_unchecked')} text={i18n.t('panel.none_unchecked_text')} />
  return <Empty sign="…" heading={i18n.t('panel.none_checking')} />
}

export const Empty = ({ sign, heading, text, good }: { sign: string; heading: string; text?: string; good?: boolean }) => (
  <div className="empty" data-good={good || undefined}>
    <p className="empty-sign" aria-hidden="true">{sign}</p>
    <p className="empty-head">{heading}</p>
    {text && <p className="meta">{text}</p>}
  </div>
)
