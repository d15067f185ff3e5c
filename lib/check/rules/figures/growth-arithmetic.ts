// Does the printed growth follow from the two levels printed beside it?
import { rule, type Hit } from '../../rule.ts'
import { around, growth, meet, type Interval } from '../../figures/interval.ts'
import { directionOf } from '../../figures/direction.ts'
import { printed, quantities, sameUnit, type Quantity } from '../../figures/quantity.ts'
import { sentences } from '../../spans/clause.ts'
import { before } from '../../spans/each-match.ts'

const LAST_YEAR = /(?:上年同期|去年同期|上年|去年|前年|上月|上季度|同期|年初|期初|原来|此前|以往|上周|上年末|基期)(?:的|为|是|仅|只有|约|则为|仅为|只|（?基数）?){0,2}$/u
const COMPARED = /^(?:的)?(?:水平)?(?:增长|增加|下降|减少|提高|上升|上涨|净增|多|少|高|低)/u
const DIFFERENCE = /(?:增加|减少|多|少|净增|净减|提高|下降|降低|上涨|增|减)(?:了|约)?$/u
const FROM = /(?:由|从)[^\uff0c\u3002\uff1b]{0,16}$/u
const TO = /(?:到|至|为|成|达)(?:了|约)?$/u
const RATE = /(?:(?:增长|增加|提高|上升|上涨|提升|扩大|下降|减少|降低|下跌|回落|下滑|缩减)(?:了|约|近)?|(?:增幅|降幅|涨幅|增速|增长率|涨跌幅)(?:为|达到?|约)?|[增升涨降减](?:了|约)?)$/u
/** Levels at current prices, growth at constant prices or on another scope: they need not agree. */
const OTHER_SCOPE = /可比|不变价|扣除价格|同口径|实际增长|年均|平均每年|两年平均|年平均|修订|调整后/u
const CONSTANT_PRICE = /生产总值|GDP|增加值|总产值/iu
const SAMPLE_CHANGES = /规模以上|规上|限额以上|限上/u
const LOOSE = /约|近|超|逾|左右|多$|余$|以上/u

/** 约、近、余 widen what was printed by a tenth. */
const interval = ({ value, half, start, end }: Quantity, text: string): Interval =>
  around(value, /[约近超逾]$/u.test(before(text, start, 1)) || /^[多余]|^左右|^以上/u.test(text.slice(end, end + 2)) ? half + Math.abs(value) * 0.1 : half)

type Pair = { readonly base: Quantity; readonly current: Quantity; readonly from: number }

/** Base and current level of a sentence, in the three ways prose gives them. */
const pairsOf = (text: string, all: readonly Quantity[]): Pair[] => {
  const pairs: Pair[] = []
  for (const [index, base] of all.entries()) {
    const lead = before(text, base.start, 24)
    if (/^(?:%|‰|个百分点|百分点|倍|)$/u.test(base.unit) && base.unit !== '' || base.unit === '' || base.value <= 0) continue
    const previous = all.slice(0, index).reverse().find((one) => sameUnit(one, base) && base.start - one.end < 24)
    const next = all.slice(index + 1).find((one) => sameUnit(one, base) && one.start - base.end < 24)
    if (FROM.test(lead) && next && TO.test(before(text, next.start, 3))) pairs.push({ base, current: next, from: next.end })
    else if (LAST_YEAR.test(lead) && (!/比(?:上年同期|去年同期|上年|去年|上月|上季度|年初)$/u.test(lead) || COMPARED.test(text.slice(base.end))) && !LAST_YEAR.test(before(text, previous?.start ?? 0, 12)) && previous) pairs.push({ base, current: previous, from: base.end })
    else if (LAST_YEAR.test(lead) && next && /(?:今年|本年|本月|本期|现在|目前)[^\uff0c]{0,8}$|(?:增加到|增至|增长到|提高到|升至|达到|降至|减少到|下降到)$/u.test(before(text, next.start, 12))) pairs.push({ base, current: next, from: next.end })
  }
  return pairs
}

