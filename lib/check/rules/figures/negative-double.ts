// Does a fall carry a minus sign as well?
import { rule, type Hit } from '../../rule.ts'
import { eachMatch } from '../../spans/each-match.ts'
import { halfWidth } from '../../spans/half-width.ts'

const FALL = /(下降|减少|回落|降低|下跌|下滑|负增长|缩减|亏损)(了|约|幅度为|幅为)?[-\u2013]\s?(\d+(?:\.\d+)?)(?![\d.]*[-~\u2014\uff5e])/gu
const RISE = /(增长|上涨|增加|提高|上升)(了|约)?[-\u2013]\s?(\d+(?:\.\d+)?)(%|个百分点|[万亿]?元|[万亿]?人|[万亿]?吨)/gu
const OPPOSITE: Readonly<Record<string, string>> = { 增长: '下降', 上涨: '下降', 增加: '减少', 提高: '下降', 上升: '下降' }

export default rule({
  id: 'figures/negative-double',
  title: '下降加负号',
  severity: 'error',
  gate: '文字',
  basis: ['statistical-terms'],
  reads: ['title', 'digest', 'lead', 'description', 'accompanying', 'body'],
  message: ({ quote, suggestions }) => `“${quote}”里方向词和负号重复或相反。建议改为“${suggestions?.[0] ?? ''}”。`,
  *detect({ text }): Generator<Hit> {
    const plain = halfWidth(text)
    for (const { start, end, groups } of eachMatch(plain, FALL)) yield { start, end, suggestions: [`${groups[1] ?? ''}${groups[2] ?? ''}${groups[3] ?? ''}`], certain: true }
    for (const { start, end, groups } of eachMatch(plain, RISE)) {
      yield { start, end, suggestions: [`${OPPOSITE[groups[1] ?? ''] ?? '下降'}${groups[2] ?? ''}${groups[3] ?? ''}${groups[4] ?? ''}`], certain: true }
    }
  },
  flags: ['投资同比【下降-3.5】%。', '库存【减少-200】万元。', '出口【负增长-2】%。', '建筑业增加值同比【增长-2.1%】。', '利润【下降－3】%'],
  passes: ['增速为-3.5%。', '价格下降3-5元。', '气温下降到-5℃。', '增速由1—9月的-0.3%转为正增长。', '同比下降3.5%。', '大白菜 1.92 -2.1'],
})
