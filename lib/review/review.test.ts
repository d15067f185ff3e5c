// Given what happened, when someone acts, then what follows?
import { describe, expect, it } from 'vitest'
import { decide, type Command } from './decide.ts'
import { draftReview, reasonFor } from './draft-review.ts'
import { DEFAULT_POLICY, POLICY_TEMPLATES } from './policy.ts'
import { replay } from './replay.ts'
import { sample, teller, type Teller } from './scenario.ts'
import type { Refusal } from './refusal.ts'
import type { EventBody, Person, Policy, ReviewState } from './types.ts'

const ALL = ['first-review', 'second-review', 'final-review']
const chief = sample('chief', ALL, true)
const writer = sample('writer', ALL)
const first = sample('first', ALL)
const second = sample('second', ALL)
const third = sample('third', ['final-review'])
const guest = sample('guest', [])
const stranger = sample('stranger', ALL)
const PEOPLE = [chief, writer, first, second, third, guest]

/** Short words for what happens, each one line of the ledger. */
const enrol = (person: Person) => (m: Teller) => m.say({ kind: 'key.enrolled', person }, chief)
const sits = (person: Person | null) => (m: Teller) => m.say({ kind: 'session.chosen', person: person?.id ?? null }, person, person ? {} : { key: m.device })
const changes = (fingerprint: string, by: Person | null, draft = 'd1') => (m: Teller) => m.say({ kind: 'draft.changed', draft, fingerprint, by: by?.id ?? null }, by)
const asks = (fingerprint: string, by: Person, draft = 'd1') => (m: Teller) => m.say({ kind: 'review.requested', draft, fingerprint, by: by.id }, by)
const act = (kind: 'review.signed' | 'review.returned') => (stage: string, by: Person, fingerprint: string, draft = 'd1') => (m: Teller) =>
  m.say({ kind, draft, fingerprint, stage, by: by.id, remark: '\u540c\u610f' }, by)
const signs = act('review.signed')
const returns = act('review.returned')
const says = (body: EventBody, by?: Person) => (m: Teller) => m.say(body, by)
type Step = (machine: Teller) => unknown

const office: readonly Step[] = PEOPLE.map(enrol)
const written: readonly Step[] = [...office, sits(writer), changes('F1', writer)]
const asked: readonly Step[] = [...written, asks('F1', writer)]
const signedOnce: readonly Step[] = [...asked, signs('first-review', first, 'F1')]
const signedTwice: readonly Step[] = [...signedOnce, signs('second-review', second, 'F1')]
const ready: readonly Step[] = [...signedTwice, signs('final-review', third, 'F1')]

const past = (steps: readonly Step[]) => {
  const machine = teller('m1', { now: Date.UTC(2026, 4, 1) })
  for (const step of steps) step(machine)
  return machine
}
const bookOf = (steps: readonly Step[]) => replay(past(steps).lines)
const stateOf = (steps: readonly Step[], fingerprint: string | null, policy: Policy = DEFAULT_POLICY) => draftReview(bookOf(steps), 'd1', fingerprint, policy)

