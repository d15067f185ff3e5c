// Does a printed difference follow from the two figures printed beside it?
import { rule, type Hit } from '../../rule.ts'
import { around, meet, minus } from '../../figures/interval.ts'
import { directionOf } from '../../figures/direction.ts'
import { printed, quantities, sameUnit } from '../../figures/quantity.ts'
import { sentences } from '../../spans/clause.ts'
import { before } from '../../spans/each-match.ts'

const POINTS = /(?:加快|放缓|提高|上升|下降|回落|提升|降低|收窄|扩大|高出?|低)(?:了|约)?$/u
const LAST = /(?:上年同期|上年末|去年末|上月末|年初|月初|去年同期|上年|去年|上月|上季度|一季度|上半年|前三季度|全国|全省|全市|同期)(?:的|为|是|增速为|增长|平均|平均水平)*[\uff08(]?$/u
const AMOUNT = /(?:多增|增加|净增|减少|提高|下降|降低|上涨|高出|增收)(?:了|约)?$/u
const LOOSE = /约|近|超|逾|左右|多/u

export default rule({
  id: 'figures/compare-arithmetic',
  title: '差额验算',
  severity: 'warning',
  gate: '文字',
  basis: ['stat-law', 'statistical-terms'],
  reads: ['title', 'digest', 'lead', 'description', 'accompanying', 'body'],
  message: ({ quote, data }) => `按所给数据相差${data?.['right'] ?? ''}（${data?.['work'] ?? ''}），文中写“${quote}”，请核对。`,
  *detect({ text }): Generator<Hit> {
    for (const sentence of sentences(text)) {
      const own = text.slice(sentence.start, sentence.end)
      const all = quantities(own)
      if (all.length < 3) continue
      for (const [index, stated] of all.entries()) {
        const points = stated.unit.endsWith('百分点')
        const verb = (points ? POINTS : AMOUNT).exec(before(own, stated.start, 5))
        if (!verb || LOOSE.test(before(own, stated.start, 1)) || LOOSE.test(own.slice(stated.end, stated.end + 2))) continue
        // A，比上年B加快n个百分点；由B提高到A，提高n个百分点；A，加快n个百分点（上年B）
        const earlier = all.slice(0, index).filter((one) => (points ? one.unit === '%' : sameUnit(one, stated)))
        const [first, second] = [earlier[earlier.length - 2], earlier[earlier.length - 1]]
        const pairs: (readonly [typeof first, typeof second, boolean])[] = []
        if (first && second) {
          const moved = /(?:由|从)[^\uff0c]{0,16}$/u.test(before(own, first.start, 20)) && /(?:到|至|为)$/u.test(before(own, second.start, 2))
          const compared = LAST.test(before(own, second.start, 14)) && (/^(?:的)?(?:水平)?(?:加快|放缓|提高|上升|下降|回落|高|低|多|增|减|净|\uff0c|\u3001)/u.test(own.slice(second.end)))
          if (moved && /^[\uff0c,]/u.test(own.slice(second.end))) pairs.push([first, second, false])
          else if (compared && !LAST.test(before(own, first.start, 14))) pairs.push([first, second, true])
        }
        for (const [one, other, reversed] of pairs) {
          if (!one || !other || one.unit !== other.unit || other.start - one.end > 24 || stated.start - other.end > (reversed ? 14 : 24)) continue
          if (points ? one.unit !== '%' : !(sameUnit(one, other) && sameUnit(one, stated)) || one.unit === '%') continue
          const [base, current] = reversed ? [other, one] : [one, other]
          const span = minus(around(current.value, current.half), around(base.value, base.half))
          const claimed = around(directionOf(verb[0]) * stated.value, stated.half)
          if (meet(span, claimed)) continue
          // 降幅收窄时，数值变小而方向词说的是降幅。
          const magnitude = minus(around(Math.abs(current.value), current.half), around(Math.abs(base.value), base.half))
          if (/幅|下降|降/u.test(before(own, one.start, 8)) && (meet(magnitude, claimed) || meet({ low: -magnitude.high, high: -magnitude.low }, claimed))) continue
          const factor = stated.scale === '' ? 1 : stated.half * 2 * 10 ** stated.decimals
          const right = `${printed((current.value - base.value) / factor, Math.max(stated.decimals, points ? 1 : 0))}${own.slice(stated.numberEnd, stated.end)}`
          const work = `${own.slice(current.start, current.numberEnd)}−${own.slice(base.start, base.numberEnd)}`
          yield { start: sentence.start + stated.start - verb[0].length, end: sentence.start + stated.end, data: { right, work } }
        }
      }
    }
  },
  flags: [
    '工业增速6.1%，比上年5.5%【加快0.8个百分点】。',
    '占比由43.2%上升到45.5%，【提高3.3个百分点】。',
    '就业人数由8万人增加到12万人，【净增2万人】。',
    '常住人口439.2万人，比上年末440.5万人【减少2.3万人】。',
    '由120家增加到150家，增加25%，【净增40家】。',
    '失业率5.1%，比上月的5.3%【下降0.4个百分点】。',
  ],
  passes: [
    '工业增速6.1%，比上年加快0.6个百分点。',
    '占比由43.2%上升到45.5%，提高2.3个百分点。',
    '就业人数由8万人增加到12万人，净增4万人。',
    '增速6.1%，比上年5.5%加快0.6个百分点。',
    '采矿业下降5.2%，降幅比1—9月收窄0.9个百分点。',
    '标准由每人每月808元提高到856元，提高48元，增幅5.9%。',
  ],
})
