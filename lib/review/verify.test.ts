// Is every line that was altered, planted or carried over left out and named, and does nothing follow from it?
import { describe, expect, it } from 'vitest'
import { canonicalBytes, createKeyPair, eventId, fromBase64url, openRecord, signEvent, toBase64url, utf8, type KeyPair, type SignedRecord, type Subtle } from '#trust'
import { AUTHORITY } from './authority.ts'
import { brokenChain } from './book.ts'
import { envelopeOf, type Envelope } from './event.ts'
import { replay } from './replay.ts'
import { verifyRecords } from './verify.ts'
import type { EventBody, Person } from './types.ts'

const subtle: Subtle = crypto.subtle
type Someone = { readonly person: Person; readonly pair: KeyPair }
const someone = async (id: string, admin = false): Promise<Someone> => {
  const pair = await createKeyPair(subtle, false)
  return { pair, person: { id, name: id, unit: '', stages: ['s1'], admin, publicKey: pair.publicKey, kid: pair.kid } }
}
const device = await createKeyPair(subtle, false)
const other = await createKeyPair(subtle, false)
const [chief, reviewer, stranger] = [await someone('chief', true), await someone('reviewer'), await someone('stranger')]

const trusted = { org: 'o1', devices: [device.kid] }
type Change = Partial<Envelope> & { readonly signer?: KeyPair }

/** One record after another, each continuing the last. */
function writer(machine: KeyPair = device, ledger = 'l1') {
  const records: SignedRecord[] = []
  return {
    records,
    say: async (body: EventBody, by: Someone | null = null, { signer, ...change }: Change = {}): Promise<SignedRecord> => {
      const own = signer ?? (by && ['person', 'administrator'].includes(AUTHORITY[body.kind]) ? by.pair : machine)
      const seq = records.length
      const envelope = { ...envelopeOf(body, {
        org: 'o1', ledger, seq, prev: records.at(-1)?.id ?? null, actor: by?.person.id ?? null, key: own.kid, device: machine.kid,
        at: new Date(Date.UTC(2026, 4, 1) + seq).toISOString(), mono: seq + 1,
      }), ...change }
      const signed = await signEvent(subtle, envelope, own)
      if (!signed.ok) throw new Error(signed.why)
      records.push(signed.record)
      return signed.record
    },
  }
}
const opened = (machine: KeyPair): EventBody => ({ kind: 'ledger.opened', note: '', publicKey: machine.publicKey, kid: machine.kid })

const base = writer()
await base.say(opened(device))
await base.say({ kind: 'key.enrolled', person: chief.person }, chief)
await base.say({ kind: 'key.enrolled', person: reviewer.person }, chief)
await base.say({ kind: 'session.chosen', person: 'chief' }, chief)
await base.say({ kind: 'draft.changed', draft: 'd1', fingerprint: 'F1', by: 'chief' }, chief, { key: device.kid, signer: device })
await base.say({ kind: 'review.requested', draft: 'd1', fingerprint: 'F1', by: 'chief' }, chief)
const signing: EventBody = { kind: 'review.signed', draft: 'd1', fingerprint: 'F1', stage: 's1', by: 'reviewer', remark: '' }

const read = async (records: readonly unknown[]) => {
  const verified = await verifyRecords(subtle, records, trusted)
  const book = replay(verified.events)
  return { book, faults: [...verified.faults, ...book.faults].map(({ why }) => why) }
}
const continued = async (body: EventBody, by: Someone | null, change: Change = {}): Promise<SignedRecord> => {
  const copy = writer()
  copy.records.push(...base.records)
  return copy.say(body, by, change)
}
const textOf = (record: SignedRecord): string => new TextDecoder().decode(fromBase64url(record.payload) ?? new Uint8Array())
const withText = (record: SignedRecord, text: string): SignedRecord => ({ ...record, payload: toBase64url(utf8(text)), id: eventId(utf8(text)) })
const sound = await continued(signing, reviewer)

