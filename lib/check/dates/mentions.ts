// Which days and times does this text name, and in which year does it put those without one?
import { halfWidth } from '../spans/half-width.ts'
import type { Day } from './calendar.ts'

export type DayMention = {
  readonly start: number
  readonly end: number
  readonly day: Day
  /** The year stands in the text itself, not carried from before. */
  readonly explicit: boolean
}

const DAY = /(?:(?<year>(?:19|20)\d{2})年(?:的)?)?(?<!\d)(?<month>\d{1,2})月(?<day>\d{1,2})[日号]/gu
const YEAR = /(?<!\d)((?:19|20)\d{2})年(?!代|来|以来|级|鉴)/gu
const SPAN_TAIL = /(?<=[日号](?:\uff08[^\uff09]{1,6}\uff09)?(?:\d{1,2}[:\uff1a]\d{2})?[\u2014\-~\uff5e至到]{1,2})(?<day>\d{1,2})[日号]/gu

/** The last year named before an offset of a text, or what came before the text. */
const yearAt = (text: string, at: number, carried: number): number => {
  let year = carried
  for (const found of text.matchAll(YEAR)) {
    if (found.index >= at) break
    year = Number(found[1])
  }
  return year
}

/** Days of a text in order. `carried` is the year in force before it. Lunar dates are none. */
export const dayMentions = (text: string, carried: number): readonly DayMention[] => {
  if (!/\d[日号]|[\uff10-\uff19][日号]/u.test(text)) return []
  const plain = halfWidth(text)
  const found: DayMention[] = []
  for (const match of plain.matchAll(DAY)) {
    const { year, month = '', day = '' } = match.groups ?? {}
    if (/(?:农历|阴历|旧历|夏历)$/u.test(plain.slice(Math.max(0, match.index - 2), match.index))) continue
    found.push({
      start: match.index, end: match.index + match[0].length, explicit: year !== undefined,
      day: { year: year === undefined ? yearAt(plain, match.index, carried) : Number(year), month: Number(month), day: Number(day) },
    })
  }
  // 10月1日至7日
  for (const match of plain.matchAll(SPAN_TAIL)) {
    const before = found.filter((one) => one.end <= match.index).pop()
    if (!before || match.index - before.end > 12 || found.some((one) => match.index < one.end && match.index >= one.start)) continue
    found.push({ start: match.index, end: match.index + match[0].length, explicit: before.explicit, day: { ...before.day, day: Number(match.groups?.['day']) } })
  }
  return found.sort((one, other) => one.start - other.start)
}

/** The year in force behind a text. */
export const yearBehind = (text: string, carried: number): number => yearAt(halfWidth(text), text.length, carried)