export default rule({
  id: 'figures/growth-arithmetic',
  title: '增速验算',
  severity: 'warning',
  gate: '文字',
  basis: ['stat-law', 'statistical-terms'],
  reads: ['title', 'digest', 'lead', 'description', 'accompanying', 'body'],
  message: ({ quote, data }) => `按所给数据应为${data?.['right'] ?? ''}（${data?.['work'] ?? ''}），文中写“${quote}”，请核对。`,
  *detect({ text }): Generator<Hit> {
    if (!/\d/u.test(text)) return
    for (const sentence of sentences(text)) {
      const own = text.slice(sentence.start, sentence.end)
      const all = quantities(own)
      if (all.length < 3) continue
      const exempt = OTHER_SCOPE.test(own) || CONSTANT_PRICE.test(own)
      for (const { base, current, from } of pairsOf(own, all)) {
        const span = growth(interval(base, own), interval(current, own))
        if (!span) continue
        const work = `${own.slice(current.start, current.numberEnd)}÷${own.slice(base.start, base.numberEnd)}−1`
        const rate = (current.value / base.value - 1) * 100
        let last = from
        for (const stated of all.filter((one) => one.start >= from && /^(?:%|倍)$/u.test(one.unit))) {
          const level = all.filter((one) => one.start >= last && one.end <= stated.start && sameUnit(one, base)).pop()
          const between = own.slice(level?.end ?? last, stated.start)
          const verb = RATE.exec(between)
          // Another level in between begins another statement.
          if (!verb || between.length > 24 || all.some((one) => one.start >= from && one.end <= stated.start && sameUnit(one, base) && !DIFFERENCE.test(before(own, one.start, 4)))) break
          last = stated.end
          const asRate = stated.unit === '倍' ? stated.value * 100 : stated.value
          const half = stated.unit === '倍' ? stated.half * 100 : stated.half
          if (stated.unit === '%' && (exempt || SAMPLE_CHANGES.test(own))) continue
          if (/同比|环比/u.test(between) && /上月|上周/u.test(before(own, base.start, 8)) && between.includes('同比')) continue
          const signed = directionOf(verb[0]) * Math.abs(asRate)
          const tolerant = LOOSE.test(between) || LOOSE.test(own.slice(stated.end, stated.end + 2)) ? Math.abs(rate) * 0.1 + half : half
          if (meet(span, around(signed, tolerant))) continue
          const word = verb[0].replace(/[了约近]/gu, '')
          const right = stated.unit === '倍'
            ? `${word}${printed(rate / 100, Math.max(1, stated.decimals))}倍`
            : `${rate < 0 ? '下降' : '增长'}${printed(rate, Math.max(1, stated.decimals))}%`
          const start = sentence.start + stated.start - verb[0].length
          yield { start, end: sentence.start + stated.end, suggestions: [right], data: { right, work } }
        }
      }
    }
  },
  flags: [
    '收入由100亿元增加到120亿元，【增长18%】。',
    '收入3.2亿元，上年同期为2.0亿元，同比【增长70.5%】。',
    '销售额68.4亿元，上年同期64.0亿元，同比【增长9.6%】。',
    '用户由210万户增加到252万户，增长20%，【增加了1.2倍】。',
    '去年40万人，今年达到50万人，【增长20%】。',
    '总产量215.6万吨，比上年的210.2万吨增加5.4万吨，【增长3.9%】。',
    '税收达到12.0亿元，比上年10.0亿元【增长2.0倍】。',
  ],
  passes: [
    '2024年GDP1349084亿元，上年1294272亿元，增长5.0%。',
    '收入3.2亿元，上年同期为3.0亿元，增长6.7%。',
    '按可比口径计算，收入120亿元，上年同期100亿元，增长18%。',
    '零售额9.0亿元，比上年同期的6.0亿元增长50%。',
    '由100亿元增加到120亿元，增长20%。',
    '每百户家用汽车由48辆降低到46辆。',
  ],
})
