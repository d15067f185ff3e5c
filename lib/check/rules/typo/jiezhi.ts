// 截至 a moment, or 截止 at it?
import { rule, type Hit } from '../../rule.ts'

const MOMENT = '(?:\\d|[一二三四五六七八九十〇零]+[月日年点]|目前|现在|当前|去年|今年|今天|今日|昨天|昨日|上月|上年|上周|本月|年底|月底|季末|年末|月末|发稿|记者|此时|报告期|统计时|日前|本周|当日|当天|当年|北京时间|调查时点)'
const UNTIL = new RegExp(`(?<!报名)(?<!时间)截止(?:(?:到|至|于|了)?(?=${MOMENT}))(?:到|至|于|了)?`, 'g')
const TWICE = /截[至止](?:到|至)(?!达)/g
const ENDS = /(?:\d|[日号时点分天午末底])(截至)(?=[\u3002\uFF0C\uFF1B\uFF09)、\s]|$)/g

export default rule({
  id: 'typo/jiezhi',
  title: '截至与截止',
  severity: 'warning',
  gate: '文字',
  basis: ['modern-dictionary'],
  reads: ['title', 'digest', 'lead', 'description', 'accompanying', 'comment', 'reply', 'body', 'picture', 'videoTitle'],
  message: ({ quote, suggestions }) => suggestions?.[0] === '截止'
    ? `“${quote}”用在时间后面表示到期，应写“截止”。`
    : `“${quote}”后面是时间，表示到这个时候为止，应写“截至”。`,
  *detect({ text }) {
    const taken: Hit[] = []
    const free = (start: number, end: number) => !taken.some(one => one.start < end && one.end > start)
    for (const match of [...text.matchAll(UNTIL), ...text.matchAll(TWICE)]) {
      const start = match.index
      const end = start + match[0].length
      // 截止6月30日止 closes a period: the word is right there.
      const clause = /^[^\u3002\uFF0C\uFF1B\n]*/.exec(text.slice(end))?.[0] ?? ''
      if (!free(start, end) || clause.endsWith('止') || /^(?:日期|时间|期限)/.test(text.slice(end))) continue
      const hit: Hit = { start, end, suggestions: ['截至'], certain: true }
      taken.push(hit)
      yield hit
    }
    for (const match of text.matchAll(ENDS)) {
      const start = match.index + match[0].length - 2
      if (free(start, start + 2)) yield { start, end: start + 2, suggestions: ['截止'], certain: true }
    }
  },
  flags: ['【截止】6月底，全市完成投资五亿元。', '【截止】目前，已登记三千户。', '报名时间7月1日【截至】。', '【截至到】2023年，全市常住人口增加。', '【截止到】昨日，已全部办结。', '【截止于】2024年末，共有12家。'],
  passes: ['报名截止时间为8月1日。', '8月1日截止。', '截止日期另行通知。', '截至6月底，全市完成投资五亿元。', '报名于9日截止，逾期不候。', '打开截止阀。'],
})
