// Does the guard hold what it must, and say all that is missing? Single rows to read, and then every combination.
import { describe, expect, it } from 'vitest'
import type { DraftReview, ReviewState, Stage, Stamp } from '#review'
import type { Verdict } from './types.ts'
import { weigh, type Weighed } from './weigh.ts'

const STAGES: readonly Stage[] = [{ id: 's1', title: '\u521d\u5ba1' }, { id: 's2', title: '\u7ec8\u5ba1' }]
const returned: Stamp = { stage: 's1', title: '\u521d\u5ba1', person: 'p2', name: '\u7532', at: '', remark: '\u6570\u5b57\u6709\u8bef', verdict: 'returned', fingerprint: 'F1', valid: true }
const review = (state: ReviewState, missing: readonly Stage[]): DraftReview => ({
  state, missing, waiting: missing[0] ?? null, stamps: state === 'returned' ? [returned] : [], authors: [], unknownAuthor: false, signedBefore: null,
})
const clean = { state: 'clean', openErrors: 0, first: '' } as const
const errors = { state: 'found', openErrors: 2, first: '\u56fd\u5bb6\u7ea7' } as const
const ready: Weighed = {
  mode: 'forbid', standing: 'office', unreadable: [], check: clean, review: review('ready', []), person: 'p1', saved: true, reasoned: false,
}
const words = ({ pass, reasonOpens, lacks }: Verdict): string => `${pass}${reasonOpens ? ' (reason)' : ''}: ${lacks.map(({ why }) => why).join(' ')}`.trimEnd()

describe('the table', () => {
  const rows: [string, Partial<Weighed>, string][] = [
    ['everything is there', {}, 'signed:'],
    ['a private account is left in peace', { standing: 'private', review: review('not-submitted', STAGES), check: errors }, 'free:'],
    ['an unknown account is held', { standing: 'unknown' }, 'no: account-unknown'],
    ['an unknown account is held even where the office only reminds', { standing: 'unknown', mode: 'remind' }, 'no: account-unknown'],
    ['no reason opens an unknown account', { standing: 'unknown', mode: 'reason', reasoned: true }, 'no: account-unknown'],
    ['not submitted', { review: review('not-submitted', STAGES) }, 'no: not-submitted'],
    ['two signatures missing', { review: review('in-review', STAGES) }, 'no: stage stage'],
    ['one signature missing', { review: review('in-review', STAGES.slice(1)) }, 'no: stage'],
    ['returned', { review: review('returned', STAGES) }, 'no: returned'],
    ['changed after signing', { review: review('changed', STAGES) }, 'no: changed'],
    ['the saved body could not be read', { review: review('unverified', STAGES) }, 'no: unverified'],
    ['it went out before, signed by all', { review: review('published', []) }, 'signed:'],
    ['it went out before, unsigned', { review: review('published', STAGES) }, 'no: stage stage'],
    ['an error is open', { check: errors }, 'no: errors'],
    ['warnings only', { check: { state: 'found', openErrors: 0, first: '' } }, 'signed:'],
    ['not checked yet', { check: { ...clean, state: 'unchecked' } }, 'no: not-checked'],
    ['being checked', { check: { ...errors, state: 'checking' } }, 'no: not-checked'],
    ['nobody at the keyboard', { person: null }, 'no: nobody-chosen'],
    ['the screen is not what was saved', { saved: false }, 'no: unsaved'],
    ['two fields could not be read', { unreadable: ['title', 'body'] }, 'no: unreadable unreadable'],
    ['all at once, in the order of doing', { unreadable: ['title'], person: null, check: errors, saved: false, review: review('not-submitted', STAGES) }, 'no: unreadable nobody-chosen errors unsaved not-submitted'],
    ['a reason would open it', { mode: 'reason', check: errors }, 'no (reason): errors'],
    ['a reason was given', { mode: 'reason', check: errors, reasoned: true }, 'reasoned (reason): errors'],
    ['a reason that is not needed', { mode: 'reason', reasoned: true }, 'signed:'],
    ['a reason where signatures alone open', { reasoned: true, check: errors }, 'no: errors'],
    ['the office only reminds', { mode: 'remind', review: review('not-submitted', STAGES) }, 'reminded: not-submitted'],
  ]
  it.each(rows)('%s', (_, change, then) => expect(words(weigh({ ...ready, ...change }))).toBe(then))

  it('says what a person needs to go on', () => {
    expect(weigh({ ...ready, review: review('in-review', STAGES.slice(1)) }).lacks).toEqual([{ why: 'stage', stage: 's2', title: '\u7ec8\u5ba1' }])
    expect(weigh({ ...ready, review: review('returned', STAGES) }).lacks).toEqual([{ why: 'returned', name: '\u7532', remark: '\u6570\u5b57\u6709\u8bef' }])
    expect(weigh({ ...ready, check: errors }).lacks).toEqual([{ why: 'errors', count: 2, first: '\u56fd\u5bb6\u7ea7' }])
    expect(weigh({ ...ready, unreadable: ['body'] }).lacks).toEqual([{ why: 'unreadable', field: 'body' }])
  })
})

