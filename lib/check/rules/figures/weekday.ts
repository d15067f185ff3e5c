// Does the day of the week belong to the date beside it?
import { exists, weekday } from '../../dates/calendar.ts'
import { withYears } from '../../dates/carried-year.ts'
import { dayMentions } from '../../dates/mentions.ts'
import { rule, type DraftHit } from '../../rule.ts'

const NAME = /^[ \u3000]?(?:[\uff08(][ ]?)?(?:上午|下午|晚上|农历[^\uff09]{1,6}[\uff0c\u3001])?(?<head>星期|周|礼拜)(?<name>[一二三四五六日天])(?![一二三四五六])/u
const NAMES = '日一二三四五六'

export default rule({
  id: 'figures/weekday',
  title: '日期与星期不符',
  severity: 'error',
  gate: '文字',
  basis: ['calendar'],
  message: ({ quote, suggestions, data }) => `“${quote}”：${data?.['date'] ?? ''}是${suggestions?.[0] ?? ''}。请核对日期和星期。`,
  *detectDraft(_draft, context, passages): Generator<DraftHit> {
    for (const { passage, year } of withYears(passages, context.today)) {
      for (const { end, start, day, explicit } of dayMentions(passage.text, year)) {
        if (!exists(day)) continue
        const found = NAME.exec(passage.text.slice(end, end + 16))
        const named = NAMES.indexOf(found?.groups?.['name'] === '天' ? '日' : found?.groups?.['name'] ?? '')
        if (!found || named < 0 || weekday(day) === named) continue
        const head = found.groups?.['head'] ?? '星期'
        const right = `${head}${NAMES[weekday(day)] ?? ''}`
        const closing = /^[\uff09)]/u.exec(passage.text.slice(end + found[0].length))?.[0].length ?? 0
        yield {
          ...passage.place, field: passage.field, start, end: end + found[0].length + closing,
          suggestions: [right], severity: explicit ? 'error' : 'warning', data: { date: `${day.year}年${day.month}月${day.day}日` },
        }
      }
    }
  },
  flags: [
    '定于【2024年5月1日（星期二）】举行。',
    '【2023年10月1日 星期一】',
    '报名时间为2026年11月9日至【11月16日（星期二）】。',
    { title: '2025年国庆放假公告', body: '放假至【10月8日（周五）】。' },
  ],
  passes: ['2024年5月1日（星期三）', '每周一召开例会。', '2026年11月20日（星期五）17:30', '2027年元旦放假安排：1月1日（星期五）至1月3日（星期日）。', '农历9月9日（周一）'],
})