describe('the state a person sees', () => {
  const rows: [string, readonly Step[], string | null, ReviewState, string | null][] = [
    ['nothing happened', [], 'F1', 'not-submitted', null],
    ['written', written, 'F1', 'not-submitted', null],
    ['sent for review', asked, 'F1', 'in-review', 'first-review'],
    ['signed once', signedOnce, 'F1', 'in-review', 'second-review'],
    ['signed twice', signedTwice, 'F1', 'in-review', 'final-review'],
    ['signed by all', ready, 'F1', 'ready', null],
    ['the content cannot be read', ready, null, 'unverified', null],
    ['changed after all had signed', [...ready, changes('F2', writer)], 'F2', 'changed', null],
    ['changed after one had signed', [...signedOnce, changes('F2', writer)], 'F2', 'changed', null],
    ['changed after it was sent, before anyone signed', [...asked, changes('F2', writer)], 'F2', 'not-submitted', null],
    ['changed and taken back', [...ready, changes('F2', writer), changes('F1', writer)], 'F1', 'ready', null],
    ['changed, sent again', [...ready, changes('F2', writer), asks('F2', writer)], 'F2', 'in-review', 'first-review'],
    ['returned', [...signedOnce, returns('second-review', second, 'F1')], 'F1', 'returned', null],
    ['returned, then mended, not yet sent', [...asked, returns('first-review', first, 'F1'), changes('F2', writer)], 'F2', 'returned', null],
    ['returned, then sent again as it is', [...signedOnce, returns('second-review', second, 'F1'), asks('F1', writer)], 'F1', 'in-review', 'first-review'],
    ['sent twice: signatures stay', [...signedOnce, asks('F1', writer)], 'F1', 'in-review', 'second-review'],
    ['returned after all had signed', [...ready, returns('final-review', third, 'F1')], 'F1', 'returned', null],
    ['published', [...ready, says({ kind: 'published.observed', draft: 'd1', key: 'wechat:a:9', fingerprint: 'F1', signed: true, by: null, address: '' })], 'F1', 'published', null],
    ['published unread, then changed', [...ready, says({ kind: 'published.observed', draft: 'd1', key: 'wechat:a:9', fingerprint: null, signed: false, by: null, address: '' }), changes('F2', writer)], 'F2', 'changed', null],
    ['signed in the wrong order', [...asked, signs('second-review', second, 'F1')], 'F1', 'in-review', 'first-review'],
    ['signed twice by one person', [...signedOnce, signs('second-review', first, 'F1')], 'F1', 'in-review', 'second-review'],
    ['signed by who wrote it', [...asked, signs('first-review', writer, 'F1')], 'F1', 'in-review', 'first-review'],
    ['signed by someone not allowed at the stage', [...asked, signs('first-review', third, 'F1')], 'F1', 'in-review', 'first-review'],
    ['signed by nobody of this office', [...asked, signs('first-review', stranger, 'F1')], 'F1', 'in-review', 'first-review'],
    ['signed without having been sent', [...written, signs('first-review', first, 'F1')], 'F1', 'not-submitted', null],
    ['signed before it was sent, then sent', [...written, signs('first-review', first, 'F1'), asks('F1', writer)], 'F1', 'in-review', 'first-review'],
    ['a signature for another draft', [...asked, signs('first-review', first, 'F1', 'd2')], 'F1', 'in-review', 'first-review'],
    ['a signature for another content', [...asked, signs('first-review', first, 'F2')], 'F1', 'in-review', 'first-review'],
    ['the signer left afterwards', [...ready, says({ kind: 'key.retired', person: first.id, kid: first.kid }, chief)], 'F1', 'ready', null],
    ['the signer had left before', [...asked, says({ kind: 'key.retired', person: first.id, kid: first.kid }, chief), signs('first-review', first, 'F1')], 'F1', 'in-review', 'first-review'],
    ['the stage was taken from the signer before', [...asked, says({ kind: 'key.enrolled', person: { ...first, stages: [] } }, chief), signs('first-review', first, 'F1')], 'F1', 'in-review', 'first-review'],
    ['the stage was taken from the signer afterwards', [...ready, says({ kind: 'key.enrolled', person: { ...first, stages: [] } }, chief)], 'F1', 'ready', null],
    ['the signer wrote on it before', [...written, sits(first), changes('F2', first), asks('F2', first), signs('first-review', first, 'F2')], 'F2', 'in-review', 'first-review'],
    ['the signer wrote and somebody else changed it last', [...office, sits(first), changes('F1', first), sits(writer), changes('F2', writer), asks('F2', writer), signs('first-review', first, 'F2')], 'F2', 'in-review', 'first-review'],
    ['the signer changed it and took it back before signing', [...written, sits(first), changes('F2', first), changes('F1', first), asks('F1', first), signs('first-review', first, 'F1')], 'F1', 'in-review', 'first-review'],
    ['the signer wrote the same content in another draft', [...office, sits(first), changes('F1', first, 'd2'), sits(writer), changes('F1', writer), asks('F1', writer), signs('first-review', first, 'F1')], 'F1', 'in-review', 'first-review'],
    ['the signer touched it only after signing', [...signedOnce, sits(first), changes('F2', first), changes('F1', first)], 'F1', 'in-review', 'second-review'],
  ]
  it.each(rows)('%s', (_, steps, fingerprint, state, waiting) => {
    const review = stateOf(steps, fingerprint)
    expect([review.state, review.waiting?.id ?? null]).toEqual([state, waiting])
  })

  it('one stage is enough where the policy says so', () => {
    const one: Policy = { ...DEFAULT_POLICY, stages: POLICY_TEMPLATES[1].stages }
    expect(stateOf([...asked, signs('final-review', third, 'F1')], 'F1', one).state).toBe('ready')
    expect(stateOf([...asked, signs('final-review', third, 'F1')], 'F1').state).toBe('in-review')
  })

  it('a new policy asks for what is missing under it', () => {
    const four: Policy = { ...DEFAULT_POLICY, stages: [...DEFAULT_POLICY.stages, { id: 'read-aloud', title: '\u901a\u8bfb' }] }
    expect(stateOf(ready, 'F1', four)).toMatchObject({ state: 'in-review', missing: [{ id: 'read-aloud' }] })
  })
})

