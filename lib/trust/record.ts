// What is one signed line, and is this one what it says it is?
import { sha256 } from '@noble/hashes/sha2.js'
import { fromBase64url, joinBytes, toBase64url, utf8 } from './bytes.ts'
import { canonicalBytes, parseCanonical, SIZE_LIMIT, type NotCanonical } from './canonical.ts'
import { importPublicKey } from './key.ts'
import { CHECKED_TYPE, EVENT_TYPE, signingInput } from './signing-input.ts'
import type { Key, Signing, Subtle } from './subtle.ts'

export type Signature = { readonly kid: string; readonly alg: 'ES256'; readonly sig: string }
/** `payload`: the canonical bytes as base64url, kept as they were signed. */
export type SignedRecord = { readonly id: string; readonly payload: string; readonly sigs: readonly Signature[] }
export type Signer = { readonly kid: string; readonly key: Key }

export type SignOutcome = { readonly ok: true; readonly record: SignedRecord } | { readonly ok: false; readonly why: NotCanonical }
export type OpenedRecord =
  | { readonly ok: true; readonly bytes: Uint8Array<ArrayBuffer>; readonly value: unknown }
  | { readonly ok: false; readonly why: 'not-a-record' | 'altered' | NotCanonical }
export type VerifyOutcome =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly why: 'not-a-record' | 'altered' | 'unsigned' | 'bad-signature' | 'bad-key' | NotCanonical }

const ES256: Signing = { name: 'ECDSA', hash: 'SHA-256' }
const ID_SALT = utf8('xianshen.event.v1\0')

/** @returns `e` and the SHA-256 of the bytes under this format's name; a letter first, since CouchDB refuses ids that begin with `_`. */
export const eventId = (bytes: Uint8Array): string => `e${toBase64url(sha256(joinBytes(ID_SALT, bytes)))}`

/** Signs a value as an event. @returns the record to store, or why the value has no canonical form. */
export async function signEvent(subtle: Subtle, value: unknown, signer: Signer): Promise<SignOutcome> {
  const canonical = canonicalBytes(value)
  if (!canonical.ok) return canonical
  const { bytes } = canonical
  const unsigned = { id: eventId(bytes), payload: toBase64url(bytes), sigs: [] }
  return { ok: true, record: { ...unsigned, sigs: [await signRecord(subtle, bytes, signer)] } }
}

/** One more signature over the same bytes. */
export async function signRecord(subtle: Subtle, bytes: Uint8Array, signer: Signer): Promise<Signature> {
  const sig = await subtle.sign(ES256, signer.key, signingInput(EVENT_TYPE, bytes))
  return { kid: signer.kid, alg: 'ES256', sig: toBase64url(new Uint8Array(sig)) }
}

/** Signs a note that is kept beside the ledger. @returns base64url; null where the note has no canonical form. */
export async function signChecked(subtle: Subtle, note: unknown, key: Key): Promise<string | null> {
  const canonical = canonicalBytes(note)
  return canonical.ok ? toBase64url(new Uint8Array(await subtle.sign(ES256, key, signingInput(CHECKED_TYPE, canonical.bytes)))) : null
}

/** @returns whether this key signed exactly this note. */
export async function verifyChecked(subtle: Subtle, note: unknown, sig: string, publicKey: string): Promise<boolean> {
  const [canonical, signature, key] = [canonicalBytes(note), fromBase64url(sig), await importPublicKey(subtle, publicKey)]
  return canonical.ok && signature !== null && key !== null && subtle.verify(ES256, key, signature, signingInput(CHECKED_TYPE, canonical.bytes))
}

/** Reads a record from anywhere: its form, its bytes, its id. No signature is looked at. */
export function openRecord(record: unknown): OpenedRecord {
  if (!isRecord(record)) return { ok: false, why: 'not-a-record' }
  if (record.payload.length > SIZE_LIMIT * 1.5) return { ok: false, why: 'too-long' }
  const bytes = fromBase64url(record.payload)
  if (bytes === null) return { ok: false, why: 'not-a-record' }
  if (eventId(bytes) !== record.id) return { ok: false, why: 'altered' }
  const parsed = parseCanonical(bytes)
  return parsed.ok ? { ok: true, bytes, value: parsed.value } : parsed
}

/** @returns whether one of the signatures under `kid` was made by this key over these bytes. */
export async function verifySignature(subtle: Subtle, bytes: Uint8Array, sigs: readonly Signature[], kid: string, key: Key): Promise<boolean> {
  const input = signingInput(EVENT_TYPE, bytes)
  for (const { sig } of sigs.filter((one) => one.kid === kid)) {
    const signature = fromBase64url(sig)
    if (signature && (await subtle.verify(ES256, key, signature, input))) return true
  }
  return false
}

/**
 * Verifies one record against one public key (SPKI, base64url).
 * @returns the value that was signed, or the first thing that is wrong with it.
 */
export async function verifyEvent(subtle: Subtle, record: unknown, signer: { readonly kid: string; readonly publicKey: string }): Promise<VerifyOutcome> {
  const opened = openRecord(record)
  if (!opened.ok) return opened
  const { sigs } = record as SignedRecord
  if (!sigs.some((one) => one.kid === signer.kid)) return { ok: false, why: 'unsigned' }
  const key = await importPublicKey(subtle, signer.publicKey)
  if (key === null) return { ok: false, why: 'bad-key' }
  const sound = await verifySignature(subtle, opened.bytes, sigs, signer.kid, key)
  return sound ? { ok: true, value: opened.value } : { ok: false, why: 'bad-signature' }
}

function isRecord(record: unknown): record is SignedRecord {
  if (typeof record !== 'object' || record === null) return false
  const { id, payload, sigs } = record as Partial<SignedRecord>
  return typeof id === 'string' && typeof payload === 'string' && Array.isArray(sigs) && sigs.every(isSignature)
}

function isSignature(signature: unknown): signature is Signature {
  if (typeof signature !== 'object' || signature === null) return false
  const { kid, alg, sig } = signature as Partial<Signature>
  return typeof kid === 'string' && alg === 'ES256' && typeof sig === 'string'
}