describe('a sound ledger', () => {
  it('is read whole', async () => {
    const { book, faults } = await read([...base.records, sound])
    expect(faults).toEqual([])
    expect(book.drafts.get('d1')?.rounds[0]?.acts).toMatchObject([{ by: 'reviewer', refusal: null }])
  })
  it('is read on with the keys that are known', async () => {
    const before = await verifyRecords(subtle, base.records, trusted)
    expect(await verifyRecords(subtle, [sound], trusted, before.keys)).toMatchObject({ faults: [], events: [{ id: sound.id }] })
    expect((await verifyRecords(subtle, [sound], trusted)).faults).toMatchObject([{ why: 'unknown-key', id: sound.id }])
  })
  it('is not checked again where this machine vouched for it, and is where it did not', async () => {
    const all = [...base.records, sound]
    const unsigned = all.map((record) => ({ ...record, sigs: [] }))
    const until = (seq: number) => [{ ledger: 'l1', seq, head: all[seq]?.id ?? '' }]
    expect((await verifyRecords(subtle, unsigned, trusted, undefined, until(all.length - 1))).faults).toEqual([])
    expect((await verifyRecords(subtle, unsigned, trusted, undefined, until(all.length - 2))).faults).toMatchObject([{ id: sound.id, why: 'unsigned' }])
    expect((await verifyRecords(subtle, unsigned, trusted, undefined, [{ ledger: 'l2', seq: 5, head: sound.id }])).faults).toHaveLength(all.length)
    expect((await verifyRecords(subtle, unsigned, trusted, undefined, [{ ledger: 'l1', seq: 5, head: 'eother' }])).faults).toHaveLength(all.length)
    const altered = unsigned.map((record, index) => (index === 2 ? withText(record, textOf(record).replace('reviewer', 'stranger')) : record))
    const { events, faults } = await verifyRecords(subtle, altered, trusted, undefined, until(all.length - 1))
    expect(events.map(({ seq }) => seq)).toEqual([3, 4, 5, 6])
    expect(faults).toHaveLength(3)
  })
  it('is not spoilt by a spoilt copy of a line, before or after it', async () => {
    const spoilt = { ...sound, sigs: sound.sigs.map((one) => ({ ...one, sig: `AAAA${one.sig.slice(4)}` })) }
    for (const copies of [[spoilt, sound], [sound, spoilt], [sound, sound]]) expect((await read([...base.records, ...copies])).faults).toEqual([])
  })
})

