// How do severities, check states and review states look? A word and a sign, never colour alone.
import type { Severity } from '#check'
import type { CheckState } from '#messages'
import type { ReviewState } from '#review'
import { checkWord, reviewWord, severityWord } from '../words.ts'

const SIGNS = { error: '✕', warning: '!', advice: 'i' } as const
export const SeveritySign = ({ severity }: { severity: Severity }) => (
  <span className={`sign sign-${severity}`}>
    <span aria-hidden="true">{SIGNS[severity]}</span><span className="unseen">{severityWord(severity)}</span>
  </span>
)

export const CountChip = ({ severity, count }: { severity: Severity; count: number }) => (
  <span className={`chip chip-${severity}`} data-none={count === 0 || undefined} title={`${severityWord(severity)} ${count}`}>
    <span aria-hidden="true">{SIGNS[severity]} </span><span className="unseen">{severityWord(severity)} </span>{count}
  </span>
)

const CHECK_TONE = { unchecked: 'grey', checking: 'grey', clean: 'good', found: 'strong' } as const
const CHECK_SIGN = { unchecked: '–', checking: '…', clean: '✓', found: '●' } as const
export const CheckChip = ({ check }: { check: CheckState }) => (
  <span className={`chip tone-${CHECK_TONE[check]}`}><span aria-hidden="true">{CHECK_SIGN[check]} </span>{checkWord(check)}</span>
)

const REVIEW_TONE: Readonly<Record<ReviewState, string>> = {
  'not-submitted': 'grey', 'in-review': 'blue', returned: 'amber', ready: 'good', changed: 'amber', published: 'blue', unverified: 'grey',
}
const REVIEW_SIGN: Readonly<Record<ReviewState, string>> = {
  'not-submitted': '–', 'in-review': '…', returned: '↩', ready: '✓', changed: '≠', published: '▲', unverified: '–',
}
export const ReviewChip = ({ state, stageTitle }: { state: ReviewState; stageTitle: string | null }) => (
  <span className={`chip tone-${REVIEW_TONE[state]}`}><span aria-hidden="true">{REVIEW_SIGN[state]} </span>{reviewWord(state, stageTitle)}</span>
)
