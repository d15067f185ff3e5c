// Is our JCS the one of RFC 8785?
import canonicalize from 'canonicalize'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonicalJson } from './json-form.ts'
import type { Plain } from './json-form.ts'

describe('canonical JSON', () => {
  it('is what npm canonicalize writes', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 8 })
    const value = fc.letrec<{ value: Plain }>(tie => ({
      value: fc.oneof({ maxDepth: 3 }, text, fc.integer(), fc.boolean(), fc.constant(null), fc.array(tie('value')), fc.dictionary(text, tie('value'))),
    })).value
    fc.assert(fc.property(value, one => { expect(canonicalJson(one)).toBe(canonicalize(one)) }))
  })
  it('orders names by UTF-16 units and leaves out what is undefined', () => {
    expect(canonicalJson({ '\u{1F600}': 1, '\uFB33': 2, a: undefined, '1': 'x', '': [] })).toBe('{"":[],"1":"x","\u{1F600}":1,"\uFB33":2}')
  })
})
