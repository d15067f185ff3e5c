// Is something announced for a day that is already past?
import { dayNumber, exists, readDay } from '../../dates/calendar.ts'
import { withYears } from '../../dates/carried-year.ts'
import { dayMentions } from '../../dates/mentions.ts'
import { rule } from '../../rule.ts'
import { after, before } from '../../spans/each-match.ts'

const AHEAD_BEFORE = /(?:将于|拟于|定于|计划于|预计于|将在|拟在)(?:[\u4e00-\u9fa5]{0,4})?$|(?:截止(?:时间|日期)|(?:报名|申报|申请|投稿|征集|受理)截止|报名时间|受理时间|有效期)(?:为|至|到|[\uff1a:])?$/u
const AHEAD_AFTER = /^(?:[\uff08(][^\uff09)]{1,6}[\uff09)])?(?:\d{1,2}[:\uff1a]\d{2})?(?:前|之前|以前)?(?:将|截止|截止报名|报名截止|起受理)/u
const PAST = /原定|原计划|已于|已经|曾|此前|延期|推迟/u

export default rule({
  id: 'timeliness/expired-deadline',
  title: '日期已过',
  severity: 'warning',
  gate: '文字',
  basis: ['check-indicators'],
  message: ({ quote, data }) => `“${quote}”已经过去（今天是${data?.['today'] ?? ''}），文中还说是将来的事。请核对年份和日期。`,
  *detectDraft(_draft, context, passages) {
    const today = readDay(context.today)
    if (!today) return
    for (const { passage, year } of withYears(passages, context.today)) {
      const { text, field, place } = passage
      for (const { start, end, day, explicit } of dayMentions(text, year)) {
        if (!exists(day)) continue
        const days = dayNumber(today) - dayNumber(day)
        if (days <= 0 || (!explicit && days > 180)) continue
        const lead = before(text, start, 14)
        if (!AHEAD_BEFORE.test(lead) && !AHEAD_AFTER.test(after(text, end, 16)) || PAST.test(lead)) continue
        yield { ...place, field, start, end, data: { today: `${today.year}年${today.month}月${today.day}日` } }
      }
    }
  },
  flags: ['大会将于【2026年3月1日】举行。', '定于【2026年11月2日】召开会议。', '报名截止时间为【2026年10月20日】。'],
  passes: ['截止2026年11月2日，全市新增岗位五百个。', '活动已于2026年3月1日结束。', '原定于2026年3月1日举行的会议延期。', '大会将于2026年12月1日举行。', '2026年3月1日，会议召开。'],
})