describe('tampering', () => {
  const planted = (body: EventBody, by: Someone | null, change?: Change) => async (): Promise<readonly unknown[]> => [await continued(body, by, change)]
  const rows: [string, () => Promise<readonly unknown[]>, readonly string[]][] = [
    ['a changed payload under the old id', async () => [{ ...sound, payload: withText(sound, textOf(sound).replace('"s1"', '"s2"')).payload }], ['altered']],
    ['a changed payload under a fitting id', async () => [withText(sound, textOf(sound).replace('"s1"', '"s2"'))], ['bad-signature']],
    ['another spelling of the payload', async () => [withText(sound, textOf(sound).replace('{', '{ '))], ['not-canonical']],
    ['no signature', async () => [{ ...sound, sigs: [] }], ['unsigned']],
    ['somebody else\u2019s signature beside the name', async () => [{ ...sound, sigs: sound.sigs.map((one) => ({ ...one, kid: stranger.pair.kid })) }], ['unsigned']],
    ['a signature of another line', async () => [{ ...sound, sigs: base.records[1]?.sigs ?? [] }], ['unsigned']],
    ['nonsense', async () => [null, 7, {}, 'e', { id: 'e1' }], ['not-a-record', 'not-a-record', 'not-a-record', 'not-a-record', 'not-a-record']],
    ['a field too many', planted({ ...signing, extra: 1 } as EventBody, reviewer), ['unknown-form']],
    ['a kind of a later version', planted({ ...signing, kind: 'review.sealed' } as unknown as EventBody, reviewer, { signer: reviewer.pair }), ['unknown-form']],
    ['a later form', planted(signing, reviewer, { v: 2 as 1 }), ['unknown-form']],
    ['another office', planted(signing, reviewer, { org: 'o2' }), ['foreign-office']],
    ['another machine', planted(signing, reviewer, { device: other.kid }), ['foreign-device']],
    ['a key nobody introduced', planted({ ...signing, by: 'stranger' }, stranger), ['unknown-key']],
    ['a person\u2019s act signed by the machine', planted(signing, reviewer, { signer: device }), ['wrong-signer']],
    ['an act in another\u2019s name', planted({ ...signing, by: 'chief' }, reviewer), ['wrong-signer']],
    ['an act under another\u2019s name and one\u2019s own key', planted(signing, chief, { signer: reviewer.pair }), ['not-enrolled']],
    ['what the machine saw, said by a person', planted({ kind: 'draft.seen', draft: 'd', key: 'k', title: '' }, reviewer, { signer: reviewer.pair }), ['wrong-signer']],
    ['a person enrolled by one who may not', planted({ kind: 'key.enrolled', person: stranger.person }, reviewer), ['not-administrator']],
    ['a person who enrols themself', planted({ kind: 'key.enrolled', person: stranger.person }, stranger), ['wrong-signer']],
    ['a policy by one who may not', planted({ kind: 'policy.updated', policy: { id: 'x', version: 1, mode: 'remind', stages: [{ id: 'a', title: 'A' }] } }, reviewer), ['not-administrator']],
    ['an account set free by the machine', planted({ kind: 'account.declared', account: 'a', name: '', standing: 'private' }, null), ['wrong-signer']],
    ['an account set free by one who may not', planted({ kind: 'account.declared', account: 'a', name: '', standing: 'private' }, reviewer), ['not-administrator']],
    ['a key that changes hands', planted({ kind: 'key.enrolled', person: { ...stranger.person, publicKey: reviewer.pair.publicKey, kid: reviewer.pair.kid } }, chief), ['bad-key']],
    ['a machine\u2019s key for a person', planted({ kind: 'key.enrolled', person: { ...stranger.person, publicKey: device.publicKey, kid: device.kid } }, chief), ['bad-key']],
    ['a key under a false name', planted({ kind: 'key.enrolled', person: { ...stranger.person, kid: 'kfalse' } }, chief), ['bad-key']],
    ['somebody put at the keyboard by another', planted({ kind: 'session.chosen', person: 'reviewer' }, chief), ['wrong-signer']],
    ['a request for somebody who is not at the keyboard', planted({ kind: 'review.requested', draft: 'd1', fingerprint: 'F2', by: 'reviewer' }, reviewer), ['not-in-session']],
    ['a line that skips one', planted(signing, reviewer, { seq: 7 }), ['gap']],
    ['a line before its time', planted(signing, reviewer, { mono: 1 }), ['broken-chain']],
    ['a line that continues another', planted(signing, reviewer, { prev: base.records[0]?.id ?? null }), ['broken-chain']],
    ['a second beginning', planted(opened(device), null), ['broken-chain']],
    ['a chain that begins in the middle', async () => [await continued(signing, reviewer, { ledger: 'l2' })], ['gap']],
    ['a chain that begins with something else', async () => [await continued(signing, reviewer, { ledger: 'l2', seq: 0, prev: null })], ['broken-chain']],
  ]
  it.each(rows)('%s', async (_, plant, whys) => {
    const lines = await plant()
    const { book, faults } = await read([...lines, ...base.records])
    expect(faults).toEqual(whys)
    const untouched = (await read(base.records)).book
    const { order: _order, last: _last, machines: _machines, faults: _faults, ...facts } = book
    expect(untouched).toMatchObject(facts)
  })

  it('a planted line does not stop the office, a missing one does', async () => {
    const foreign = await continued(signing, reviewer, { org: 'o2', seq: 50 })
    expect(brokenChain((await read([...base.records, foreign, null])).book, 'l1')).toEqual([])
    expect(brokenChain((await read(base.records.filter((_, index) => index !== 2))).book, 'l1')).toMatchObject([{ seq: 3, why: 'gap' }, { seq: 4 }, { seq: 5 }])
    expect(brokenChain((await read(base.records.filter((_, index) => index !== 2))).book, 'l2')).toEqual([])
  })

  it('two sound lines at one place stop the chain there, whichever came first', async () => {
    const rival = await continued({ ...signing, remark: 'rival' }, reviewer)
    for (const pair of [[sound, rival], [rival, sound]]) {
      const { book, faults } = await read([...base.records, ...pair])
      expect(faults).toEqual(['fork', 'fork'])
      expect(book.drafts.get('d1')?.rounds[0]?.acts).toEqual([])
    }
  })

  it('a whole ledger of a machine that is not trusted changes nothing', async () => {
    const foreign = writer(other, 'l9')
    await foreign.say(opened(other))
    await foreign.say({ kind: 'key.enrolled', person: { ...stranger.person, admin: true } }, stranger)
    const { book, faults } = await read([...foreign.records, ...base.records])
    expect(faults).toEqual(['foreign-device', 'foreign-device'])
    expect([...book.people.keys()]).toEqual(['chief', 'reviewer'])
  })

  it('a second office founded on another trusted machine has no say', async () => {
    const second = writer(other, 'l9')
    await second.say(opened(other), null, { mono: 100 })
    await second.say({ kind: 'key.enrolled', person: { ...stranger.person, admin: true } }, stranger, { mono: 101 })
    const verified = await verifyRecords(subtle, [...second.records, ...base.records], { org: 'o1', devices: [device.kid, other.kid] })
    const book = replay(verified.events)
    expect(book.faults.map(({ why }) => why)).toEqual(['wrong-signer'])
    expect(book.people.has('stranger')).toBe(false)
  })

  it('the sample lines are what they claim', () => {
    expect(openRecord(sound)).toMatchObject({ ok: true })
    expect(canonicalBytes(JSON.parse(textOf(sound)))).toMatchObject({ ok: true })
  })
})
