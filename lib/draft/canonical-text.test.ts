// Does the canonical text drop what shows nothing and keep what shows something?
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonicalField, canonicalText } from './canonical-text.ts'

describe('canonical text', () => {
  it.each([
    ['a\u00A0b', 'a b'], ['a \u00A0\t b', 'a b'], ['\u3000\u3000甲', '甲'], ['甲\u3000乙', '甲 乙'], ['a\r\nb', 'a\nb'], ['a\rb', 'a\nb'],
    ['a \n b', 'a\nb'], ['a\n\nb', 'a\n\nb'], ['甲\u200B乙', '甲乙'], ['甲\u2060\uFEFF\u00AD乙', '甲乙'], ['e\u0301', '\u00E9'], ['e\u200B\u0301', '\u00E9'],
    ['\u200B', ''], [' \u00A0\n', ''], ['a\u2028b', 'a b'], ['\uD83D', '\uFFFD'], ['\u{1F600}', '\u{1F600}'],
  ])('%j reads as %j', (text, canonical) => expect(canonicalText(text)).toBe(canonical))

  it.each([
    ['a joiner', '\u{1F468}\u200D\u{1F469}', '\u{1F468}\u{1F469}'], ['a non-joiner', 'a\u200Cb', 'ab'], ['an override', 'a\u202Eb', 'ab'],
    ['an isolate', 'a\u2066b\u2069', 'ab'], ['case', 'A', 'a'], ['width', '\uFF21', 'A'], ['a compatibility sign', '\u2460', '1'],
    ['a variation selector', '\u2764\uFE0F', '\u2764'], ['a line break', 'a\nb', 'a b'],
  ])('%s is seen', (_, one, other) => expect(canonicalText(one)).not.toBe(canonicalText(other)))

  it('of a canonical text is the same text', () => {
    const signs = fc.constantFrom('a', 'e', '\u0301', '\u0323', ' ', '\u00A0', '\u3000', '\n', '\r', '\t', '\u200B', '\u2060', '\uFEFF', '\u00AD', '\u200D', '\u0085', '\u2028', '\uD83D', '\uDE00', '\uAC00', '\u1100', '\u1161', '\uF900')
    fc.assert(fc.property(fc.string({ unit: signs, maxLength: 12 }), text => {
      const once = canonicalText(text)
      expect(canonicalText(once)).toBe(once)
      expect(once).not.toMatch(/\p{Surrogate}/u)
    }))
  })
  it('of a field leaves empty lines out', () => expect(canonicalField('甲\n \n\n乙\n')).toBe('甲\n乙'))
})
