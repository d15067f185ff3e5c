// How does a private key rest on a shared machine, so that only its owner's PIN wakes it?
import { fromBase64url, toBase64url, utf8 } from './bytes.ts'
import type { Curve, Derivation, Key, Random, Sealing, Subtle } from './subtle.ts'

/** OWASP's floor for PBKDF2-SHA256; 0.6 s measured. It stops the next desk, not a thief with the disk. */
export const PIN_ROUNDS = 600_000
/** A row that asks for more was not written by us and would freeze the machine. */
const ROUNDS_LIMIT = 10_000_000
const CURVE: Curve = { name: 'ECDSA', namedCurve: 'P-256' }

/** A PKCS#8 key under AES-256-GCM; salt, iv and key as base64url. */
export type WrappedKey = {
  readonly v: 1
  readonly person: string
  readonly kid: string
  readonly rounds: number
  readonly salt: string
  readonly iv: string
  readonly key: string
}
export type Unwrapped = { readonly ok: true; readonly key: Key } | { readonly ok: false; readonly why: 'wrong-pin' | 'unreadable' }

/**
 * Wraps an extractable private key. The person and the key's name are bound in, so that one person's
 * wrapped key cannot be put under another's name.
 */
export async function wrapKey(
  subtle: Subtle, random: Random,
  secret: { readonly key: Key; readonly pin: string; readonly person: string; readonly kid: string; readonly rounds?: number },
): Promise<WrappedKey> {
  const { person, kid, rounds = PIN_ROUNDS } = secret
  const salt = random(16)
  const iv = random(12)
  const wrapping = await derive(subtle, secret.pin, salt, rounds)
  const bytes = await subtle.wrapKey('pkcs8', secret.key, wrapping, sealing(iv, person, kid))
  return { v: 1, person, kid, rounds, salt: toBase64url(salt), iv: toBase64url(iv), key: toBase64url(new Uint8Array(bytes)) }
}

/**
 * @returns a handle that signs and cannot be exported; `wrong-pin` also where the row was altered,
 *   since AES-GCM cannot tell the two apart; `unreadable` where the row has no usable form.
 */
export async function unwrapKey(subtle: Subtle, wrapped: WrappedKey, pin: string): Promise<Unwrapped> {
  const [salt, iv, bytes] = [wrapped.salt, wrapped.iv, wrapped.key].map(fromBase64url)
  if (!salt || !iv || !bytes || !(wrapped.rounds > 0 && wrapped.rounds <= ROUNDS_LIMIT)) return { ok: false, why: 'unreadable' }
  const wrapping = await derive(subtle, pin, salt, wrapped.rounds)
  try {
    const key = await subtle.unwrapKey('pkcs8', bytes, wrapping, sealing(iv, wrapped.person, wrapped.kid), CURVE, false, ['sign'])
    return { ok: true, key }
  } catch {
    return { ok: false, why: 'wrong-pin' }
  }
}

const sealing = (iv: Uint8Array<ArrayBuffer>, person: string, kid: string): Sealing =>
  ({ name: 'AES-GCM', iv, additionalData: utf8(`${person}|${kid}`) })

async function derive(subtle: Subtle, pin: string, salt: Uint8Array<ArrayBuffer>, rounds: number): Promise<Key> {
  // an input method may type full-width digits
  const base = await subtle.importKey('raw', utf8(pin.normalize('NFKC')), 'PBKDF2', false, ['deriveKey'])
  const how: Derivation = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: rounds }
  return subtle.deriveKey(how, base, { name: 'AES-GCM', length: 256 }, false, ['wrapKey', 'unwrapKey'])
}
