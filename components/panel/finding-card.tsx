// How is one finding told: what, why, what instead?
import { useEffect, useRef } from 'react'
import { Button, Disclosure, DisclosurePanel, Heading, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components'
import { i18n } from '#i18n'
import type { FindingView, IgnoredView } from '#messages'
import { SeveritySign } from '../parts/chips.tsx'
import { Quote } from '../parts/quote.tsx'
import { categoryWord, scopeWord } from '../words.ts'

export type FindingActs = {
  readonly onJump: (finding: FindingView) => void
  readonly onFix: (finding: FindingView, suggestion: string) => void
  readonly onIgnore: (finding: FindingView, scope: IgnoredView['scope']) => void
}

type Props = FindingActs & {
  readonly finding: FindingView
  readonly position: number
  readonly of: number
  readonly isActive: boolean
  /** The keyboard moved here, so the focus follows. */
  readonly takesFocus: boolean
  readonly onActive: (id: string) => void
}

const MOST_SUGGESTIONS = 3
const SCOPES = ['once', 'draft', 'office'] as const

export const FindingCard = ({ finding, position, of, isActive, takesFocus, onActive, onJump, onFix, onIgnore }: Props) => {
  const card = useRef<HTMLElement>(null)
  useEffect(() => { if (takesFocus) card.current?.focus({ preventScroll: true }) }, [takesFocus])
  return (
    <article
      ref={card} className="finding" data-severity={finding.severity} data-active={isActive || undefined}
      tabIndex={isActive ? 0 : -1} onFocus={() => onActive(finding.id)}
      aria-posinset={position} aria-setsize={of} aria-label={`${i18n.t('panel.position', [String(position), String(of)])} ${finding.title}`}
    >
      <div className="row top">
        <SeveritySign severity={finding.severity} />
        <p className="finding-quote">{finding.quote ? <Quote text={finding.quote} /> : <span className="meta">{i18n.t('panel.whole')}</span>}</p>
        <span className="meta category">{categoryWord(finding.category)}</span>
      </div>
      <p className="finding-says">{finding.message}</p>
      <Disclosure className="why">
        <div className="row wrap acts">
          {finding.suggestions.slice(0, MOST_SUGGESTIONS).map((suggestion, at) => (
            <Button key={suggestion} className={at === 0 ? 'button main small' : 'button small'} onPress={() => onFix(finding, suggestion)}>
              {suggestion ? i18n.t('panel.fix', [suggestion]) : i18n.t('panel.remove', [finding.quote])}
            </Button>
          ))}
          <Button className="button small" onPress={() => onJump(finding)}>{i18n.t('panel.jump')}</Button>
          <Ignore finding={finding} onIgnore={onIgnore} />
          <Heading level={4} className="plain-heading push"><Button slot="trigger" className="button link small">{i18n.t('panel.why')}<span aria-hidden="true"> ▾</span></Button></Heading>
        </div>
        <Why finding={finding} />
      </Disclosure>
    </article>
  )
}

/** What must be mended may stay in one draft only, for a reason: there is nothing to choose. */
const Ignore = ({ finding, onIgnore }: Pick<Props, 'finding' | 'onIgnore'>) => finding.severity === 'error'
  ? <Button className="button plain small" onPress={() => onIgnore(finding, 'draft')}>{i18n.t('panel.ignore')}…</Button>
  : (
    <MenuTrigger>
      <Button className="button plain small">{i18n.t('panel.ignore')}<span aria-hidden="true"> ▾</span></Button>
      <Popover className="floating" placement="bottom end">
        <Menu onAction={scope => onIgnore(finding, scope as IgnoredView['scope'])}>
          {SCOPES.map(scope => <MenuItem key={scope} id={scope}>{scopeWord(scope)}</MenuItem>)}
        </Menu>
      </Popover>
    </MenuTrigger>
  )

const Why = ({ finding }: { finding: FindingView }) => (
  <DisclosurePanel>
    <dl>
      <dt>{i18n.t('panel.basis')}</dt>
      {finding.printedBasis.length ? finding.printedBasis.map(one => <dd key={one}>{one}</dd>) : <dd>{i18n.t('panel.basis_none')}</dd>}
      <dt>{i18n.t('panel.rule')}</dt>
      <dd>{finding.title}<span className="meta"> {finding.ruleId}</span></dd>
    </dl>
  </DisclosurePanel>
)

type IgnoredProps = { readonly finding: IgnoredView; readonly by: string | null; readonly onRestore: (finding: IgnoredView) => void }
export const IgnoredCard = ({ finding, by, onRestore }: IgnoredProps) => (
  <article className="finding ignored" aria-label={finding.title}>
    <div className="row top">
      <SeveritySign severity={finding.severity} />
      <p className="finding-quote">{finding.quote ? <Quote text={finding.quote} /> : finding.title}</p>
      <span className="meta category">{categoryWord(finding.category)}</span>
    </div>
    <p className="meta">{by ? i18n.t('panel.ignored_by', [scopeWord(finding.scope), by]) : scopeWord(finding.scope)}</p>
    <p>{finding.reason ? i18n.t('panel.ignored_reason', [finding.reason]) : i18n.t('panel.ignored_no_reason')}</p>
    {finding.scope === 'once'
      ? <div className="row acts"><Button className="button small" onPress={() => onRestore(finding)}>{i18n.t('panel.restore')}</Button></div>
      : <p className="meta">{i18n.t('panel.ignored_stays')}</p>}
  </article>
)
