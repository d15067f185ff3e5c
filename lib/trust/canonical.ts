// Which bytes are the one spelling of this JSON value (RFC 8785), and is what came in exactly that?
import canonicalize from 'canonicalize'
import { sameBytes, utf8 } from './bytes.ts'

/** Greatest length of a canonical value, in bytes. A ledger line holds no draft; 64 kB is a very long remark. */
export const SIZE_LIMIT = 65_536
/** Greatest nesting of arrays and objects. */
export const DEPTH_LIMIT = 16

/** too-long, too-deep: over a limit · not-json: no UTF-8 JSON · not-i-json: floats, lone surrogates, text that is not NFC · not-canonical: another spelling of the same value. */
export type NotCanonical = 'too-long' | 'too-deep' | 'not-json' | 'not-i-json' | 'not-canonical'
export type CanonicalResult = { readonly ok: true; readonly bytes: Uint8Array<ArrayBuffer> } | { readonly ok: false; readonly why: NotCanonical }
export type ParseResult = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly why: NotCanonical }

/** With the u flag a surrogate matches only when it stands alone. */
const loneSurrogate = /[\uD800-\uDFFF]/u

/** `canonicalize` 5 calls `isWellFormed`, which Chromium has only from 111 on; the floor of the product is 103. */
function supplyWellFormed(): void {
  if ('isWellFormed' in String.prototype) return
  Reflect.defineProperty(String.prototype, 'isWellFormed', {
    configurable: true, writable: true,
    value(this: string) { return !loneSurrogate.test(this) },
  })
}

/**
 * The JCS bytes of a value (RFC 8785), restricted to I-JSON with integers only (RFC 7493).
 * @returns the bytes, or why the value has no such form.
 */
export function canonicalBytes(value: unknown): CanonicalResult {
  const fault = faultOf(value, 0)
  if (fault) return { ok: false, why: fault }
  supplyWellFormed()
  const bytes = utf8(canonicalize(value) ?? '')
  return bytes.length > SIZE_LIMIT ? { ok: false, why: 'too-long' } : { ok: true, bytes }
}

/**
 * Reads bytes that must already be canonical. Duplicate names, other number spellings, spaces and
 * another order of names all come out as `not-canonical`, since the value is spelt again and compared.
 */
export function parseCanonical(bytes: Uint8Array): ParseResult {
  if (bytes.length > SIZE_LIMIT) return { ok: false, why: 'too-long' }
  const value = parseJson(bytes)
  if (value === undefined) return { ok: false, why: 'not-json' }
  const again = canonicalBytes(value)
  if (!again.ok) return again
  return sameBytes(again.bytes, bytes) ? { ok: true, value } : { ok: false, why: 'not-canonical' }
}

/** @returns `text` in the only form an event may carry: NFC, lone surrogates replaced by U+FFFD. */
export function plainText(text: string): string {
  return text.replaceAll(/[\uD800-\uDFFF]/gu, '\uFFFD').normalize('NFC')
}

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes as Uint8Array<ArrayBuffer>))
  } catch {
    return undefined
  }
}

function faultOf(value: unknown, depth: number): NotCanonical | null {
  if (value === null || typeof value === 'boolean') return null
  if (typeof value === 'string') return isPlain(value) ? null : 'not-i-json'
  if (typeof value === 'number') return Number.isSafeInteger(value) ? null : 'not-i-json'
  if (typeof value !== 'object') return 'not-i-json'
  if (depth >= DEPTH_LIMIT) return 'too-deep'
  if (Array.isArray(value)) return firstFault(value, depth + 1)
  if (Object.getPrototypeOf(value) !== Object.prototype) return 'not-i-json'
  // `__proto__` would change an object's nature when it is copied
  if (Object.keys(value).some((name) => name === '__proto__' || !isPlain(name))) return 'not-i-json'
  return firstFault(Object.values(value), depth + 1)
}

function firstFault(values: readonly unknown[], depth: number): NotCanonical | null {
  for (const value of values) {
    const fault = faultOf(value, depth)
    if (fault) return fault
  }
  return null
}

const isPlain = (text: string): boolean => !loneSurrogate.test(text) && text.normalize('NFC') === text
