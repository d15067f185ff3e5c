// What number do these Chinese numerals say?

const DIGITS: Readonly<Record<string, number>> = { 零: 0, 〇: 0, 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9 }
const STEPS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 }
const SCALES: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8 }

export const CHINESE_DIGIT = '零〇一二两三四五六七八九'

/** 三百二十一, 一万二千, 二〇二六, 十二点五; null for anything else. */
export const readChineseNumber = (text: string): number | null => {
  const [whole = '', fraction] = text.split('点')
  if (whole === '' || (fraction !== undefined && fraction === '')) return null
  const tail = fraction === undefined ? 0 : digitsOf(fraction)
  if (tail === null) return null
  const decimals = fraction === undefined ? 0 : tail / 10 ** fraction.length
  const plain = digitsOf(whole)
  if (plain !== null) return plain + decimals
  let total = 0
  let section = 0
  let digit = 0
  for (const unit of whole) {
    const step = STEPS[unit]
    const scale = SCALES[unit]
    const value = DIGITS[unit]
    if (value !== undefined) digit = value
    else if (step !== undefined) {
      section += (digit || 1) * step
      digit = 0
    } else if (scale !== undefined) {
      total = scale === 1e8 ? (total + section + digit) * scale : total + (section + digit) * scale
      section = 0
      digit = 0
    } else return null
  }
  return total + section + digit + decimals
}

const digitsOf = (text: string): number | null => {
  let value = 0
  for (const unit of text) {
    const digit = DIGITS[unit]
    if (digit === undefined) return null
    value = value * 10 + digit
  }
  return value
}

/** 1 to 99 in Chinese numerals. */
export const writeChineseNumber = (value: number): string => {
  const digit = (one: number): string => '零一二三四五六七八九'[one] ?? ''
  if (value < 10) return digit(value)
  const tens = Math.floor(value / 10)
  return `${tens === 1 ? '' : digit(tens)}十${value % 10 ? digit(value % 10) : ''}`
}
