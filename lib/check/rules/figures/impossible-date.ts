// Does this day or hour exist, and does a period end after it begins?
import { dayNumber, daysInMonth, exists } from '../../dates/calendar.ts'
import { withYears } from '../../dates/carried-year.ts'
import { dayMentions, type DayMention } from '../../dates/mentions.ts'
import { rule, type DraftHit } from '../../rule.ts'
import { before, eachMatch } from '../../spans/each-match.ts'
import { halfWidth } from '../../spans/half-width.ts'

const CLOCK = /(?<![\d.:\uff1a/比第])(\d{1,2})[:\uff1a](\d{2})(?::\d{2})?(?![\d:\uff1a.%]|[万亿元人])/gu
const HOUR = /(?<![\d.])(2[5-9]|[3-9]\d)(?:时|点)(?!间|长|段|期|代|以上|以内|内|数|差|学|左右|的)(?:(?:整|许|前)|\d{1,2}分|[\uff0c\u3002\uff1b]|$)/gu
const MONTH = /(?<![\d.\u2014\-~\uff5e第])(?:(?:19|20)\d{2}年)(0|1[3-9]|[2-9]\d)月(?!份?内)/gu
const JOIN = /^(?:\uff08[^\uff09]{1,8}\uff09)?[ ]?(?:(?<from>\d{1,2}[:\uff1a]\d{2})|上午|下午)?[ ]?(?:至|到|—|-|~|\uff5e|\u2014){1,2}[ ]?$/u

const reversed = (one: DayMention, other: DayMention, text: string): boolean => {
  if (!JOIN.test(text.slice(one.end, other.start)) || !exists(one.day) || !exists(other.day)) return false
  if (dayNumber(other.day) >= dayNumber(one.day)) return false
  // 12月28日至1月3日跨年，没有写明年份时不算倒置。
  return other.explicit || one.day.month - other.day.month < 6
}

export default rule({
  id: 'figures/impossible-date',
  title: '不存在的日期时间',
  severity: 'error',
  gate: '文字',
  basis: ['calendar'],
  message: ({ quote, data }) => data?.['reversed'] ? `“${quote}”：结束早于开始，请核对。` : `“${quote}”不存在${data?.['why'] ? `：${data['why']}` : ''}。请核对。`,
  *detectDraft(_draft, context, passages): Generator<DraftHit> {
    for (const { passage, year } of withYears(passages, context.today)) {
      const place = { ...passage.place, field: passage.field }
      const { text } = passage
      const plain = halfWidth(text)
      const days = dayMentions(text, year)
      for (const [index, { start, end, day, explicit }] of days.entries()) {
        if (!exists(day)) {
          const leapOnly = day.month === 2 && day.day === 29
          const days = daysInMonth(day.year, day.month)
          const why = days === 0 ? '一年只有12个月' : leapOnly ? `${day.year}年不是闰年` : `${day.month}月没有${day.day}日`
          const from = explicit && !leapOnly && days > 0 ? start + plain.slice(start, end).indexOf('年') + 1 : start
          // 没有写年份的2月29日，也许说的是闰年。
          yield { ...place, start: from, end, data: { why }, severity: leapOnly && !explicit ? 'warning' : 'error' }
        }
        const next = days[index + 1]
        if (next && reversed({ start, end, day, explicit }, next, plain)) {
          const tail = /^ ?\d{1,2}[:\uff1a]\d{2}/u.exec(plain.slice(next.end))?.[0].length ?? 0
          yield { ...place, start, end: next.end + tail, data: { reversed: 'yes' } }
        }
      }
      for (const { start, end, groups } of eachMatch(plain, MONTH)) {
        if (days.some((one) => start < one.end && end > one.start)) continue
        yield { ...place, start, end, data: { why: `没有${groups[1] ?? ''}月` } }
      }
      for (const { start, end, groups } of eachMatch(plain, CLOCK)) {
        const [hour, minute] = [Number(groups[1]), Number(groups[2])]
        const possible = minute < 60 && (hour < 24 || (hour === 24 && minute === 0))
        if (possible || /比分|比率|比例|战胜|以$|结构|∶|章|节/u.test(before(plain, start, 8))) continue
        if (!/[日号月午晚上前后为是至到\-\u2014~\uff5e于在间(\uff08\s，\uff0c\uff1a:]$/u.test(before(plain, start, 1)) && start !== 0) continue
        // 只有像时刻的才算：旁边有日期、上下午、时间一类的词。
        if (!/[日号午晚晨]|时间|开始|截止|截至|举行|召开|至|报名|缴费|打印/u.test(`${before(plain, start, 14)}`)) continue
        yield { ...place, start, end }
      }
      for (const { start, end, groups } of eachMatch(plain, HOUR)) {
        if (!/[日号午晚晨]$|(?:今|明|昨|每)[天日晚]$/u.test(before(plain, start, 2))) continue
        yield { ...place, start, end: start + (groups[1] ?? '').length + 1, data: { why: '一天只有24小时' } }
        void end
      }
    }
  },
  flags: [
    '截止日期为【2月30日】。',
    '2026年【6月31日】前完成。',
    '定于【2023年2月29日】召开。',
    '11月20日【25:00】截止。',
    '报名时间：【2026年7月15日9:00至7月5日24:00】。',
    '【2024年13月】完成。',
    '11月20日【26时】，活动结束。',
    '会议定于【2月29日】召开。',
  ],
  passes: ['12月31日24时', '2024年2月29日', '版本13.5', '31日前', '比分25:23', '12月28日至1月3日', '9:00至17:30', '共25时段'],
})
