// Does a piece of news report a day that is long past?
import { dayNumber, exists, readDay } from '../../dates/calendar.ts'
import { withYears } from '../../dates/carried-year.ts'
import { dayMentions } from '../../dates/mentions.ts'
import { rule } from '../../rule.ts'
import { after, before } from '../../spans/each-match.ts'

const OLD_DAYS = 14
const NEWS = /^[^\u3002]{0,30}(?:召开|举行|举办|开展|调研|走访|揭牌|签约|开幕|启动)/u
const LATELY = /(?:日前|近日|近期|刚刚)[\uff0c,]?[\u4e00-\u9fa5\uff0c\uff08(]{0,6}$/u

export default rule({
  id: 'timeliness/stale-news',
  title: '旧闻新发',
  severity: 'advice',
  gate: '舆情',
  basis: ['check-indicators'],
  message: ({ quote, data }) => `“${quote}”距今已有${data?.['days'] ?? ''}天。动态稿请核对日期，或说明发布原因。`,
  *detectDraft(_draft, context, passages) {
    const today = readDay(context.today)
    if (!today || context.articleClass !== 'news') return
    for (const { passage, year } of withYears(passages, context.today)) {
      const { text, field, place } = passage
      if (field !== 'body' || (place.block ?? 0) > 1) continue
      const first = dayMentions(text, year)[0]
      if (!first || !exists(first.day)) continue
      const days = dayNumber(today) - dayNumber(first.day)
      const opening = first.start < 12 && NEWS.test(after(text, first.end, 40))
      const lately = LATELY.test(before(text, first.start, 12))
      if (days > (lately ? 30 : OLD_DAYS) && days < 400 && (opening || lately)) {
        yield { ...place, field, start: first.start, end: first.end, data: { days: String(days) } }
        return
      }
    }
  },
  flags: ['【2026年1月8日】，市统计局召开全市统计工作会议。', '【9月20日】，市统计局开展开放日活动。', '【2026年10月8日】上午，市统计局举行培训班。'],
  passes: ['2026年11月20日，市统计局召开会议。', '2015年10月8日，统计局成立。', '一季度，全市经济平稳。'],
})
