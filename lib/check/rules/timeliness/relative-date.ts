// Does a word like 今天 stand without a date that tells which day it was?
import { dayNumber, readDay } from '../../dates/calendar.ts'
import { dayMentions } from '../../dates/mentions.ts'
import { rule } from '../../rule.ts'
import { eachMatch } from '../../spans/each-match.ts'

const EVENT = /(?<![\u4e00-\u9fa5]{0,1}(?:的|到|在))(昨天|昨日|今天上午|今天下午|今日上午|今日下午|明天上午|明天下午|明天|明日|后天|本周[一二三四五六日]|下周[一二三四五六日]|上周[一二三四五六日])(?=[^\u3002]{0,24}?(?:召开|举行|举办|开展|发布|启动|截止|开始|结束|前往|来到|出席|调研|开幕|揭牌|签约|公布|截至))/gu
const DATED = /\d{1,2}月\d{1,2}日|\d{1,2}日/u

export default rule({
  id: 'timeliness/relative-date',
  title: '相对日期',
  severity: 'advice',
  gate: '文字',
  basis: ['check-indicators'],
  message: ({ quote }) => `“${quote}”会随阅读时间变化，送审后改期发布就会出错。建议写出具体日期。`,
  *detectDraft(draft, context, passages) {
    const today = readDay(context.today)
    for (const { text, field, place, isMentioned } of passages) {
      if (field !== 'title' && field !== 'digest' && field !== 'body') continue
      // 短微博当时就发，说“今天”是常情。
      if (draft.articles[place.article]?.kind === 'post') continue
      for (const { start, end } of eachMatch(text, EVENT)) {
        const near = text.slice(Math.max(0, start - 20), end + 20)
        if (DATED.test(near) || isMentioned(start, end)) continue
        const named = today ? dayMentions(text, today.year).some(({ day }) => Math.abs(dayNumber(day) - dayNumber(today)) <= 7) : false
        if (!named) yield { ...place, field, start, end }
      }
    }
  },
  flags: ['【昨天】，市统计局召开会议。', '【今天上午】举行启动仪式。', '报名【明天】截止。'],
  passes: ['今天的中国充满活力。', '11月5日，市统计局召开会议。', '昨天（11月5日），会议召开。', '“今天才知道，数据是这样来的。”'],
})
