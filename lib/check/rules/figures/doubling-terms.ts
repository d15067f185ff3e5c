// Do 翻番 and 倍 agree with the two levels beside them?
import { rule, type Hit } from '../../rule.ts'
import { around } from '../../figures/interval.ts'
import { readChineseNumber } from '../../figures/numerals.ts'
import { printed, quantities, sameUnit } from '../../figures/quantity.ts'
import { sentences } from '../../spans/clause.ts'
import { before, eachMatch } from '../../spans/each-match.ts'

const DOUBLED = /翻(?:了)?(?:近|约)?([一两二三四]|\d)番(多|有余)?/gu
/** 是上年的3倍，就是增长2倍。 */
const TIMES = /(?:为|是|相当于|达到?)[^\uff0c\u3002\uff1b\d]{1,10}的?(\d+(?:\.\d+)?)倍[\uff0c,](?:同比|比上年)?(增长|增加)(?:了)?(\d+(?:\.\d+)?)倍/gu
const MIXED = /翻(?:了)?(?:近|约)?(\d+(?:\.\d+)?|[一两二三四五六七八九十])倍/gu

export default rule({
  id: 'figures/doubling-terms',
  title: '翻番和倍数',
  severity: 'warning',
  gate: '文字',
  basis: ['statistical-terms'],
  reads: ['title', 'digest', 'lead', 'description', 'accompanying', 'body'],
  message: ({ quote, data }) => data?.['same'] ? `“${quote}”：是原来的${data['same']}倍，就是增长${data['less'] ?? ''}倍。请核对。` : data?.['mixed'] ? `“${quote}”：翻番论“番”，不论“倍”，翻一番是原来的2倍。建议改为“增长……倍”或“翻……番”。` : `“${quote}”：所给数据是原来的${data?.['ratio'] ?? ''}倍，翻${data?.['times'] ?? ''}番应是${data?.['right'] ?? ''}倍。请核对。`,
  *detect({ text }): Generator<Hit> {
    for (const { start, end, groups } of eachMatch(text, TIMES)) {
      const [whole, more] = [Number(groups[1]), Number(groups[3])]
      if (Math.abs(whole - more) < 1e-9) yield { start: start + (groups[0] ?? '').lastIndexOf(groups[2] ?? ''), end, data: { same: groups[1] ?? '', less: printed(whole - 1, groups[1]?.includes('.') ? 1 : 0) } }
    }
    if (!text.includes('翻')) return
    for (const { start, end } of eachMatch(text, MIXED)) yield { start, end, data: { mixed: 'yes' } }
    for (const sentence of sentences(text)) {
      const own = text.slice(sentence.start, sentence.end)
      const all = quantities(own)
      for (const { start, end, groups } of eachMatch(own, DOUBLED)) {
        const times = readChineseNumber(groups[1] ?? '') ?? Number(groups[1])
        const earlier = all.filter((one) => one.end <= start)
        const current = earlier[earlier.length - 1]
        const base = earlier.slice(0, -1).reverse().find((one) => current && sameUnit(one, current))
        if (!current || !base || !/(?:由|从)[^\uff0c]{0,16}$/u.test(before(own, base.start, 20)) || base.value <= 0) continue
        const [low, high] = [around(current.value, current.half), around(base.value, base.half)]
        const right = 2 ** times
        // 翻番多用约数：多出四分之一以内都算。
        if (low.high / high.low >= right * 0.95 && low.low / high.high <= right * (groups[2] ? 1.9 : 1.25)) continue
        yield { start: sentence.start + start, end: sentence.start + end, data: { ratio: printed(current.value / base.value, 1), times: String(times), right: String(right) } }
      }
    }
  },
  flags: ['由100亿元增加到300亿元，【翻了两番】。', '产值三年【翻了3倍】。', '从50万人增加到120万人，【翻了两番】。', '销量【翻两倍】', '产量为上年的3倍，【增长3倍】。'],
  passes: ['由100亿元增加到210亿元，翻了一番多。', '是上年的2.1倍。', '由50亿元增加到200亿元，翻了两番。', '收入比以前翻了一番。'],
})
