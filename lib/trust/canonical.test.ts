// Does every value have exactly one spelling, and is every other spelling refused?
import { describe, expect, it } from 'vitest'
import * as fc from 'fast-check'
import { utf8 } from './bytes.ts'
import { canonicalBytes, DEPTH_LIMIT, parseCanonical, plainText, SIZE_LIMIT } from './canonical.ts'

const spelt = (value: unknown): string => {
  const result = canonicalBytes(value)
  return result.ok ? new TextDecoder().decode(result.bytes) : result.why
}
const nested = (depth: number): unknown => (depth === 0 ? 0 : [nested(depth - 1)])

describe('the canonical spelling', () => {
  it.each<[string, unknown, string]>([
    ['names sorted by UTF-16 unit (RFC 8785 3.2.3)', { '\u20ac': 1, '\r': 2, '\ufe33': 3, '1': 4, '\u{1f600}': 5, '\u0080': 6, '\u00f6': 7 },
      '{"\\r":2,"1":4,"\u0080":6,"\u00f6":7,"\u20ac":1,"\u{1f600}":5,"\ufe33":3}'],
    ['control characters escaped the short way', '\b\t\n\f\r"\\\u000f', '"\\b\\t\\n\\f\\r\\"\\\\\\u000f"'],
    ['nothing between the parts', { b: [1, true, null], a: {} }, '{"a":{},"b":[1,true,null]}'],
    ['a fraction has none', 1.5, 'not-i-json'],
    ['an unsafe integer has none', 2 ** 53, 'not-i-json'],
    ['a lone surrogate has none', '\ud800', 'not-i-json'],
    ['text that is not NFC has none', 'e\u0301', 'not-i-json'],
    ['undefined has none', { a: undefined }, 'not-i-json'],
    ['a date has none', new Date(0), 'not-i-json'],
    ['too deep has none', nested(DEPTH_LIMIT + 1), 'too-deep'],
    ['too long has none', 'x'.repeat(SIZE_LIMIT), 'too-long'],
  ])('%s', (_, value, text) => expect(spelt(value)).toBe(text))

  it('reaches exactly the depth it promises', () => expect(spelt(nested(DEPTH_LIMIT))).toMatch(/^\[+0\]+$/))

  it('works where the runtime lacks isWellFormed (Chromium 103 to 110)', () => {
    const kept = Object.getOwnPropertyDescriptor(String.prototype, 'isWellFormed')
    Reflect.deleteProperty(String.prototype, 'isWellFormed')
    try {
      expect(spelt({ a: '\u5148\u5ba1' })).toBe('{"a":"\u5148\u5ba1"}')
    } finally {
      if (kept) Reflect.defineProperty(String.prototype, 'isWellFormed', kept)
    }
  })
})

describe('reading', () => {
  it.each<[string, string, string]>([
    ['a space', '{"a": 1}', 'not-canonical'],
    ['names in another order', '{"b":1,"a":2}', 'not-canonical'],
    ['a name twice', '{"a":1,"a":1}', 'not-canonical'],
    ['minus zero', '-0', 'not-canonical'],
    ['an exponent', '1e2', 'not-canonical'],
    ['an escape that is not needed', '"\\u0041"', 'not-canonical'],
    ['a byte order mark', '\ufeff1', 'not-json'],
    ['two values', '1 2', 'not-json'],
    ['nothing', '', 'not-json'],
    ['a name that changes an object', '{"__proto__":{}}', 'not-i-json'],
    ['a fraction', '0.5', 'not-i-json'],
    ['brackets without end', '['.repeat(60_000), 'not-json'],
    ['brackets too deep', '['.repeat(20_000) + ']'.repeat(20_000), 'too-deep'],
  ])('%s is refused', (_, text, why) => expect(parseCanonical(utf8(text))).toEqual({ ok: false, why }))

  it('bytes that are no UTF-8 are refused', () => expect(parseCanonical(new Uint8Array([0x22, 0xff, 0x22]))).toEqual({ ok: false, why: 'not-json' }))

  it('gives back every value it can spell', () => {
    const text = fc.string({ unit: 'binary' }).map(plainText)
    const { value } = fc.letrec((tie) => ({
      value: fc.oneof({ maxDepth: 4 }, text, fc.maxSafeInteger().map((n) => n + 0), fc.boolean(), fc.constant(null), fc.array(tie('value')),
        fc.dictionary(text.filter((name) => name !== '__proto__'), tie('value'), { noNullPrototype: true })),
    }))
    fc.assert(fc.property(value, (sample) => {
      const written = canonicalBytes(sample)
      expect(written.ok).toBe(true)
      if (written.ok) expect(parseCanonical(written.bytes)).toEqual({ ok: true, value: sample })
    }))
  })

  it('never throws and never hangs on any bytes', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => typeof parseCanonical(bytes).ok === 'boolean'))
  })
})
