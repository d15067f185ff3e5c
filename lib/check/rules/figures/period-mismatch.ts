// Does the named period agree with the months or years in brackets behind it?
import { rule, type Hit } from '../../rule.ts'
import { eachMatch } from '../../spans/each-match.ts'
import { halfWidth } from '../../spans/half-width.ts'

const MONTHS: Readonly<Record<string, readonly [number, number]>> = {
  一季度: [1, 3], 第一季度: [1, 3], 二季度: [4, 6], 第二季度: [4, 6], 三季度: [7, 9], 第三季度: [7, 9], 四季度: [10, 12], 第四季度: [10, 12],
  上半年: [1, 6], 下半年: [7, 12], 前三季度: [1, 9], 全年: [1, 12],
}
const NAMED = /(?<![一二三四前])(前三季度|第?[一二三四]季度|上半年|下半年|全年)[\uff08(](?:(?:19|20)\d{2}年)?(\d{1,2})[-\u2014~\uff5e至到]{1,2}(\d{1,2})月(?:份)?[\uff09)]/gu
const PLAN = /[\u201c"]?(十[一二三四五六七])五[\u201d"]?(?:规划|时期|期间)?[\uff08(]((?:19|20)\d{2})年?[-\u2014~\uff5e至到]{1,2}((?:19|20)\d{2})年?[\uff09)]/gu
const DECADE = /(?:近|过去|前|最近)([一二三四五六七八九十]|\d{1,2})年(?:来|间)?[\uff08(]((?:19|20)\d{2})年?[-\u2014~\uff5e至到]{1,2}((?:19|20)\d{2})年?[\uff09)]/gu
const ORDER = '一二三四五六七八九十'

export default rule({
  id: 'figures/period-mismatch',
  title: '期别前后不一',
  severity: 'warning',
  gate: '文字',
  basis: ['stat-law'],
  reads: ['title', 'digest', 'lead', 'description', 'body'],
  message: ({ quote, data }) => `“${quote}”前后不一致：${data?.['why'] ?? ''}。请核对。`,
  *detect({ text }): Generator<Hit> {
    const plain = halfWidth(text)
    for (const { start, end, groups } of eachMatch(plain, NAMED)) {
      const [, name = '', first = '', last = ''] = groups
      const months = MONTHS[name]
      if (!months) continue
      const cumulative = /季度/u.test(name) && first === '1' && Number(last) === months[1] && !name.startsWith('前')
      if (months[0] === Number(first) && months[1] === Number(last) || cumulative && name.endsWith('一季度')) continue
      yield { start, end, data: { why: `${name}是${months[0]}—${months[1]}月` } }
    }
    for (const { start, end, groups } of eachMatch(plain, PLAN)) {
      const number = 10 + ORDER.indexOf((groups[1] ?? '').slice(1)) + 1
      const first = 2001 + (number - 10) * 5
      if (Number(groups[2]) !== first || Number(groups[3]) !== first + 4) yield { start, end, data: { why: `${groups[1] ?? ''}五是${first}—${first + 4}年` } }
    }
    for (const { start, end, groups } of eachMatch(plain, DECADE)) {
      const count = /\d/u.test(groups[1] ?? '') ? Number(groups[1]) : ORDER.indexOf(groups[1] ?? '') + 1
      const span = Number(groups[3]) - Number(groups[2])
      if (span !== count && span !== count - 1) yield { start, end, data: { why: `${groups[2] ?? ''}到${groups[3] ?? ''}年不是${groups[1] ?? ''}年` } }
    }
  },
  flags: ['【上半年（1—7月）】，全市投资增长。', '【十四五（2021—2026年）】规划', '【近五年（2019—2022年）】增长较快。', '【前三季度（1—8月）】'],
  passes: ['前三季度（1—9月）', '十四五（2021—2025年）规划', '近五年（2019—2023年）', '上半年（1—6月）', '一季度（1—3月）'],
})
