// Is a year cut to two digits?
import { rule, type Hit } from '../../rule.ts'
import { eachMatch } from '../../spans/each-match.ts'
import { halfWidth } from '../../spans/half-width.ts'

const TWO = /(?<![\d第近约过历为共满达经时超逾余\u2014\-~\uff5e.前后])['\u2018\u2019]?([0-3]\d|[6-9]\d)年(?=上半年|下半年|[一二三四]季度|第[一二三四]季度|前三季度|底|末|年底|年末|全年|度(?!过)|1?\d月|的?GDP|春节|春季|秋季|国庆|元旦)/gu
const RANGE = /((?:19|20)\d\d)年?([-\u2014~\uff5e]|至|到)([0-9]\d)年(?![前后级间])/gu

export default rule({
  id: 'figures/short-year',
  title: '年份简写',
  severity: 'warning',
  gate: '文字',
  basis: ['gbt-15835'],
  reads: ['title', 'digest', 'lead', 'description', 'accompanying', 'body'],
  message: ({ quote, suggestions }) => `年份“${quote}”不能简写成两位。建议改为“${suggestions?.[0] ?? ''}”。`,
  *detect({ text, context }): Generator<Hit> {
    const plain = halfWidth(text)
    const now = Number(context.today.slice(2, 4)) || 99
    const full = (two: string): string => `${Number(two) > now + 10 ? '19' : '20'}${two}`
    for (const { start, end, groups } of eachMatch(plain, TWO)) yield { start, end, suggestions: [`${full(groups[1] ?? '')}年`], certain: true }
    for (const { end, groups } of eachMatch(plain, RANGE)) {
      const two = groups[3] ?? ''
      const century = (groups[1] ?? '').slice(0, 2)
      const last = Number(`${century}${two}`) >= Number(groups[1]) ? `${century}${two}` : full(two)
      yield { start: end - 3, end, suggestions: [`${last}年`], certain: true }
    }
  },
  flags: ['【23年】上半年经济平稳。', '2021—【23年】', '截至【25年】底', '【98年】全年投资', '1978-【96年】'],
  passes: ['23年前他来到这里。', '工作23年', '历时10年', '第23年', '2021—2023年', '十年来', '2023年上半年', '近20年底蕴'],
})
