// Which figures stand in this prose: value, printed precision, unit?
import { halfWidth } from '../spans/half-width.ts'

export type Quantity = {
  readonly start: number
  /** Behind the unit. */
  readonly end: number
  /** Behind the digits. */
  readonly numberEnd: number
  /** In base units: 2.5万人 is 25000. */
  readonly value: number
  /** Half of the last printed place, in base units: the true value lies within value ± half. */
  readonly half: number
  /** 万, 亿 … as printed. */
  readonly scale: string
  /** 元, 人, % …, without scale; empty where none is printed. */
  readonly unit: string
  readonly decimals: number
}

const SCALES: Readonly<Record<string, number>> = { 万亿: 1e12, 千亿: 1e11, 百亿: 1e10, 亿: 1e8, 千万: 1e7, 百万: 1e6, 十万: 1e5, 万: 1e4, 千: 1e3, 百: 100 }
const UNITS = [
  '个百分点', '百分点', '人民币元', '美元', '欧元', '港元', '日元', '元', '人次', '人', '户次', '户', '家', '标准箱', '吨公里', '吨标准煤', '吨', '公斤', '千克', '克', '斤',
  '公顷', '亩', '平方千米', '平方公里', '平方米', '立方米', '千米', '公里', '厘米', '毫米', '米', '千瓦时', '千瓦', '度', '件', '辆', '台', '套', '项', '名', '位', '所', '座', '条', '次', '张', '份', '种',
  '岁', '周岁', '天', '年', '月', '日', '小时', '分钟', '季度', '周', '点', '分', '倍', '成', '折', '个', '头', '只', '羽', '棵', '株', '艘', '架', '册', '部', '间', '床', '处', '组', '支', '批', '起', '例', '宗', '笔', '期', '号', '级', '届', '℃', '%', '‰',
].sort((one, other) => other.length - one.length)
/** Counted or priced in full: nothing was rounded. */
const EXACT = /^(?:家|个|户|件|名|位|人|所|项|座|台|辆|次|条|种|张|份|只|头|套|元|处|册|部|间)$/u
const NUMBER = new RegExp(`(?<![A-Za-z\\d.,_])(?<sign>-?)(?<digits>\\d{1,3}(?:,\\d{3})+|\\d+)(?<fraction>\\.\\d+)?(?![A-Za-z\\d])(?<gap> ?)(?:(?<scale>${Object.keys(SCALES).join('|')})(?<more>[余多]?))?(?<unit>${UNITS.join('|')})?`, 'gu')

/** Figures of a text, left to right, in Arabic digits of any width. A minus sign counts only where no digit or letter stands before it. */
export const quantities = (text: string): readonly Quantity[] => {
  if (!/[0-9\uff10-\uff19]/u.test(text)) return []
  const found: Quantity[] = []
  for (const match of halfWidth(text).matchAll(NUMBER)) {
    const { sign = '', digits = '', fraction = '', gap = '', scale = '', more = '', unit = '' } = match.groups ?? {}
    const negative = sign === '-' && !/[\u4e00-\u9fa5\d%]$/u.test(text.slice(Math.max(0, match.index - 1), match.index)) || (sign === '-' && /(?:增长|下降|上涨|减少|降低|回落|为|是|到|至|由|从|的|在)$/u.test(text.slice(Math.max(0, match.index - 2), match.index)))
    const start = match.index + (sign && !negative ? 1 : 0)
    const numberEnd = match.index + sign.length + digits.length + fraction.length
    const factor = SCALES[scale] ?? 1
    const decimals = Math.max(0, fraction.length - 1)
    const value = Number(`${digits.replace(/,/gu, '')}${fraction}`) * factor * (negative ? -1 : 1)
    const bare = scale === '' && unit === ''
    found.push({
      start, numberEnd, end: bare ? numberEnd : numberEnd + gap.length + scale.length + more.length + unit.length,
      value, half: scale === '' && decimals === 0 && EXACT.test(unit) ? 0 : (factor / 10 ** decimals) / 2, scale, unit, decimals,
    })
  }
  return found
}

/** Same unit, so that the two may be added or compared. */
export const sameUnit = (one: Quantity, other: Quantity): boolean => one.unit === other.unit && one.unit !== '' && !/^(?:年|月|日|号|季度|点|分|级|届|期)$/u.test(one.unit)

/** A number with as many places as wanted, without a tail of binary noise. */
export const printed = (value: number, decimals: number): string => {
  const rounded = Math.round(Math.abs(value) * 10 ** decimals) / 10 ** decimals
  return rounded.toFixed(decimals)
}
