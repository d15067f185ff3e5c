// Does a coined phrase of official style stand without its quotation marks?
import { rule } from '../../rule.ts'

const COINED = /(?<![\u201C\u2018\u300A《“‘四两])(一带一路|两个维护|四个意识|四个自信|两个确立|五位一体|四个全面|十[二三四五]五(?=规划|时期|期间|末|以来|开局)|双碳(?=目标|战略|行动|工作)|放管服(?=改革)|三会一课|两学一做|三严三实)(?![\u201D\u2019\u300B”’])/g

export default rule({
  id: 'wording/missing-quote-on-coined',
  title: '特定表述缺引号',
  severity: 'advice',
  gate: '文字',
  basis: ['xinhua-words'],
  reads: ['digest', 'lead', 'description', 'body'],
  message: ({ quote }) => `“${quote}”是特定表述，正文里一般加引号。`,
  *detect({ text }) {
    for (const match of text.matchAll(COINED)) {
      const open = Math.max(text.lastIndexOf('\u201C', match.index), text.lastIndexOf('\u300A', match.index))
      const close = Math.max(text.lastIndexOf('\u201D', match.index), text.lastIndexOf('\u300B', match.index))
      if (open > close) continue
      yield { start: match.index, end: match.index + match[0].length, suggestions: [`\u201C${match[0]}\u201D`] }
    }
  },
  flags: ['编制【十四五】规划。', '推进【一带一路】建设。', '深化【放管服】改革。'],
  passes: ['编制“十四五”规划。', '推进“一带一路”建设。', '《关于推进共建一带一路的意见》', '三农工作会议。'],
})
