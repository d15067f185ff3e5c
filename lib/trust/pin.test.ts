// Does a wrapped key wake for its owner's PIN and for nothing else?
import { describe, expect, it, vi } from 'vitest'
import { createKeyPair } from './key.ts'
import { PIN_ROUNDS, unwrapKey, wrapKey, type WrappedKey } from './pin.ts'
import { signEvent, verifyEvent } from './record.ts'
import type { Random, Subtle } from './subtle.ts'

// the slow derivation is slow, and slower on a busy machine
vi.setConfig({ testTimeout: 60_000 })

const subtle: Subtle = crypto.subtle
const random: Random = (length) => crypto.getRandomValues(new Uint8Array(length))
const pair = await createKeyPair(subtle, true)
const wrapped = await wrapKey(subtle, random, { key: pair.key, pin: '246810', person: 'p1', kid: pair.kid, rounds: 1000 })

describe('a wrapped key', () => {
  it('signs again after the right PIN, and cannot be exported', async () => {
    const unwrapped = await unwrapKey(subtle, wrapped, '246810')
    if (!unwrapped.ok) throw new Error(unwrapped.why)
    expect(unwrapped.key.extractable).toBe(false)
    await expect(subtle.exportKey('pkcs8', unwrapped.key)).rejects.toThrow()
    const signed = await signEvent(subtle, { v: 1 }, { kid: pair.kid, key: unwrapped.key })
    expect(signed.ok && (await verifyEvent(subtle, signed.record, pair))).toMatchObject({ ok: true })
  })
  it('takes full-width digits of an input method', async () => {
    expect(await unwrapKey(subtle, wrapped, '\uff12\uff14\uff16\uff18\uff11\uff10')).toMatchObject({ ok: true })
  })
  it.each<[string, Partial<WrappedKey>, string, 'wrong-pin' | 'unreadable']>([
    ['a wrong PIN', {}, '246811', 'wrong-pin'],
    ['no PIN', {}, '', 'wrong-pin'],
    ['another person\u2019s name on it', { person: 'p2' }, '246810', 'wrong-pin'],
    ['another key\u2019s name on it', { kid: 'kother' }, '246810', 'wrong-pin'],
    ['fewer rounds', { rounds: 999 }, '246810', 'wrong-pin'],
    ['rounds without end', { rounds: 1e12 }, '246810', 'unreadable'],
    ['no rounds', { rounds: 0 }, '246810', 'unreadable'],
    ['a salt that is no base64url', { salt: '*' }, '246810', 'unreadable'],
    ['another key text', { key: 'AAAA' }, '246810', 'wrong-pin'],
  ])('%s stays closed', async (_, change, pin, why) => {
    expect(await unwrapKey(subtle, { ...wrapped, ...change }, pin)).toEqual({ ok: false, why })
  })
  it('differs each time it is wrapped', async () => {
    const again = await wrapKey(subtle, random, { key: pair.key, pin: '246810', person: 'p1', kid: pair.kid, rounds: 1000 })
    expect(again.key).not.toBe(wrapped.key)
    expect(again.salt).not.toBe(wrapped.salt)
  })
  it('uses the slow derivation unless told otherwise', async () => {
    const slow = await wrapKey(subtle, random, { key: pair.key, pin: '1357', person: 'p1', kid: pair.kid })
    expect(slow.rounds).toBe(PIN_ROUNDS)
    expect(await unwrapKey(subtle, slow, '1357')).toMatchObject({ ok: true })
  })
})
