// Is something reported from a source that nobody can name?
import { HEARSAY, UNNAMED } from '../../outline/source-line.ts'
import { rule, type Hit } from '../../rule.ts'
import { before, eachMatch } from '../../spans/each-match.ts'

const DENIED = /不实|谣言|辟谣|核实|澄清|不信|谨防|骗/u

export default rule({
  id: 'structure/vague-source',
  title: '来源不明',
  severity: 'warning',
  gate: '舆情',
  basis: ['news-service'],
  reads: ['title', 'digest', 'lead', 'accompanying', 'body'],
  message: ({ quote }) => `“${quote}”没有说明是谁。请写出媒体或单位的名称，或改用正式发布的信息。`,
  *detect({ text, context }): Generator<Hit> {
    if (context.articleClass === 'rebuttal' || DENIED.test(text)) return
    for (const pattern of [UNNAMED, HEARSAY]) for (const { start, end } of eachMatch(text, pattern)) {
      if (/[\u201c\u300a]$/u.test(before(text, start, 1))) continue
      yield { start, end }
    }
  },
  flags: ['【据有关媒体报道】，新能源汽车产量增长。', '【据知情人透露】，标准要调整。', '【据相关专家分析】，价格将回落。'],
  passes: ['据新华社报道，会议召开。', '据国家统计局统计，产量增长。', '据市气象台消息，明日有雨。', '网传消息不实。'],
})
