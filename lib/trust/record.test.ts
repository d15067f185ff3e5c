// Does a signature hold for exactly what was signed, by exactly whom?
import { describe, expect, it } from 'vitest'
import * as fc from 'fast-check'
import { fromBase64url, toBase64url, utf8 } from './bytes.ts'
import { createKeyPair, keyId } from './key.ts'
import { eventId, openRecord, signEvent, verifyEvent, type SignedRecord } from './record.ts'
import { signingInput } from './signing-input.ts'
import type { Subtle } from './subtle.ts'

const subtle: Subtle = crypto.subtle
const alice = await createKeyPair(subtle, false)
const bob = await createKeyPair(subtle, false)
const signed = await signEvent(subtle, { v: 1, says: '\u540c\u610f' }, alice)
if (!signed.ok) throw new Error('the sample has a canonical form')
const { record } = signed

/** The record with another payload, its id made to fit. */
const rewritten = (text: string): SignedRecord => ({ ...record, id: eventId(utf8(text)), payload: toBase64url(utf8(text)) })
const flipped = (text: string): string => (text.startsWith('A') ? 'B' : 'A') + text.slice(1)
const first = (record.sigs[0] ?? { kid: '', alg: 'ES256', sig: '' })

describe('a signed record', () => {
  it('gives back what was signed', async () => {
    expect(await verifyEvent(subtle, record, alice)).toEqual({ ok: true, value: { v: 1, says: '\u540c\u610f' } })
  })
  it.each<[string, unknown, string]>([
    ['another payload', { ...record, payload: rewritten('{"v":2}').payload }, 'altered'],
    ['another payload with a fitting id', rewritten('{"says":"\u4e0d\u540c\u610f","v":1}'), 'bad-signature'],
    ['another spelling with a fitting id', rewritten('{"v":1, "says":"\u540c\u610f"}'), 'not-canonical'],
    ['another id', { ...record, id: flipped(record.id) }, 'altered'],
    ['no signature', { ...record, sigs: [] }, 'unsigned'],
    ['a signature under another name', { ...record, sigs: [{ ...first, kid: bob.kid }] }, 'unsigned'],
    ['a changed signature', { ...record, sigs: [{ ...first, sig: flipped(first.sig) }] }, 'bad-signature'],
    ['a cut signature', { ...record, sigs: [{ ...first, sig: first.sig.slice(0, 8) }] }, 'bad-signature'],
    ['another algorithm', { ...record, sigs: [{ ...first, alg: 'none' }] }, 'not-a-record'],
    ['payload in standard base64', { ...record, payload: `${record.payload}=` }, 'not-a-record'],
    ['a huge payload', { ...record, payload: 'A'.repeat(200_000) }, 'too-long'],
    ['nothing', null, 'not-a-record'],
    ['a text', 'e', 'not-a-record'],
    ['half a record', { id: record.id }, 'not-a-record'],
  ])('%s is refused', async (_, sample, why) => expect(await verifyEvent(subtle, sample, alice)).toEqual({ ok: false, why }))

  it('is refused under the key of another', async () => {
    expect(await verifyEvent(subtle, record, { kid: alice.kid, publicKey: bob.publicKey })).toEqual({ ok: false, why: 'bad-signature' })
    expect(await verifyEvent(subtle, record, { kid: alice.kid, publicKey: 'AAAA' })).toEqual({ ok: false, why: 'bad-key' })
  })
  it('can be opened without any key', () => expect(openRecord(record)).toMatchObject({ ok: true }))
  it('is refused as a value when it has no canonical form', async () => {
    expect(await signEvent(subtle, { half: 0.5 }, alice)).toEqual({ ok: false, why: 'not-i-json' })
  })
})

describe('names and inputs', () => {
  it('an id begins with a letter and is the hash of the bytes', () => expect(eventId(utf8('{}'))).toMatch(/^e[A-Za-z0-9_-]{43}$/))
  it('a key is named after its public half', () => {
    expect(keyId(alice.publicKey)).toBe(alice.kid)
    expect(keyId(bob.publicKey)).not.toBe(alice.kid)
  })
  it('the signing input is DSSE, with lengths in bytes', () => {
    expect(new TextDecoder().decode(signingInput('http://example.com/HelloWorld', utf8('hello world')))).toBe('DSSEv1 29 http://example.com/HelloWorld 11 hello world')
    expect(new TextDecoder().decode(signingInput('t', utf8('\u5ba1')))).toBe('DSSEv1 1 t 3 \u5ba1')
  })
  it('bytes have one base64url spelling', () => {
    expect(fromBase64url('_-8')).toEqual(new Uint8Array([0xff, 0xef]))
    for (const bad of ['_-9', '+/8', 'A', 'AB', 'AAAAA', '_-8=', '\u5ba1']) expect(fromBase64url(bad)).toBeNull()
    fc.assert(fc.property(fc.uint8Array(), (bytes) => { expect(fromBase64url(toBase64url(bytes))).toEqual(new Uint8Array(bytes)) }))
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom(...'ABQgwz09-_') }), (text) => {
      const bytes = fromBase64url(text)
      expect(bytes === null || toBase64url(bytes) === text).toBe(true)
    }))
  })
})
