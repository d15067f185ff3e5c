// What do the dock, the card and the side panel get to see of a surface?
import { i18n } from '#i18n'
import { RULES } from '#check'
import { printBasis } from '#dictionary'
import { diffDrafts, fingerprint } from '#draft'
import type { Change, Counts, DeskState, FindingView, IgnoredView, SurfaceView } from '#messages'
import { findingsOf } from './checking.ts'
import type { Named } from './marks.ts'
import type { Office } from './office.ts'
import type { Surface } from './surfaces.ts'
import { wholeDraft } from './surfaces.ts'
import { openFindings, reviewOf, rootOf, standingOf, verdictOf } from './weighing.ts'

const titles = new Map(RULES.map(rule => [rule.id as string, rule.title]))

/** Does it stand in a block that the page shows to nobody? */
function isUnseen(finding: Named, surface: Surface): boolean {
  if (finding.field !== 'body') return false
  let from = 0
  for (const block of wholeDraft(surface)?.articles[finding.article]?.body ?? []) {
    const to = from + block.text.length
    if (finding.start >= from && finding.start <= to && finding.end > finding.start) return block.hidden === true
    from = to + 1
  }
  return false
}

export const findingView = (finding: Named, surface: Surface): FindingView => ({
  ...finding, message: isUnseen(finding, surface) ? i18n.t('words.unseen', [finding.message]) : finding.message, title: titles.get(finding.ruleId) ?? finding.ruleId, printedBasis: finding.basis.map(printBasis),
})

const count = (findings: readonly Named[]): Counts => ({
  error: findings.filter(finding => finding.severity === 'error').length,
  warning: findings.filter(finding => finding.severity === 'warning').length,
  advice: findings.filter(finding => finding.severity === 'advice').length,
})

/** A field that was not found was not checked: whatever else is right, that is not 无问题. */
function checkShown(surface: Surface, open: number): Surface['check'] {
  if (surface.check !== 'clean' && (surface.check !== 'found' || open > 0)) return surface.check
  return Object.values(surface.found).includes('missing') ? 'unchecked' : 'clean'
}

export function deskState(surface: Surface, office: Office): DeskState {
  const open = openFindings(surface, office)
  const verdict = verdictOf(surface, office)
  const review = reviewOf(surface, office)
  const person = office.current()
  const draft = wholeDraft(surface)
  return {
    revision: surface.revision,
    check: checkShown(surface, open.length),
    counts: count(open),
    review: review.state,
    stageTitle: review.waiting?.title ?? null,
    verdict,
    mode: office.policy().mode,
    person: person && { id: person.id, name: person.name },
    account: surface.account,
    standing: standingOf(surface, office),
    permit: verdict.pass === 'no' || !draft ? null : fingerprint(draft).articles,
  }
}

function ignored(surface: Surface, office: Office): IgnoredView[] {
  const waived = office.waivers(surface.lineage)
  return findingsOf(surface).flatMap((finding): IgnoredView[] => {
    const waiver = waived.find(one => one.ruleId === finding.ruleId && one.quote === finding.quote && one.context === finding.context)
    if (waiver) return [{ ...findingView(finding, surface), reason: waiver.reason, by: office.book().people.get(waiver.by)?.name ?? null, scope: 'draft' }]
    return surface.ignoredOnce.has(finding.id) ? [{ ...findingView(finding, surface), reason: '', by: null, scope: 'once' }] : []
  })
}

async function changesSinceSigned(surface: Surface, office: Office): Promise<readonly Change[] | null> {
  const { signedBefore } = reviewOf(surface, office)
  const now = wholeDraft(surface)
  const before = signedBefore ? await office.content(signedBefore) : null
  return before && now ? diffDrafts(before, now) : null
}

const firstWords = (surface: Surface): string =>
  [...(surface.article?.body ?? []).map(block => block.text), ...Object.values(surface.article?.fields ?? {})].find(text => text?.trim())?.trim().slice(0, 24) ?? ''

export const titleOf = (surface: Surface): string =>
  surface.article?.fields.title?.trim() || firstWords(surface) || surface.profile.title

export async function surfaceView(surface: Surface, office: Office): Promise<SurfaceView> {
  return {
    surface: surface.id, tabId: surface.tabId, profile: surface.profile.id, title: titleOf(surface),
    desk: deskState(surface, office),
    findings: openFindings(surface, office).map(finding => findingView(finding, surface)),
    ignored: ignored(surface, office),
    review: reviewOf(surface, office),
    changes: await changesSinceSigned(surface, office),
    policy: office.policy(),
    found: surface.found,
    fingerprint: rootOf(surface),
  }
}
