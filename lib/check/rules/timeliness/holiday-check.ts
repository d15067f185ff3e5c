// Is a span of days as long as the text says?
import { dayNumber, exists } from '../../dates/calendar.ts'
import { withYears } from '../../dates/carried-year.ts'
import { dayMentions } from '../../dates/mentions.ts'
import { readChineseNumber } from '../../figures/numerals.ts'
import { rule } from '../../rule.ts'
import { eachMatch } from '../../spans/each-match.ts'

const JOIN = /^(?:[\uff08(](?:星期|周)[一二三四五六日天][\uff09)])?(?:至|到|\u2014|-|~|\uff5e){1,2}(?:[\uff08(](?:星期|周)[一二三四五六日天][\uff09)])?$/u
const COUNT = /(?:共计?|为期|放假|连休|调休共?|持续|历时|会期|展期)(\d{1,3}|[一二三四五六七八九十]{1,3})(?:天|日)(?!前|后|内|以)/gu

export default rule({
  id: 'timeliness/holiday-check',
  title: '天数与日期不符',
  severity: 'warning',
  gate: '文字',
  basis: ['calendar'],
  message: ({ quote, data }) => `“${quote}”：${data?.['span'] ?? ''}是${data?.['days'] ?? ''}天。请核对天数和日期。`,
  *detectDraft(_draft, context, passages) {
    for (const { passage, year } of withYears(passages, context.today)) {
      const { text, field, place } = passage
      const days = dayMentions(text, year)
      for (const [index, first] of days.entries()) {
        const second = days[index + 1]
        if (!second || !JOIN.test(text.slice(first.end, second.start)) || !exists(first.day) || !exists(second.day)) continue
        const length = dayNumber(second.day) - dayNumber(first.day) + 1
        if (length < 1) continue
        const sentence = text.slice(second.end).split(/[\u3002\uff1b]/u)[0] ?? ''
        const count = [...eachMatch(sentence, COUNT)][0]
        const next = days[index + 2]
        // 另有上班日的调休安排，天数不按首尾算；中间又有别的日子时也不算。
        if (!count || count.start > 16 || (next && next.start < second.end + count.start)) continue
        const stated = /^\d/u.test(count.groups[1] ?? '') ? Number(count.groups[1]) : readChineseNumber(count.groups[1] ?? '')
        if (stated === null || stated === length || /工作日/u.test(sentence)) continue
        const start = second.end + count.start
        yield { ...place, field, start, end: second.end + count.end, data: { span: text.slice(first.start, second.end), days: String(length) } }
      }
    }
  },
  flags: ['10月1日至7日放假，【共8天】。', '2026年11月3日至6日，【为期5天】的培训结束。', '2027年1月1日（星期五）至1月3日（星期日）放假，【共4天】。'],
  passes: ['10月1日至7日放假，共7天。', '1月1日（星期五）至1月3日（星期日）放假，共3天，1月4日上班。', '为期一周的活动', '11月3日至5日，为期三天。'],
})
