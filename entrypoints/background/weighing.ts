// What is known of a surface, laid on the scales: whose account, what was checked, who has signed.
import { fingerprint, isDefaultAccompanying } from '#draft'
import type { Draft } from '#draft'
import { weigh } from '#guard'
import type { Lack, Verdict } from '#guard'
import type { Standing } from '#messages'
import type { DraftReview } from '#review'
import { findingsOf } from './checking.ts'
import type { Named } from './marks.ts'
import type { Office } from './office.ts'
import { hasUnseen, isSaved, wholeDraft } from './surfaces.ts'
import type { Surface } from './surfaces.ts'

/** `wechat:gh_xxx:100000123`; a draft without a platform id is known by its surface until it has one. */
export const keyOf = (surface: Pick<Surface, 'id' | 'profile' | 'account'>, draftId: string | null): string =>
  [surface.profile.platform, surface.account?.id ?? '', draftId ?? `${surface.profile.id}:${surface.id}`].join(':')

/** Account ids are the platform's own, so the platform belongs to the name. */
export const accountKey = (surface: Surface): string | null => (surface.account ? `${surface.profile.platform}:${surface.account.id}` : null)

export function standingOf(surface: Surface, office: Office): Standing {
  const key = accountKey(surface)
  return key ? office.standing(key) : 'unknown'
}

/** A text typed into a publish dialog is a small draft of its own; the platform's own text is none. */
function accompanyingOf(draft: Draft): Draft | null {
  const [article] = draft.articles
  const text = article?.fields.accompanying
  if (!article || text === undefined || text.trim() === '' || isDefaultAccompanying(text, article.fields.title ?? '')) return null
  return { platform: draft.platform, articles: [{ kind: 'post', fields: { comment: text }, body: [], pictures: [], links: [], cards: [] }] }
}

/** What must be signed for this surface to go out: the message, and a text of its own in the publish dialog. */
export function contentsOf(surface: Surface): readonly Content[] {
  const draft = wholeDraft(surface)
  // An article that nobody here has seen cannot be signed.
  return draft && !hasUnseen(surface) ? contentsIn(draft) : []
}

type Content = { readonly root: string; readonly draft: Draft }

/** The contents of one draft that must each be signed. */
export function contentsIn(draft: Draft): readonly Content[] {
  if (isEmpty(draft)) return []
  const beside = accompanyingOf(draft)
  return [draft, ...(beside ? [beside] : [])].map(one => ({ root: fingerprint(one).root, draft: one }))
}

const isEmpty = (draft: Draft): boolean => draft.articles.every(article =>
  article.body.every(block => block.text.trim() === '') && article.pictures.length === 0 && article.cards.length === 0
  && Object.values(article.fields).every(text => !text || text.trim() === ''))

/** Fingerprint of the message itself; null where there is nothing to read. */
export const rootOf = (surface: Surface): string | null => contentsOf(surface)[0]?.root ?? null

/** All of it under one name: the message, and the text beside it. */
export const nameOf = (surface: Surface): string => contentsOf(surface).map(content => content.root).join(' ')

/** What the ledger says of this surface: of its message, or of the text beside it where that is further behind. */
export function reviewOf(surface: Surface, office: Office): DraftReview {
  if (surface.unreadableSave || hasUnseen(surface)) return office.review(surface.lineage, null)
  const reviews = contentsOf(surface).map(content => office.review(surface.lineage, content.root))
  return reviews.find(review => review.missing.length > 0 || review.state === 'returned') ?? reviews[0] ?? office.review(surface.lineage, '')
}

/** Findings that stand: neither ignored for now nor waived in the ledger. */
export function openFindings(surface: Surface, office: Office): Named[] {
  const waived = office.waivers(surface.lineage)
  return findingsOf(surface).filter(finding => !surface.ignoredOnce.has(finding.id)
    && !waived.some(waiver => waiver.ruleId === finding.ruleId && waiver.quote === finding.quote && waiver.context === finding.context))
}

/** Fields that an editor of this kind must have and that were not found. */
const unreadable = (surface: Surface): string[] =>
  surface.profile.fields.filter(field => field.required && surface.found[field.role] === 'missing').map(field => field.role)

/**
 * Weighs a surface as it stands.
 * @param needsSave the step that is asked for sends what the platform holds, so it must hold what the screen shows
 */
export function verdictOf(surface: Surface, office: Office, { needsSave }: { needsSave: boolean } = { needsSave: false }): Verdict {
  const errors = openFindings(surface, office).filter(finding => finding.severity === 'error')
  const contents = contentsOf(surface)
  const verdict = weigh({
    mode: office.policy().mode,
    standing: standingOf(surface, office),
    unreadable: unreadable(surface),
    check: { state: surface.check, openErrors: errors.length, first: errors[0]?.quote ?? '' },
    review: reviewOf(surface, office),
    person: office.current()?.id ?? null,
    saved: (!needsSave || isSaved(surface)) && !hasUnseen(surface),
    reasoned: contents.length > 0 && contents.every(content => office.reasoned(surface.lineage, content.root)),
  })
  return office.damaged() && verdict.pass === 'signed' ? { ...verdict, pass: 'no', lacks: [...verdict.lacks, { why: 'unverified' } satisfies Lack] } : verdict
}
