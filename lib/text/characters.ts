// What kind of character is this?

const HAN = /^\p{Script=Han}/u
const LATIN = /^\p{Script=Latin}/u
const DIGIT = /^\p{Nd}/u
const LETTER_OR_DIGIT = /^[\p{L}\p{Nd}]/u
const MARK = /^\p{M}$/u

/** True where the text begins with a Chinese character (any plane; 〇 and 々 included). */
export const isHan = (char: string): boolean => HAN.test(char)

/** True where the text begins with a Latin letter, full-width and accented ones included. */
export const isLatinLetter = (char: string): boolean => LATIN.test(char)

/** True where the text begins with a decimal digit of any script (not 一二三). */
export const isDigit = (char: string): boolean => DIGIT.test(char)

/** True where the text begins with a letter (Chinese characters are letters) or digit of any script. */
export const isLetterOrDigit = (char: string): boolean => LETTER_OR_DIGIT.test(char)

export const isHighSurrogate = (unit: number): boolean => (unit & 0xfc00) === 0xd800
export const isLowSurrogate = (unit: number): boolean => (unit & 0xfc00) === 0xdc00

/** The whole character (both halves of a pair) that ends before `at`; empty at the start of the text. */
export const charBefore = (text: string, at: number): string => {
  if (at <= 0) return ''
  const pair = at >= 2 && isLowSurrogate(text.charCodeAt(at - 1)) && isHighSurrogate(text.charCodeAt(at - 2))
  return text.slice(pair ? at - 2 : at - 1, at)
}

/** The whole character that begins at `at`; empty at the end of the text. */
export const charAt = (text: string, at: number): string => {
  const codePoint = at < 0 ? undefined : text.codePointAt(at)
  return codePoint === undefined ? '' : String.fromCodePoint(codePoint)
}

/** The first place at or after `at` that does not stand before a combining mark or variation selector. */
export const endOfMarks = (text: string, at: number): number => {
  let end = at
  for (;;) {
    // No combining mark lies below U+0300: most text leaves here.
    if (end >= text.length || text.charCodeAt(end) < 0x300) return end
    const char = charAt(text, end)
    if (!MARK.test(char)) return end
    end += char.length
  }
}
