// Are indicators called by their names, and is an index read as an index?
import { rule, type Hit } from '../../rule.ts'
import { after, before, eachMatch } from '../../spans/each-match.ts'
import { halfWidth } from '../../spans/half-width.ts'

const INDEX = /指数(?:\uff08[^\uff09]{1,8}\uff09)?(?:为|达到?|是)?(\d{2,3}(?:\.\d+)?)(?!%)(?:[\uff08(][^\uff09)]{0,10}=\s?100[\uff09)])?[\uff0c,]?(?:即|也就是)?(?:同比|环比|比上年同月|比上年同期|比上年|比上月)?(上涨|下降|回落|下跌)(?:了)?(\d+(?:\.\d+)?)%/gu
const RISE_BY_INDEX = /(?:CPI|PPI|价格指数|居民消费价格|出厂价格|购进价格)(?:\uff08[^\uff09]{1,8}\uff09)?(?:同比|环比)?(?:上涨|增长|下降)(?:了)?(\d{2,3}(?:\.\d+)?)%/gu
const PMI = /(?:PMI|采购经理(?:人)?指数)(?:\uff08PMI\uff09)?(?:同比|环比)?(?:增长|上涨)(?:了)?(\d{2}(?:\.\d+)?)%/gu
const PAIRS: readonly (readonly [RegExp, string, string])[] = [
  [/GDP总值/gu, 'GDP', '“总值”重复'],
  [/生产总值（GDP）总量值/gu, '生产总值', '“总量值”重复'],
  [/(?<!国内|地区|区域|[省市县区州])国民生产总值/gu, '国民总收入', '现行名称是国民总收入；国内口径用“国内生产总值”'],
  [/社会消费品零售额(?!总)/gu, '社会消费品零售总额', '少了“总”字'],
  [/社会商品零售总额/gu, '社会消费品零售总额', '指标名称不对'],
  [/农民人均纯收入|农村居民人均纯收入/gu, '农村居民人均可支配收入', '2013年起不再使用“纯收入”'],
  [/居民价格消费指数|居民消费物价指数|消费者价格指数/gu, '居民消费价格指数', '指标名称不对'],
  [/城镇调查登记失业率/gu, '城镇调查失业率', '调查失业率和登记失业率是两个指标'],
]
const PER_MILLE = /(?:人口)?(?:出生率|死亡率|自然增长率)(?:为|达到?|是)?(\d+(?:\.\d+)?)%/gu
const YEAR_BACK = /(?:19\d\d|200\d|201[0-3])年/u

export default rule({
  id: 'figures/indicator-name',
  title: '指标名称和指数',
  severity: 'warning',
  gate: '文字',
  basis: ['statistical-terms'],
  reads: ['title', 'digest', 'lead', 'description', 'accompanying', 'body'],
  message: ({ quote, suggestions, data }) => `“${quote}”：${data?.['why'] ?? '指标用法不对'}。建议改为“${suggestions?.[0] ?? ''}”。`,
  *detect({ text }): Generator<Hit> {
    const plain = halfWidth(text)
    for (const { end, text: found, groups } of eachMatch(plain, INDEX)) {
      const [, level = '', verb = '', stated = ''] = groups
      const decimals = Math.max(level.split('.')[1]?.length ?? 0, stated.split('.')[1]?.length ?? 0)
      const change = Number(level) - 100
      if (Number(level) < 60 || Number(level) > 180) continue
      const claimed = (verb === '上涨' ? 1 : -1) * Number(stated)
      if (Math.abs(change - claimed) <= 0.5 / 10 ** Math.min(level.split('.')[1]?.length ?? 0, stated.split('.')[1]?.length ?? 0) + 1e-9) continue
      const from = end - (found.length - found.lastIndexOf(verb))
      // 指数和涨幅各说各的基期时，不能互相推算。
      if (/环比|比上月/u.test(found) && /上年|同比/u.test(found.split('100')[0] ?? '')) continue
      if (!/100/u.test(found) && !/价格|CPI|PPI/u.test(before(plain, end - found.length, 10))) continue
      const right = `${change >= 0 ? '上涨' : '下降'}${Math.abs(change).toFixed(decimals)}%`
      yield { start: from, end, suggestions: [right], data: { why: `指数${level}就是${right}` } }
    }
    for (const { start, end, groups } of eachMatch(plain, RISE_BY_INDEX)) {
      const level = Number(groups[1])
      if (level < 90 || level > 120) continue
      const decimals = (groups[1] ?? '').split('.')[1]?.length ?? 0
      yield { start, end, suggestions: [`${level >= 100 ? '上涨' : '下降'}${Math.abs(level - 100).toFixed(decimals)}%`], data: { why: `${groups[1] ?? ''}是指数，不是涨幅` } }
    }
    for (const { start, end, groups } of eachMatch(plain, PMI)) yield { start, end, suggestions: [`PMI为${groups[1] ?? ''}%`], data: { why: 'PMI是水平值，不说增长' } }
    for (const [pattern, right, why] of PAIRS) {
      for (const { start, end, text: found } of eachMatch(plain, pattern)) {
        if (/纯收入/u.test(found) && (YEAR_BACK.test(before(plain, start, 24)) || /[\u201c\u300a]$/u.test(before(plain, start, 1)))) continue
        if (found.startsWith('社会消费品零售额') && /^(?:占|的比重)/u.test(after(plain, end, 3))) continue
        yield { start, end, suggestions: [right], data: { why }, severity: /纯收入|国民生产总值/u.test(found) ? 'advice' : 'warning' }
      }
    }
    for (const { start, end, text: found, groups } of eachMatch(plain, PER_MILLE)) {
      if (Number(groups[1]) > 3 && /人口|出生|自然/u.test(`${before(plain, start, 8)}${found}`)) yield { start, end, suggestions: [found.replace('%', '‰')], data: { why: '人口出生率、死亡率、自然增长率用千分数' } }
    }
  },
  flags: [
    '3月份，居民消费价格指数为101.8（上年同月=100），同比【上涨2.8%】。',
    '10月份【CPI上涨102.3%】。',
    'CPI同比指数为99.2，同比【上涨0.8%】。',
    '制造业【PMI增长50.2%】。',
    '【人口出生率为6.39%】。',
    '全县【农民人均纯收入】达到2万元。',
    '【GDP总值】突破千亿元。',
  ],
  passes: ['PMI为50.2%。', 'CPI为102.3（上年=100）。', '人口出生率为6.39‰。', '指数为101.8（上年同月=100），同比上涨1.8%。', '恩格尔系数为31.2%。', '2010年农民人均纯收入5919元。'],
})
