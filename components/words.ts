// What is each state, severity, category, field and event called on the screen?
import { i18n } from '#i18n'
import type { Category, Severity } from '#check'
import type { CheckState, IgnoredView, Standing } from '#messages'
import type { EventKind, GuardMode, ReviewState } from '#review'

const SEVERITY = { error: 'words.severity.error', warning: 'words.severity.warning', advice: 'words.severity.advice' } as const
export const severityWord = (severity: Severity): string => i18n.t(SEVERITY[severity])

export const categoryWord = (category: Category): string => i18n.t(`words.category.${category}`)

export const checkWord = (check: CheckState): string => i18n.t(`words.check.${check}`)

const REVIEW = {
  'not-submitted': 'words.review.not_submitted', 'in-review': 'words.review.in_review', returned: 'words.review.returned',
  ready: 'words.review.ready', changed: 'words.review.changed', published: 'words.review.published', unverified: 'words.review.unverified',
} as const
/** `stageTitle` is the waiting stage's own name, shown while the draft is in review. */
export const reviewWord = (state: ReviewState, stageTitle: string | null): string =>
  state === 'in-review' && stageTitle ? i18n.t('words.review.in_review_at', [stageTitle]) : i18n.t(REVIEW[state])

export const modeWord = (mode: GuardMode): string => i18n.t(`words.mode.${mode}`)
export const modeSays = (mode: GuardMode): string => i18n.t(`words.mode_says.${mode}`)
export const standingWord = (standing: Standing): string => i18n.t(`words.standing.${standing}`)
export const scopeWord = (scope: IgnoredView['scope']): string => i18n.t(`words.scope.${scope}`)

const FIELD = {
  title: 'words.field.title', digest: 'words.field.digest', author: 'words.field.author', lead: 'words.field.lead',
  body: 'words.field.body', description: 'words.field.description', accompanying: 'words.field.accompanying',
  comment: 'words.field.comment', reply: 'words.field.reply', recommendTitle: 'words.field.recommend_title',
  recommendBody: 'words.field.recommend_body', videoTitle: 'words.field.video_title', sourceUrl: 'words.field.source_url',
} as const
const NUMBERED = { card: 'words.field.card', link: 'words.field.link', picture: 'words.field.picture' } as const

/** `card:0` is the first card; a field that no table knows keeps its own name. */
export const fieldWord = (field: string): string => {
  if (field in FIELD) return i18n.t(FIELD[field as keyof typeof FIELD])
  const [kind = '', at] = field.split(':')
  if (kind in NUMBERED && at !== undefined) return i18n.t(NUMBERED[kind as keyof typeof NUMBERED], [String(Number(at) + 1)])
  return field
}

/** The field, with the article's number where a message carries several. */
export const placeWord = (article: number, field: string, several: boolean): string =>
  several ? i18n.t('words.field.article', [String(article + 1), fieldWord(field)]) : fieldWord(field)

const EVENT = {
  'ledger.opened': 'words.event.ledger_opened', 'key.enrolled': 'words.event.key_enrolled', 'key.retired': 'words.event.key_retired',
  'policy.updated': 'words.event.policy_updated', 'account.declared': 'words.event.account_declared',
  'session.chosen': 'words.event.session_chosen', 'draft.seen': 'words.event.draft_seen', 'draft.changed': 'words.event.draft_changed',
  'review.requested': 'words.event.review_requested', 'review.signed': 'words.event.review_signed',
  'review.returned': 'words.event.review_returned', 'waiver.granted': 'words.event.waiver_granted',
  'publish.reasoned': 'words.event.publish_reasoned', 'publish.attempted': 'words.event.publish_attempted',
  'publish.allowed': 'words.event.publish_allowed', 'published.observed': 'words.event.published_observed', 'guard.lost': 'words.event.guard_lost',
} as const satisfies Readonly<Record<EventKind, string>>
/** A kind that this version does not know keeps its own name. */
export const eventWord = (kind: string): string => kind in EVENT ? i18n.t(EVENT[kind as EventKind]) : kind
