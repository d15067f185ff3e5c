// Does a PIN open exactly its own key, and does guessing take longer and longer?
import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { describe, expect, it } from 'vitest'
import { keyId, signEvent, verifyEvent } from '#trust'
import { openStore } from './database.ts'
import { enrolKey, LOCK_AFTER, unlock, waitAfter } from './person-key.ts'

const HOUR = 3_600_000
const random = (length: number) => crypto.getRandomValues(new Uint8Array(length))
/** Few rounds: what is tried here is the counting. */
const ROUNDS = 100

async function machine() {
  const factory = new IDBFactory()
  const clock = { now: 1_000_000 }
  const open = async () => {
    const opened = await openStore(factory)
    if (!opened.ok) throw new Error(opened.detail)
    return { store: opened.store, subtle: crypto.subtle, now: () => clock.now }
  }
  const parts = await open()
  const enrolled = await enrolKey(parts, random, null, '135790', ROUNDS)
  if (!enrolled.ok) throw new Error(enrolled.why)
  return { clock, open, parts, enrolled, id: enrolled.id }
}
type Machine = Awaited<ReturnType<typeof machine>>
const wrong = async ({ parts, clock, id }: Machine, times: number): Promise<void> => {
  for (let count = 0; count < times; count += 1) {
    await unlock(parts, id, '000000')
    clock.now += 25 * HOUR
  }
}

describe('enrolling', () => {
  it('gives a key that signs and cannot leave, named after its public half', async () => {
    const { enrolled, id } = await machine()
    expect(keyId(enrolled.publicKey)).toBe(enrolled.kid)
    expect(enrolled.signer.key.extractable).toBe(false)
    expect(id).toMatch(/^p[A-Za-z0-9_-]{22}$/)
    const signed = await signEvent(crypto.subtle, { v: 1 }, enrolled.signer)
    expect(signed.ok && (await verifyEvent(crypto.subtle, signed.record, enrolled)).ok).toBe(true)
  })
  it('a further key of a known person keeps the person\u2019s id', async () => {
    const { parts, id } = await machine()
    expect(await enrolKey(parts, random, id, '1111', ROUNDS)).toMatchObject({ ok: true, id })
  })
  it('keeps no form of the PIN or the key that can be read', async () => {
    const { parts } = await machine()
    expect(JSON.stringify(await parts.store.database.getAll('keys'))).not.toContain('135790')
  })
})

describe('unlocking', () => {
  it('opens after the browser was closed', async () => {
    const { parts, open, id, enrolled } = await machine()
    parts.store.close()
    expect(await unlock(await open(), id, '135790')).toMatchObject({ ok: true, signer: { kid: enrolled.kid } })
  })
  it('a wrong PIN is a value that says what is left', async () => {
    const { parts, id } = await machine()
    expect(await unlock(parts, id, '000000')).toEqual({ ok: false, why: 'wrong-pin', wait: 0, left: 9 })
  })
  it('nobody\u2019s key is not there, nor one that the ledger does not count', async () => {
    const { parts, id, enrolled } = await machine()
    expect(await unlock(parts, 'pother', '135790')).toEqual({ ok: false, why: 'no-key' })
    expect(await unlock(parts, id, '135790', ['kother'])).toEqual({ ok: false, why: 'no-key' })
    expect(await unlock(parts, id, '135790', [enrolled.kid])).toMatchObject({ ok: true })
  })
  it('one person\u2019s PIN does not open another\u2019s row moved under their name', async () => {
    const { parts, id } = await machine()
    const other = await enrolKey(parts, random, null, '2222', ROUNDS)
    if (!other.ok) throw new Error(other.why)
    const row = await parts.store.database.get('keys', other.kid)
    if (row?.form !== 'person') throw new Error('the sample has a key')
    await parts.store.database.put('keys', { ...row, person: id, wrapped: { ...row.wrapped, person: id } })
    expect(await unlock(parts, id, '2222', [other.kid])).toMatchObject({ ok: false, why: 'wrong-pin' })
  })
})

describe('guessing', () => {
  it('the wait grows, and from the tenth wrong try the key is locked for hours', () => {
    expect(Array.from({ length: 16 }, (_, count) => waitAfter(count) / 1000)).toEqual([0, 0, 0, 5, 15, 30, 60, 120, 300, 600, 3600, 7200, 14400, 28800, 57600, 86400])
    expect(waitAfter(5000)).toBe(24 * HOUR)
  })
  it('too early a try is not looked at, not even the right one', async () => {
    const { parts, clock, id } = await machine()
    for (let count = 0; count < 3; count += 1) await unlock(parts, id, '000000')
    expect(await unlock(parts, id, '135790')).toEqual({ ok: false, why: 'too-soon', wait: 5000 })
    clock.now += 5000
    expect(await unlock(parts, id, '135790')).toMatchObject({ ok: true })
  })
  it('after ten wrong tries it is locked, also after the browser was closed', async () => {
    const office = await machine()
    await wrong(office, LOCK_AFTER - 1)
    expect(await unlock(office.parts, office.id, '000000')).toEqual({ ok: false, why: 'wrong-pin', wait: HOUR, left: 0 })
    office.parts.store.close()
    const again = await office.open()
    expect(await unlock(again, office.id, '135790')).toEqual({ ok: false, why: 'locked', wait: HOUR })
    office.clock.now += HOUR - 1
    expect(await unlock(again, office.id, '135790')).toEqual({ ok: false, why: 'locked', wait: 1 })
    office.clock.now += 1
    expect(await unlock(again, office.id, '135790')).toMatchObject({ ok: true })
  })
  it('the right PIN forgives what was wrong before', async () => {
    const office = await machine()
    await wrong(office, 9)
    await unlock(office.parts, office.id, '135790')
    expect(await unlock(office.parts, office.id, '000000')).toMatchObject({ why: 'wrong-pin', wait: 0, left: 9 })
  })
  it('a clock set back only lengthens the wait', async () => {
    const office = await machine()
    await wrong(office, LOCK_AFTER)
    office.clock.now = 0
    expect(await unlock(office.parts, office.id, '135790')).toMatchObject({ why: 'locked' })
  })
  it('two tries at once are both counted, and a try is counted before its answer', async () => {
    const { parts, id } = await machine()
    await Promise.all([unlock(parts, id, '000000'), unlock(parts, id, '111111')])
    expect(await unlock(parts, id, '000000')).toMatchObject({ why: 'wrong-pin', left: 7 })
    const stopped = { ...parts, subtle: { ...crypto.subtle, importKey: () => { throw new Error('the browser was killed') } } } as unknown as typeof parts
    await unlock(stopped, id, '135790').catch(() => undefined)
    const row = (await parts.store.database.getAll('keys')).find(({ form }) => form === 'person')
    expect(row).toMatchObject({ wrong: 3 })
  })
})
