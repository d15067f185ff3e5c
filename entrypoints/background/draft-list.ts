// What does each card of a draft list deserve to be called?
import { fingerprint, readDraftJson } from '#draft'
import type { AnswerTo, RequestOf } from '#messages'
import { profiles } from '#sites/profiles'
import type { Office } from './office.ts'

/**
 * A card says 可发布 only where the draft, as the platform tells it at this moment, is exactly what was signed;
 * a draft that cannot be read now is 未核对.
 */
export function listStates(office: Office, { profile: profileId, account, drafts }: RequestOf<'list.read'>): AnswerTo<'list.read'> {
  const platform = profiles.find(profile => profile.id === profileId)?.platform ?? 'wechat'
  return drafts.map(({ id, json }) => {
    const lineage = office.lineage([platform, account?.id ?? '', id].join(':'))
    if (!lineage) return { id, state: 'not-submitted' as const, stageTitle: null }
    const read = readDraftJson(json)
    const review = office.review(lineage, 'ok' in read ? null : fingerprint(read).root)
    return { id, state: review.state, stageTitle: review.waiting?.title ?? null }
  })
}