describe('stamps, authors, what was signed before', () => {
  it('a stamp is valid while the content is the one that was signed', () => {
    expect(stateOf(ready, 'F1').stamps.map(({ stage, name, valid }) => [stage, name, valid])).toEqual([
      ['first-review', 'Name of first', true], ['second-review', 'Name of second', true], ['final-review', 'Name of third', true]])
    const changed = stateOf([...ready, changes('F2', writer)], 'F2')
    expect(changed.stamps.map(({ valid }) => valid)).toEqual([false, false, false])
    expect(changed.signedBefore).toBe('F1')
  })
  it('a stamp that does not count says why', () => {
    expect(stateOf([...asked, signs('first-review', writer, 'F1'), signs('second-review', second, 'F1')], 'F1').stamps).toMatchObject([
      { person: 'writer', valid: false, refusal: 'own-text' }, { person: 'second', valid: false, refusal: 'not-this-stage' }])
  })
  it('everybody who changed it is an author', () => {
    expect(stateOf([...written, sits(first), changes('F2', first)], 'F2').authors).toEqual(['first', 'writer'])
  })
  it('authors follow the content into a copy', () => {
    const copied = [...written, sits(first), changes('F1', first, 'd2')]
    expect(draftReview(bookOf(copied), 'd2', 'F1', DEFAULT_POLICY).authors).toEqual(['first', 'writer'])
  })
  it('nothing was signed before where the content is the signed one', () => {
    expect(stateOf(ready, 'F1').signedBefore).toBeNull()
    expect(stateOf([...asked, signs('first-review', writer, 'F1'), changes('F2', writer)], 'F2').signedBefore).toBeNull()
  })
})

describe('a change by nobody', () => {
  const unknown: readonly Step[] = [...office, sits(first), sits(writer), sits(null), changes('F1', null), sits(writer), asks('F1', writer)]
  const rows: [string, readonly Step[], Person, string, Refusal | null][] = [
    ['who used the machine may not sign the first stage', unknown, first, 'first-review', 'barred-from-first'],
    ['who asked for the review may not either', unknown, writer, 'first-review', 'barred-from-first'],
    ['who was not there may', unknown, second, 'first-review', null],
    ['who used the machine may sign a later stage', [...unknown, signs('first-review', second, 'F1')], first, 'second-review', null],
    ['who came after the request may', [...unknown, sits(second)], second, 'first-review', null],
    ['who sat down to ask for it is among them', [...signedOnce, sits(null), changes('F2', null), sits(second), asks('F2', second)], second, 'first-review', 'barred-from-first'],
    ['whoever used it only before the last signature is free', [...office, sits(second), sits(writer), changes('F1', writer), asks('F1', writer), signs('first-review', first, 'F1'),
      sits(null), changes('F2', null), sits(chief), asks('F2', chief)], second, 'first-review', null],
    ['who is at the keyboard when the window opens is not free', [...signedOnce, changes('F2', null), asks('F2', writer)], writer, 'first-review', 'own-text'],
    ['who sat there all the while is not free', [...written, sits(chief), asks('F1', chief), signs('first-review', first, 'F1'), changes('F2', null), asks('F2', chief)], chief, 'first-review', 'barred-from-first'],
    ['for a draft that begins later, a signature on another draft opens the window', [...office, sits(second), sits(writer), changes('F9', writer, 'd2'), asks('F9', writer, 'd2'),
      signs('first-review', first, 'F9', 'd2'), sits(null), changes('F1', null), sits(chief), asks('F1', chief)], second, 'first-review', null],
    ['for a draft that had begun before, it does not', [...office, sits(second), sits(writer), changes('F0', writer), changes('F9', writer, 'd2'), asks('F9', writer, 'd2'),
      signs('first-review', first, 'F9', 'd2'), sits(null), changes('F1', null), sits(chief), asks('F1', chief)], second, 'first-review', 'barred-from-first'],
    ['a change claimed for somebody absent is unknown too', [...office, sits(first), sits(null), changes('F1', writer), sits(chief), asks('F1', chief)], first, 'first-review', 'barred-from-first'],
    ['and the one it was claimed for is an author', [...office, sits(first), sits(null), changes('F1', writer), sits(chief), asks('F1', chief)], writer, 'first-review', 'own-text'],
    ['content that was never seen to arise is of unknown hand', [...office, sits(first), sits(chief), asks('F1', chief)], first, 'first-review', 'barred-from-first'],
    ['a copy of such content is of unknown hand', [...office, sits(first), sits(null), changes('F1', null, 'd2'), sits(writer), changes('F1', writer), asks('F1', writer)], first, 'first-review', 'barred-from-first'],
    ['and bars whoever could have written it there, even before a signature on something else', [...office, sits(first), sits(null), changes('F1', null, 'd2'),
      sits(writer), changes('F9', writer, 'd3'), asks('F9', writer, 'd3'), signs('first-review', second, 'F9', 'd3'), changes('F1', writer), asks('F1', writer)], first, 'first-review', 'barred-from-first'],
  ]
  it.each(rows)('%s', (_, steps, by, stage, why) => {
    const decided = decide({ do: 'sign', draft: 'd1', fingerprint: lastAsked(steps), stage, by: by.id, remark: '' }, bookOf(steps))
    expect(decided.ok ? null : decided.why).toBe(why)
  })
  it('is shown', () => {
    expect(stateOf(unknown, 'F1').unknownAuthor).toBe(true)
    expect(stateOf(asked, 'F1').unknownAuthor).toBe(false)
    expect(stateOf([...written, changes('F2', null)], 'F2').unknownAuthor).toBe(true)
  })
})

