// Does a range run from the larger to the smaller number?
import { rule, type Hit } from '../../rule.ts'
import { before, eachMatch } from '../../spans/each-match.ts'
import { halfWidth } from '../../spans/half-width.ts'

const RANGE = /(?<![\d.\-~\u2014\u2013\uff5e/A-Za-z:\uff1a])(\d+(?:\.\d+)?)(%|‰|万元|亿元|元|人|岁|公斤|吨|米|℃|户|个)?([~\u2014\uff5e\u301c]|-)(\d+(?:\.\d+)?)(%|‰|万元|亿元|元|人|岁|公斤|吨|米|℃|户|个)(?![\d.-])/gu

export default rule({
  id: 'figures/range-order',
  title: '范围倒置',
  severity: 'warning',
  gate: '文字',
  basis: ['gbt-15835'],
  reads: ['title', 'digest', 'lead', 'description', 'accompanying', 'body'],
  message: ({ quote, suggestions }) => `“${quote}”大数在前，范围应当从小到大。建议改为“${suggestions?.[0] ?? ''}”，并核对两个数。`,
  *detect({ text }): Generator<Hit> {
    for (const { start, end, groups } of eachMatch(halfWidth(text), RANGE)) {
      const [, left = '', unit = '', sign = '', right = '', last = ''] = groups
      if (Number(left) <= Number(right) || (unit !== '' && unit !== last) || /[-第由从]$/u.test(before(text, start, 1))) continue
      if (left.length === 4 && /^(?:19|20)/u.test(left) || (unit === '' && /^(?:人|户|个)$/u.test(last) && Number(right) < 10)) continue
      if (left.startsWith('0')) continue
      yield { start, end, suggestions: [`${right}${unit}${sign}${left}${last}`] }
    }
  },
  flags: ['预计增长【30%-20%】。', '年龄【60~18岁】', '每亩产【600～500公斤】'],
  passes: ['气温-5—3℃', '由30%降至20%', '9—12时', '10%—20%', '电话0564-33人工台', '2023-12元旦'],
})
