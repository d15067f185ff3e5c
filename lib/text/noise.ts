// Which kind of noise is this character, if any?
import type { NoiseKind } from './folding.ts'

// The comma, 、 and ； end a clause: a word that reaches over one is rarely a word.
const STOP = /^[\n\r\v\f\u0085\u2028\u2029\u3001\u3002\uFF61\uFF64!?,;\uFF01\uFF0C\uFF1B\uFF1F\u203C\u203D\u2047-\u2049]/u
const SPACE = /^\p{White_Space}/u
// Default_Ignorable has the fillers that are letters to Unicode and nothing to the eye (U+3164, U+115F).
const INVISIBLE = /^(?:[\p{Cf}\p{Cc}]|(?!\p{M})\p{Default_Ignorable_Code_Point})/u
// The sound marks of kana make another letter, they do not decorate one.
const MARK = /^(?![\u3099\u309A])[\p{Mn}\p{Me}]/u
const SYMBOL = /^[\p{S}\p{Co}]/u
const PUNCTUATION = /^\p{P}/u

/** The kind of noise of the first character; null for what carries meaning (letters, digits, Chinese characters). */
export const noiseKindOf = (char: string): NoiseKind | null => {
  if (STOP.test(char)) return 'stop'
  if (SPACE.test(char)) return 'space'
  if (INVISIBLE.test(char)) return 'invisible'
  if (MARK.test(char)) return 'mark'
  if (SYMBOL.test(char)) return 'symbol'
  return PUNCTUATION.test(char) ? 'punctuation' : null
}