const lastAsked = (steps: readonly Step[]): string => {
  const request = past(steps).lines.map(({ body }) => body).filter((body) => body.kind === 'review.requested').at(-1)
  return request?.kind === 'review.requested' ? request.fingerprint : ''
}

describe('an act that does not count is named', () => {
  const rows: [string, readonly Step[], Refusal][] = [
    ['a signature on what was not sent for review', [...written, signs('first-review', first, 'F1')], 'not-submitted'],
    ['a 退回 of what was not sent for review', [...written, returns('first-review', first, 'F1')], 'not-submitted'],
    ['a signature on one\u2019s own text', [...asked, signs('first-review', writer, 'F1')], 'own-text'],
    ['a signature at a stage that is not one\u2019s own', [...asked, signs('first-review', third, 'F1')], 'not-allowed-at-stage'],
    ['the last administrator made none', [...office, says({ kind: 'key.enrolled', person: { ...chief, admin: false } }, chief)], 'last-administrator'],
    ['the last administrator retired', [...office, says({ kind: 'key.retired', person: 'chief', kid: chief.kid }, chief)], 'last-administrator'],
    ['a key retired twice', [...office, says({ kind: 'key.retired', person: 'first', kid: first.kid }, chief), says({ kind: 'key.retired', person: 'first', kid: first.kid }, chief)], 'not-enrolled'],
    ['a retired key enrolled again', [...office, says({ kind: 'key.retired', person: 'first', kid: first.kid }, chief), says({ kind: 'key.enrolled', person: first }, chief)], 'bad-key'],
    ['a policy with a stage twice', [...office, says({ kind: 'policy.updated', policy: { ...DEFAULT_POLICY, stages: [{ id: 'a', title: 'A' }, { id: 'a', title: 'B' }] } }, chief)], 'same-stage-twice'],
    ['a first person who is no administrator', [says({ kind: 'key.enrolled', person: writer }, writer)], 'last-administrator'],
  ]
  it.each(rows)('%s', (_, steps, why) => expect(bookOf(steps).faults.map((fault) => fault.why)).toEqual([why]))
})

