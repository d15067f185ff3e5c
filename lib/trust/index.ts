// Who says so? Refuses whatever it cannot prove: an unknown form, key or signature counts for nothing and is named.
export { canonicalBytes, parseCanonical, plainText, DEPTH_LIMIT, SIZE_LIMIT, type CanonicalResult, type NotCanonical, type ParseResult } from './canonical.ts'
export { fromBase64url, sameBytes, toBase64url, utf8 } from './bytes.ts'
export { createKeyPair, importPublicKey, importPrivateKey, keyId, type KeyPair, type PublicKey } from './key.ts'
export { PIN_ROUNDS, unwrapKey, wrapKey, type Unwrapped, type WrappedKey } from './pin.ts'
export { EVENT_TYPE, signingInput } from './signing-input.ts'
export { eventId, openRecord, signChecked, signEvent, signRecord, verifyChecked, verifyEvent, verifySignature, type OpenedRecord, type Signature, type SignedRecord, type SignOutcome, type Signer, type VerifyOutcome } from './record.ts'
export type { Key, Random, Subtle } from './subtle.ts'
