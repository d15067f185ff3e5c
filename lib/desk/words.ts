// In which words does the desk say what it knows?
import { i18n } from '#i18n'
import type { DeskState, Mark } from '#messages'

type Lack = DeskState['verdict']['lacks'][number]
type Severity = Mark['severity']

export const severityWord = (severity: Severity): string => i18n.t(`words.severity.${severity}`)
/** Colour is never the only sign. */
export const SIGNS: Readonly<Record<Severity, string>> = { error: '✕', warning: '!', advice: 'i' }
export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'advice']

const FIELD_KEYS = {
  title: 'words.field.title', digest: 'words.field.digest', author: 'words.field.author', lead: 'words.field.lead',
  body: 'words.field.body', description: 'words.field.description', accompanying: 'words.field.accompanying',
  comment: 'words.field.comment', reply: 'words.field.reply', recommendTitle: 'words.field.recommend_title',
  recommendBody: 'words.field.recommend_body', videoTitle: 'words.field.video_title', sourceUrl: 'words.field.source_url',
} as const

export function fieldWord(field: string): string {
  if (field in FIELD_KEYS) return i18n.t(FIELD_KEYS[field as keyof typeof FIELD_KEYS])
  const [part, at] = field.split(':')
  const number: [string] = [String(Number(at) + 1)]
  if (part === 'card') return i18n.t('words.field.card', number)
  if (part === 'link') return i18n.t('words.field.link', number)
  return part === 'picture' ? i18n.t('words.field.picture', number) : field
}

export function lackSentence(lack: Lack): string {
  switch (lack.why) {
    case 'not-submitted': return i18n.t('words.lack.not_submitted')
    case 'stage': return i18n.t('words.lack.stage', [lack.title])
    case 'returned': return i18n.t('words.lack.returned', [lack.name, lack.remark])
    case 'changed': return i18n.t('words.lack.changed')
    case 'errors': return i18n.t('words.lack.errors', [String(lack.count), lack.first])
    case 'not-checked': return i18n.t('words.lack.not_checked')
    case 'nobody-chosen': return i18n.t('words.lack.nobody_chosen')
    case 'unsaved': return i18n.t('words.lack.unsaved')
    case 'unverified': return i18n.t('words.lack.unverified')
    case 'account-unknown': return i18n.t('words.lack.account_unknown')
    case 'unreadable': return i18n.t('words.lack.unreadable', [fieldWord(lack.field)])
    default: return i18n.t('desk.held')
  }
}

export function reviewWord(desk: Pick<DeskState, 'review' | 'stageTitle'>): string {
  if (desk.review === 'in-review' && desk.stageTitle) return i18n.t('words.review.in_review_at', [desk.stageTitle])
  return listedWord(desk.review)
}

export function listedWord(review: DeskState['review']): string {
  switch (review) {
    case 'not-submitted': return i18n.t('words.review.not_submitted')
    case 'in-review': return i18n.t('words.review.in_review')
    case 'returned': return i18n.t('words.review.returned')
    case 'ready': return i18n.t('words.review.ready')
    case 'changed': return i18n.t('words.review.changed')
    case 'published': return i18n.t('words.review.published')
    default: return i18n.t('words.review.unverified')
  }
}

export const checkWord = (check: DeskState['check']): string => i18n.t(`words.check.${check}`)
