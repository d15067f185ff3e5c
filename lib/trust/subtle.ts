// Which part of WebCrypto does this room need? It is passed in, so that a pure room names no global.

/** A key handle. What is inside, only the runtime knows. */
export type Key = {
  readonly type: string
  readonly extractable: boolean
  readonly algorithm: object
  readonly usages: readonly string[]
}

type Bytes = Uint8Array<ArrayBuffer>
export type Curve = { name: 'ECDSA'; namedCurve: 'P-256' }
export type Signing = { name: 'ECDSA'; hash: 'SHA-256' }
export type Sealing = { name: 'AES-GCM'; iv: Bytes; additionalData: Bytes }
export type Derivation = { name: 'PBKDF2'; hash: 'SHA-256'; salt: Bytes; iterations: number }

/** `crypto.subtle` of any runtime fits this. Methods, not properties: the runtime's own types are narrower. */
export interface Subtle {
  generateKey(algorithm: Curve, extractable: boolean, usages: readonly ('sign' | 'verify')[]): Promise<unknown>
  importKey(format: 'raw' | 'pkcs8' | 'spki', data: Bytes, algorithm: Curve | 'PBKDF2', extractable: boolean, usages: ('sign' | 'verify' | 'deriveKey')[]): Promise<Key>
  exportKey(format: 'pkcs8' | 'spki', key: Key): Promise<unknown>
  sign(algorithm: Signing, key: Key, data: Bytes): Promise<ArrayBuffer>
  verify(algorithm: Signing, key: Key, signature: Bytes, data: Bytes): Promise<boolean>
  deriveKey(algorithm: Derivation, base: Key, derived: { name: 'AES-GCM'; length: 256 }, extractable: boolean, usages: ('wrapKey' | 'unwrapKey')[]): Promise<Key>
  wrapKey(format: 'pkcs8', key: Key, wrapping: Key, algorithm: Sealing): Promise<ArrayBuffer>
  unwrapKey(format: 'pkcs8', wrapped: Bytes, unwrapping: Key, algorithm: Sealing, unwrapped: Curve, extractable: boolean, usages: 'sign'[]): Promise<Key>
}

/** `length` unpredictable bytes. */
export type Random = (length: number) => Bytes