describe('every combination', () => {
  const all = (function* () {
    for (const mode of ['remind', 'reason', 'forbid'] as const)
      for (const standing of ['office', 'private', 'unknown'] as const)
        for (const unreadable of [[], ['title']])
          for (const state of ['unchecked', 'checking', 'clean', 'found'] as const)
            for (const openErrors of [0, 1])
              for (const reviewed of ['not-submitted', 'in-review', 'returned', 'ready', 'changed', 'published', 'unverified'] as const)
                for (const missing of [STAGES, []])
                  for (const person of [null, 'p1'])
                    for (const saved of [false, true])
                      for (const reasoned of [false, true])
                        yield { mode, standing, unreadable, check: { state, openErrors, first: 'x' }, review: review(reviewed, missing), person, saved, reasoned } satisfies Weighed
  })()
  const cases = [...all].map((weighed) => ({ weighed, verdict: weigh(weighed) }))
  const complete = ({ unreadable, check, review: { state, missing }, person, saved }: Weighed): boolean =>
    unreadable.length === 0 && (check.state === 'clean' || check.state === 'found') && check.openErrors === 0 && person !== null && saved
    && missing.length === 0 && ['ready', 'published'].includes(state)

  const laws: [string, (weighed: Weighed, verdict: Verdict) => boolean][] = [
    ['a private account is always free and no other ever is', ({ standing }, { pass }) => (standing === 'private') === (pass === 'free')],
    ['an unknown account is never let out', ({ standing }, { pass }) => standing !== 'unknown' || pass === 'no'],
    ['`signed` means that nothing at all is missing', (weighed, { pass, lacks }) => pass !== 'signed' || (complete(weighed) && lacks.length === 0)],
    ['whatever is held says why', (_, { pass, lacks }) => pass !== 'no' || lacks.length > 0],
    ['whatever goes out in spite of something says in spite of what', (_, { pass, lacks }) => !['reminded', 'reasoned'].includes(pass) || lacks.length > 0],
    ['in forbid only signatures open', ({ mode, standing }, { pass, reasonOpens }) => mode !== 'forbid' || standing === 'private' || ((pass === 'signed' || pass === 'no') && !reasonOpens)],
    ['a reason counts only in its mode', ({ mode, reasoned }, { pass }) => pass !== 'reasoned' || (mode === 'reason' && reasoned)],
    ['a reason is asked for only where it would open', ({ mode, standing }, { reasonOpens }) => !reasonOpens || (mode === 'reason' && standing === 'office')],
    ['remind never holds the office\u2019s own', ({ mode, standing }, { pass }) => mode !== 'remind' || standing !== 'office' || pass !== 'no'],
    ['unread, unchecked, unsaved or unverified never passes as signed', ({ unreadable, check, saved, review: { state } }, { pass }) =>
      pass !== 'signed' || (unreadable.length === 0 && !['unchecked', 'checking'].includes(check.state) && saved && state !== 'unverified')],
  ]
  it.each(laws)('%s', (_, law) => {
    expect(cases.length).toBeGreaterThan(10_000)
    expect(cases.find(({ weighed, verdict }) => !law(weighed, verdict))).toBeUndefined()
  })
})
