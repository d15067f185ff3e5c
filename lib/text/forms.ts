// What is this character when the way it is drawn does not matter (width, circles, ligatures, digits of other scripts)?

// Round numerals and letters that Unicode gives no compatibility mapping: first code point, count, first value.
const ROUND_NUMERALS = [[0x2776, 10, 1], [0x2780, 10, 1], [0x278a, 10, 1], [0x24f5, 10, 1], [0x24eb, 10, 11], [0x24ff, 1, 0], [0x1f10b, 1, 0], [0x1f10c, 1, 0]] as const
const ROUND_LETTERS = [0x1f150, 0x1f170]

const isDecimal = (codePoint: number): boolean => /^\p{Nd}$/u.test(String.fromCodePoint(codePoint))

// Decimal digits always stand in whole runs of ten from zero (UAX #44, Numeric_Type=Decimal).
const decimalValue = (codePoint: number): number => {
  let first = codePoint
  while (first > 0 && isDecimal(first - 1)) first--
  return (codePoint - first) % 10
}

const roundForm = (codePoint: number): string | null => {
  for (const [first, count, value] of ROUND_NUMERALS)
    if (codePoint >= first && codePoint < first + count) return String(codePoint - first + value)
  for (const first of ROUND_LETTERS)
    if (codePoint >= first && codePoint < first + 26) return String.fromCharCode(0x41 + codePoint - first)
  return null
}

/**
 * The plain form of one character: NFKD (so that a composed and a decomposed letter agree), digits of every script as
 * 0–9, round numerals and letters as plain ones. Hangul syllables stay whole.
 */
export const foldForm = (char: string): string => {
  const codePoint = char.codePointAt(0) ?? 0
  if (codePoint < 0x80 || (codePoint >= 0xac00 && codePoint < 0xd7a4)) return char
  const plain = char.normalize('NFKD')
  if (plain !== char) return plain
  return isDecimal(codePoint) ? String(decimalValue(codePoint)) : (roundForm(codePoint) ?? char)
}

/**
 * The ordinary width of one character: full-width ASCII, the ideographic space, half-width kana and Hangul. Voiced kana
 * come apart, because a half-width ｶﾞ is two characters and must equal ガ.
 */
export const foldWidth = (char: string): string => {
  const unit = char.charCodeAt(0)
  if (unit === 0x3000) return ' '
  if (unit >= 0xff00 && unit < 0xfff0) return char.normalize('NFKD')
  return unit >= 0x3040 && unit < 0x3100 ? char.normalize('NFD') : char
}
