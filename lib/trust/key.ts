// What is a key of a person or a device, and by which name is it known?
import { sha256 } from '@noble/hashes/sha2.js'
import { fromBase64url, toBase64url } from './bytes.ts'
import type { Curve, Key, Subtle } from './subtle.ts'

/** P-256 is the floor that every Chromium in use has; Ed25519 is not (about 137 on). */
const P256: Curve = { name: 'ECDSA', namedCurve: 'P-256' }

/** SPKI as base64url, and the name that follows from it: nobody can claim another's name. */
export type PublicKey = { readonly publicKey: string; readonly kid: string }
export type KeyPair = PublicKey & { readonly key: Key }

/** @returns `k` and the SHA-256 of the SPKI bytes; null where `publicKey` is no base64url. */
export function keyId(publicKey: string): string | null {
  const spki = fromBase64url(publicKey)
  return spki === null ? null : `k${toBase64url(sha256(spki))}`
}

/**
 * A new P-256 pair. `extractable` only for a key that is wrapped at once; a device key never is.
 * @returns the private handle and the public half as text.
 */
export async function createKeyPair(subtle: Subtle, extractable: boolean): Promise<KeyPair> {
  const pair = (await subtle.generateKey(P256, extractable, ['sign', 'verify'])) as { readonly privateKey: Key; readonly publicKey: Key }
  const publicKey = toBase64url(new Uint8Array((await subtle.exportKey('spki', pair.publicKey)) as ArrayBuffer))
  return { key: pair.privateKey, publicKey, kid: keyId(publicKey) ?? '' }
}

/** @returns a handle that verifies; null where the text holds no P-256 key. */
export async function importPublicKey(subtle: Subtle, publicKey: string): Promise<Key | null> {
  const spki = fromBase64url(publicKey)
  if (spki === null) return null
  try {
    return await subtle.importKey('spki', spki, P256, true, ['verify'])
  } catch {
    return null
  }
}

/** @returns the same private key as a handle that can sign and never leave. */
export async function importPrivateKey(subtle: Subtle, pkcs8: Uint8Array<ArrayBuffer>): Promise<Key> {
  return subtle.importKey('pkcs8', pkcs8, P256, false, ['sign'])
}
