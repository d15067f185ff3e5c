// May it go out now, and if not, what is missing? One pure function of everything that is known.
import type { DraftReview, GuardMode } from '#review'
import type { Lack, Verdict } from './types.ts'

/** All that is weighed; every part is said, so that nothing passes because it was forgotten. */
export type Weighed = {
  readonly mode: GuardMode
  /** Whose account the tab shows. */
  readonly standing: 'office' | 'private' | 'unknown'
  /** Fields of the profile that must be read and could not be. */
  readonly unreadable: readonly string[]
  /** `openErrors`: findings of severity error that were neither mended nor waived; `first`: the first one's quote. */
  readonly check: { readonly state: 'unchecked' | 'checking' | 'clean' | 'found'; readonly openErrors: number; readonly first: string }
  readonly review: DraftReview
  /** Who is at the keyboard. */
  readonly person: string | null
  /** The content on the screen is what the platform last saved; surfaces that save nothing are always saved. */
  readonly saved: boolean
  /** A reason was given for exactly this content. */
  readonly reasoned: boolean
}

/**
 * Weighs one draft.
 * @returns `pass: 'no'` holds it; every other value lets it out and says on what ground. `reasonOpens`:
 *   a reason, given in an extension page, would let it out.
 */
export function weigh(weighed: Weighed): Verdict {
  if (weighed.standing === 'private') return { pass: 'free', reasonOpens: false, lacks: [] }
  // whose account it is decides whether the mode applies at all, so no mode and no reason opens it
  if (weighed.standing === 'unknown') return { pass: 'no', reasonOpens: false, lacks: [{ why: 'account-unknown' }] }
  const lacks = lacksOf(weighed)
  if (lacks.length === 0) return { pass: 'signed', reasonOpens: false, lacks }
  if (weighed.mode === 'remind') return { pass: 'reminded', reasonOpens: false, lacks }
  if (weighed.mode === 'forbid') return { pass: 'no', reasonOpens: false, lacks }
  return { pass: weighed.reasoned ? 'reasoned' : 'no', reasonOpens: true, lacks }
}

/** In the order in which a person can do something about them. */
function lacksOf({ unreadable, check, review, person, saved }: Weighed): readonly Lack[] {
  return [
    ...unreadable.map((field): Lack => ({ why: 'unreadable', field })),
    ...(person === null ? [{ why: 'nobody-chosen' } as const] : []),
    ...checkLacks(check),
    ...(saved ? [] : [{ why: 'unsaved' } as const]),
    ...reviewLacks(review),
  ]
}

function checkLacks({ state, openErrors, first }: Weighed['check']): readonly Lack[] {
  if (state === 'unchecked' || state === 'checking') return [{ why: 'not-checked' }]
  return openErrors > 0 ? [{ why: 'errors', count: openErrors, first }] : []
}

function reviewLacks(review: DraftReview): readonly Lack[] {
  const { state, missing } = review
  if (state === 'unverified' || state === 'changed' || state === 'not-submitted') return [{ why: state }]
  if (state === 'returned') return [returnedLack(review)]
  // 'published' without all signatures: going out again needs what was missing then
  const stages = missing.map(({ id, title }): Lack => ({ why: 'stage', stage: id, title }))
  return state === 'in-review' && stages.length === 0 ? [{ why: 'unverified' }] : stages
}

function returnedLack({ stamps }: DraftReview): Lack {
  const stamp = stamps.filter(({ verdict }) => verdict === 'returned').at(-1)
  return { why: 'returned', name: stamp?.name ?? '', remark: stamp?.remark ?? '' }
}
