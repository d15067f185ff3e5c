// Do 同比 and 环比 fit the period they stand beside?
import { rule, type Hit } from '../../rule.ts'
import { eachMatch } from '../../spans/each-match.ts'

const FORMS: readonly { readonly pattern: RegExp; readonly why: string; readonly mend?: string }[] = [
  { pattern: /同比(?:比|较|与)?(?:上个?月|上季度?|上一季度|上周|9月份?比)/gu, why: '同比是和上年同期比，和上月、上季度比用“环比”', mend: '环比' },
  { pattern: /环比(?:比|较|与)?(?:去年同期|上年同期|上年|去年)/gu, why: '环比是和上一期比，和上年同期比用“同比”', mend: '同比' },
  { pattern: /同比(?:比|较|与)(?:去年同期|上年同期|上年|去年)|(?:比|较|与)(?:去年|上年)同期(?:相比)?同比/gu, why: '“同比”就是和上年同期比，两处重复', mend: '同比' },
  { pattern: /环比(?:比|较|与)(?:上个?月|上季度|上期)|(?:比|较)上个?月环比/gu, why: '“环比”就是和上一期比，两处重复', mend: '环比' },
]
const CUMULATIVE = /(?:上半年|前三季度|1[-\u2014~\uff5e]\d{1,2}月(?:份)?|全年|今年以来)[^\u3002\uff1b\uff0c]{0,16}(环比(?:增长|下降|上涨|提高|减少|回落|增加))/gu

export default rule({
  id: 'figures/tongbi-huanbi',
  title: '同比环比',
  severity: 'warning',
  gate: '文字',
  basis: ['statistical-terms'],
  reads: ['title', 'digest', 'lead', 'description', 'accompanying', 'body'],
  message: ({ quote, data }) => `“${quote}”：${data?.['why'] ?? ''}。`,
  *detect({ text }): Generator<Hit> {
    const taken: number[] = []
    for (const { pattern, why, mend } of FORMS) {
      for (const { start, end } of eachMatch(text, pattern)) {
        if (taken.includes(start)) continue
        taken.push(start)
        yield { start, end, suggestions: mend ? [mend] : [], data: { why } }
      }
    }
    for (const { end, groups } of eachMatch(text, CUMULATIVE)) {
      yield { start: end - (groups[1] ?? '').length, end, data: { why: '累计数通常和上年同期比，请核对是不是“同比”' }, severity: 'advice' }
    }
  },
  flags: ['【同比上月】增长2%。', '价格【环比去年同期】上涨。', '【同比比上年】增加。', '1—9月投资【环比增长】5%。', '【环比上年】下降'],
  passes: ['10月份环比增长0.2%。', '三季度环比增长1%。', '同比增长5%。', '居民消费价格同比上涨0.6%，环比下降0.1%。'],
})
