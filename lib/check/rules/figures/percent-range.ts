// Does the first number of a range carry its %, 万 or 亿?
import { rule, type Hit } from '../../rule.ts'
import { before, eachMatch } from '../../spans/each-match.ts'
import { halfWidth } from '../../spans/half-width.ts'

const RANGE = /(?<![\d.\-~\u2014\u2013\uff5e/A-Za-z])(\d+(?:\.\d+)?)([-~\u2014\u2013\uff5e\u301c]{1,2}|至|到)(\d+(?:\.\d+)?)(%|‰|万亿|亿|万)(?!分)/gu

export default rule({
  id: 'figures/percent-range',
  title: '范围前项缺单位',
  severity: 'warning',
  gate: '文字',
  basis: ['gbt-15835'],
  reads: ['title', 'digest', 'lead', 'description', 'accompanying', 'body'],
  message: ({ quote, suggestions }) => `“${quote}”的前一个数少了单位，会被误读。建议改为“${suggestions?.[0] ?? ''}”。`,
  *detect({ text }): Generator<Hit> {
    const plain = halfWidth(text)
    for (const { start, end, groups } of eachMatch(plain, RANGE)) {
      const [, left = '', sign = '', right = '', unit = ''] = groups
      const [low, high] = [Number(left), Number(right)]
      // 年份、序号，或左边本是另一个数的末尾。
      if (low >= high || (left.length === 4 && /^(?:19|20)/u.test(left)) || /[第图表]$/u.test(before(plain, start, 1))) continue
      if (/^[至到]$/u.test(sign) && !/(?:增长|下降|提高|约|达|为|在|占|增速|幅)$/u.test(before(plain, start, 3))) continue
      if (/万|亿/u.test(unit) && (high >= 10000 || low * 10000 < high || (/^[1-9]?\d{3,}$/u.test(left) && high < 10))) continue
      yield { start, end, suggestions: [`${left}${unit}${sign}${right}${unit}`], certain: sign !== '-' || unit === '%' }
    }
  },
  flags: ['同比增长【10-20%】。', '补贴【5～8万】元。', '预计增长【3—5%】。', '投资【3~5亿】元', '增长【3至5%】'],
  passes: ['10%-20%', '100~150千克', '2019-2023年', '电话0564-3379123', '3-5岁儿童', '1—10月增长5%', '气温8℃～10℃'],
})