describe('decisions', () => {
  const sign = (by: Person, stage: string): Command => ({ do: 'sign', draft: 'd1', fingerprint: 'F1', stage, by: by.id, remark: '' })
  const back = (by: Person, remark = '\u6570\u5b57\u6709\u8bef'): Command => ({ do: 'return', draft: 'd1', fingerprint: 'F1', stage: 'first-review', by: by.id, remark })
  const submit = (by: Person): Command => ({ do: 'submit', draft: 'd1', fingerprint: 'F1', by: by.id })
  const newcomer = sample('newcomer', [])
  const rows: [string, readonly Step[], Command, Refusal | readonly string[]][] = [
    ['the writer submits', written, submit(writer), ['review.requested']],
    ['submitted already', asked, submit(writer), 'already-submitted'],
    ['all have signed', ready, submit(writer), 'already-ready'],
    ['submitting what was returned', [...asked, returns('first-review', first, 'F1')], submit(writer), ['review.requested']],
    ['a stranger submits', written, submit(stranger), 'not-enrolled'],
    ['the first reviewer signs', asked, sign(first, 'first-review'), ['review.signed']],
    ['signing what was not submitted', written, sign(first, 'first-review'), 'not-submitted'],
    ['signing what was returned', [...asked, returns('first-review', first, 'F1')], sign(first, 'first-review'), 'not-submitted'],
    ['a stage too early', asked, sign(second, 'second-review'), 'not-this-stage'],
    ['the same stage again', signedOnce, sign(second, 'first-review'), 'not-this-stage'],
    ['the same person again', signedOnce, sign(first, 'second-review'), 'signed-already'],
    ['the writer', asked, sign(writer, 'first-review'), 'own-text'],
    ['not allowed there', asked, sign(guest, 'first-review'), 'not-allowed-at-stage'],
    ['a stranger', asked, sign(stranger, 'first-review'), 'not-enrolled'],
    ['after everybody', ready, sign(chief, 'final-review'), 'already-ready'],
    ['returning with a remark', asked, back(first), ['review.returned']],
    ['returning without a word', asked, back(first, ' '), 'reason-missing'],
    ['returning what was not submitted', written, back(first), 'not-submitted'],
    ['returning without the right', asked, back(guest), 'not-allowed-at-stage'],
    ['waiving with a reason', written, { do: 'waive', draft: 'd1', ruleId: 'a/b', quote: 'q', context: 'c', by: 'writer', reason: '\u5f15\u7528' }, ['waiver.granted']],
    ['waiving without one', written, { do: 'waive', draft: 'd1', ruleId: 'a/b', quote: 'q', context: 'c', by: 'writer', reason: '' }, 'reason-missing'],
    ['giving a reason to publish', written, { do: 'give-reason', draft: 'd1', fingerprint: 'F1', by: 'writer', reason: '\u9632\u6c5b' }, ['publish.reasoned']],
    ['giving none', written, { do: 'give-reason', draft: 'd1', fingerprint: 'F1', by: 'writer', reason: '\u3000' }, 'reason-missing'],
    ['a stranger gives a reason', written, { do: 'give-reason', draft: 'd1', fingerprint: 'F1', by: 'stranger', reason: 'x' }, 'not-enrolled'],
    ['sitting down', office, { do: 'choose-person', person: 'first', ledger: 'l-m1' }, ['session.chosen']],
    ['sitting already', written, { do: 'choose-person', person: 'writer', ledger: 'l-m1' }, []],
    ['leaving', written, { do: 'choose-person', person: null, ledger: 'l-m1' }, ['session.chosen']],
    ['a stranger sits down', office, { do: 'choose-person', person: 'stranger', ledger: 'l-m1' }, 'not-enrolled'],
    ['the first person of all', [], { do: 'enrol', person: newcomer, by: null }, ['key.enrolled']],
    ['the administrator enrols', office, { do: 'enrol', person: newcomer, by: 'chief' }, ['key.enrolled']],
    ['somebody else enrols', office, { do: 'enrol', person: newcomer, by: 'writer' }, 'not-administrator'],
    ['nobody enrols', office, { do: 'enrol', person: newcomer, by: null }, 'not-enrolled'],
    ['a key of somebody else', office, { do: 'enrol', person: { ...newcomer, kid: first.kid, publicKey: first.publicKey }, by: 'chief' }, 'bad-key'],
    ['a key under a false name', office, { do: 'enrol', person: { ...newcomer, kid: 'kfalse' }, by: 'chief' }, 'bad-key'],
    ['somebody leaves', office, { do: 'retire', person: 'first', by: 'chief' }, ['key.retired']],
    ['the last administrator leaves', office, { do: 'retire', person: 'chief', by: 'chief' }, 'last-administrator'],
    ['somebody else sends one away', office, { do: 'retire', person: 'first', by: 'writer' }, 'not-administrator'],
    ['an account before anyone is enrolled', [], { do: 'declare-account', account: 'a', name: 'A', standing: 'office', by: null }, ['account.declared']],
    ['an account by an administrator', office, { do: 'declare-account', account: 'a', name: 'A', standing: 'private', by: 'chief' }, ['account.declared']],
    ['an account by somebody else', office, { do: 'declare-account', account: 'a', name: 'A', standing: 'private', by: 'writer' }, 'not-administrator'],
    ['an account by nobody', office, { do: 'declare-account', account: 'a', name: 'A', standing: 'private', by: null }, 'not-enrolled'],
    ['a policy by an administrator', office, { do: 'set-policy', mode: 'forbid', stages: DEFAULT_POLICY.stages, by: 'chief' }, ['policy.updated']],
    ['a policy by somebody else', office, { do: 'set-policy', mode: 'remind', stages: DEFAULT_POLICY.stages, by: 'writer' }, 'not-administrator'],
    ['a policy before anyone is enrolled', [], { do: 'set-policy', mode: 'remind', stages: DEFAULT_POLICY.stages, by: 'x' }, 'nobody-enrolled'],
    ['a policy without stages', office, { do: 'set-policy', mode: 'remind', stages: [], by: 'chief' }, 'no-stages'],
    ['a policy with a stage twice', office, { do: 'set-policy', mode: 'remind', stages: [{ id: 'a', title: 'A' }, { id: 'a', title: 'B' }], by: 'chief' }, 'same-stage-twice'],
    ['a change of a draft', written, { do: 'change-draft', draft: 'd1', fingerprint: 'F2', ledger: 'l-m1' }, ['draft.changed']],
    ['no change', written, { do: 'change-draft', draft: 'd1', fingerprint: 'F1', ledger: 'l-m1' }, []],
    ['a draft is seen', [], { do: 'see-draft', draft: 'd1', key: 'k', title: 't' }, ['draft.seen']],
    ['a draft is seen again', [says({ kind: 'draft.seen', draft: 'd1', key: 'k', title: 't' })], { do: 'see-draft', draft: 'd1', key: 'k', title: 't' }, []],
  ]
  it.each(rows)('%s', (_, steps, command, then) => {
    const decided = decide(command, bookOf(steps))
    expect(decided.ok ? decided.bodies.map(({ kind }) => kind) : decided.why).toEqual(then)
  })

  it('the first person becomes administrator whatever the form said', () => {
    const decided = decide({ do: 'enrol', person: newcomer, by: null }, bookOf([]))
    expect(decided).toMatchObject({ ok: true, bodies: [{ person: { admin: true } }] })
  })
  it('a change is by whoever is at the keyboard, else by nobody', () => {
    const change: Command = { do: 'change-draft', draft: 'd1', fingerprint: 'F9', ledger: 'l-m1' }
    expect(decide(change, bookOf(written))).toMatchObject({ bodies: [{ by: 'writer' }] })
    expect(decide(change, bookOf([...written, sits(null)]))).toMatchObject({ bodies: [{ by: null }] })
  })
  it('the version of a policy rises', () => {
    const set: Command = { do: 'set-policy', mode: 'forbid', stages: DEFAULT_POLICY.stages, by: 'chief' }
    expect(decide(set, bookOf(office))).toMatchObject({ bodies: [{ policy: { version: 1, mode: 'forbid' } }] })
  })
})

describe('a reason to publish', () => {
  const reasoned: readonly Step[] = [...written, says({ kind: 'publish.reasoned', draft: 'd1', fingerprint: 'F1', by: 'writer', reason: '\u9632\u6c5b' }, writer)]
  it('holds for exactly the content it was given for', () => {
    expect(reasonFor(bookOf(reasoned), 'd1', 'F1')).toMatchObject({ by: 'writer' })
    expect(reasonFor(bookOf(reasoned), 'd1', 'F2')).toBeNull()
    expect(reasonFor(bookOf(reasoned), 'd2', 'F1')).toBeNull()
  })
  it('is used up by the publication', () => {
    const out = says({ kind: 'published.observed', draft: 'd1', key: 'k', fingerprint: 'F1', signed: false, by: null, address: '' })
    expect(reasonFor(bookOf([...reasoned, out]), 'd1', 'F1')).toBeNull()
  })
})
