// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest'
import type { AnswerTo, DeskState } from '#messages'
import type { Control } from '#sites'
import { createPressing } from './pressing.ts'
import type { Seat } from './seat.ts'
import type { Asks, Sitting } from './sitting.ts'

const STATE: DeskState = {
  revision: 1, check: 'clean', counts: { error: 0, warning: 0, advice: 0 }, review: 'not-submitted', stageTitle: null,
  verdict: { pass: 'no', reasonOpens: true, lacks: [{ why: 'not-submitted' }] }, mode: 'reason', person: null, account: null,
  standing: 'office', permit: null,
}
const READY: DeskState = { ...STATE, review: 'ready', verdict: { pass: 'signed', reasonOpens: false, lacks: [] }, permit: ['now'] }

/** A page with one control, and a background that answers when it is told to. */
function bench(desk: DeskState | null) {
  const button = document.createElement('button')
  document.body.replaceChildren(button)
  const seat: Seat = { judge: null, passing: null, gone: false }
  const asked: string[] = []
  const shown: string[] = []
  let state = desk
  let digest = 'now'
  let time = 0
  let clicks = 0
  let offered: (() => void) | null = null
  const waiting: ((value: AnswerTo<'publish.pressed'>) => void)[] = []
  const sitting = {
    surface: { id: 's', profile: { id: 'wx.article' }, fields: () => [{}], digest: () => digest },
    desk: () => state, took: (next: DeskState) => { state = next },
  } as unknown as Sitting
  const ask = ((kind: string, body: { digest: string; control: string }) => {
    asked.push(`${kind} ${body.control} ${body.digest}`)
    return new Promise(resolve => { waiting.push(value => resolve({ ok: true, value })) })
  }) as unknown as Asks
  const control: Control = { watch: { id: 'wx.article' } as Control['watch'], role: 'publish', element: button, editor: null }
  createPressing({
    seat, ask, sittingOf: () => sitting, gone: () => shown.push('gone'), silent: () => shown.push('silent'), now: () => time,
    refuse: (_sitting, _desk, _control, publish) => { shown.push('refused'); offered = publish },
  })
  /** The page's own listener, behind ours. */
  button.addEventListener('click', () => { if (seat.passing === button || seat.judge?.(control, 'act', new Event('click')) === 'pass') clicks++ })
  return {
    control, asked, shown,
    judge: (phase: 'early' | 'act', other: Partial<Control> = {}) => seat.judge?.({ ...control, ...other }, phase, new Event('click')),
    press: () => button.click(),
    clicks: () => clicks,
    answer: async (open: boolean, next: DeskState) => {
      waiting.shift()?.({ open, desk: next })
      await new Promise(resolve => { setTimeout(resolve, 0) })
    },
    type: (text: string) => { digest = text },
    later: (ms: number) => { time += ms },
    publishAnyway: () => offered?.(),
  }
}

describe('a press on a publish control', () => {
  let it_: ReturnType<typeof bench>
  beforeEach(() => { it_ = bench(READY) })

  it('of another account passes untouched, and nobody is asked', () => {
    it_ = bench({ ...STATE, standing: 'private' })
    it_.press()
    expect(it_.clicks()).toBe(1)
    expect(it_.asked).toEqual([])
  })
  it('is held while nothing is known', () => {
    it_ = bench(null)
    it_.press()
    expect(it_.clicks()).toBe(0)
    expect(it_.shown).toEqual(['silent'])
  })
  it('of signed content is asked about as it begins, and passes when the network is open by then', async () => {
    expect(it_.judge('early')).toBe('pass')
    await it_.answer(true, READY)
    it_.press()
    expect(it_.clicks()).toBe(1)
    expect(it_.asked).toEqual(['publish.pressed publish now'])
  })
  it('that is quicker than the answer is made again, once', async () => {
    it_.judge('early')
    it_.press()
    expect(it_.clicks()).toBe(0)
    await it_.answer(true, READY)
    expect(it_.clicks()).toBe(1)
    expect(it_.asked).toHaveLength(1)
  })
  it('is not made again when the draft was changed meanwhile', async () => {
    it_.press()
    it_.type('changed')
    await it_.answer(true, READY)
    expect(it_.clicks()).toBe(0)
    expect(it_.shown).toEqual(['refused'])
  })
  it('of content that was changed after signing is refused, and the ledger hears of it', async () => {
    it_.type('changed')
    it_.press()
    expect(it_.clicks()).toBe(0)
    await it_.answer(false, STATE)
    expect(it_.asked).toEqual(['publish.pressed publish changed'])
    expect(it_.shown).toEqual(['refused'])
  })
  it('on the next control of the sequence is asked about anew', async () => {
    it_.judge('early')
    await it_.answer(true, READY)
    const confirm = document.createElement('button')
    expect(it_.judge('early', { role: 'confirm', element: confirm })).toBe('pass')
    expect(it_.asked).toEqual(['publish.pressed publish now', 'publish.pressed confirm now'])
  })
  it('long after the answer is asked about anew', async () => {
    it_.judge('early')
    await it_.answer(true, READY)
    it_.later(30_000)
    it_.press()
    expect(it_.clicks()).toBe(0)
    await it_.answer(true, READY)
    expect(it_.clicks()).toBe(1)
    expect(it_.asked).toHaveLength(2)
  })
  it('in mode remind goes on when the person says so, and is not reminded of the same content again', async () => {
    const remind: DeskState = { ...STATE, mode: 'remind', permit: ['now'], verdict: { pass: 'reminded', reasonOpens: false, lacks: [{ why: 'not-submitted' }] } }
    it_ = bench(remind)
    it_.press()
    await it_.answer(true, remind)
    expect(it_.shown).toEqual(['refused'])
    it_.publishAnyway()
    await it_.answer(true, remind)
    expect(it_.clicks()).toBe(1)
    it_.later(100)
    expect(it_.judge('early')).toBe('pass')
    it_.type('other')
    expect(it_.judge('early')).toBe('hold')
  })
})
