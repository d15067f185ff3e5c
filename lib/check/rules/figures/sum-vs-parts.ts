// Do the parts add up to the whole that is printed with them?
import { rule, type Hit } from '../../rule.ts'
import { around, meet, plus } from '../../figures/interval.ts'
import { printed, quantities, sameUnit, type Quantity } from '../../figures/quantity.ts'
import { sentences } from '../../spans/clause.ts'
import { before } from '../../spans/each-match.ts'

const SECTOR = /第([一二三])产业(?:增加值|实现增加值|完成增加值|完成|实现)?(?:为|达到?|约)?$/u
const TOTAL = /(?:生产总值|GDP)(?:（GDP）|\(GDP\))?(?:为|达到?|约|完成|实现)?$/iu
/** Pairs that leave nothing over. */
const SETS: readonly (readonly RegExp[])[] = [
  [/男(?:性|生|婴|童)?(?:人口)?(?:为|有|共)?$/u, /女(?:性|生|婴|童)?(?:人口)?(?:为|有|共)?$/u],
  [/城镇(?:常住人口|人口|居民)?(?:新增就业)?(?:为|有)?$/u, /(?:乡村|农村)(?:常住人口|人口|居民)?(?:为|有)?$/u],
  [/(?<!进)出口(?:额|总额)?(?:为|完成)?$/u, /(?<!出)进口(?:额|总额)?(?:为|完成)?$/u],
]
const WHOLE = /(?:总计|合计|共计|一共|总共|总数|总人口|常住人口|总额|总量|总户数|总人数|共有?|进出口|累计)[\u4e00-\u9fa5（）]{0,8}$/u
const OVERLAP = /其中又|另含|交叉|兼有|重复|主要|四舍五入|多选/u
const ROUNDED = /约|近|超|逾|左右|多|余/u

const sumOf = (parts: readonly Quantity[]) => plus(...parts.map(({ value, half }) => around(value, half)))
const worked = (parts: readonly Quantity[], text: string, factor: number, decimals: number): string =>
  `${parts.map((part) => text.slice(part.start, part.numberEnd)).join('+')}=${printed(parts.reduce((sum, part) => sum + part.value, 0) / factor, decimals)}`

export default rule({
  id: 'figures/sum-vs-parts',
  title: '合计与分项',
  severity: 'warning',
  gate: '文字',
  basis: ['stat-law'],
  reads: ['digest', 'lead', 'description', 'accompanying', 'body'],
  message: ({ data }) => `分项相加是${data?.['work'] ?? ''}，文中总数是${data?.['total'] ?? ''}，请核对。`,
  *detect({ text }): Generator<Hit> {
    const all = quantities(text)
    if (all.length < 3) return
    const report = (total: Quantity, parts: readonly Quantity[], from: number) => {
      const factor = total.scale === '' ? 1 : (parts[0] ?? total).value / Number(text.slice((parts[0] ?? total).start, (parts[0] ?? total).numberEnd).replace(/,/gu, ''))
      const decimals = Math.max(...parts.map((part) => part.decimals))
      return { start: from, end: total.end, data: { work: worked(parts, text, factor, decimals), total: text.slice(total.start, total.end) } }
    }
    // 三次产业：分项在总量之后，可以隔句。
    const total = all.find((one) => TOTAL.test(before(text, one.start, 14)) && one.unit !== '%' && one.unit !== '')
    const sectors = ['一', '二', '三'].map((name) => all.find((one) => SECTOR.exec(before(text, one.start, 14))?.[1] === name && total && sameUnit(one, total) && one.start > total.start))
    if (total && sectors.every((one) => one !== undefined)) {
      const parts = sectors as Quantity[]
      if (!meet(sumOf(parts), around(total.value, total.half))) yield report(total, parts, total.start)
    }
    // 成对而没有剩余的分项。
    for (const set of SETS) {
      for (const [index, first] of all.entries()) {
        const second = all.slice(index + 1).find((one) => sameUnit(one, first) && one.start - first.end < 30)
        if (!second) continue
        const leads = [before(text, first.start, 14), before(text, second.start, 14)]
        const fits = (set[0]?.test(leads[0] ?? '') && set[1]?.test(leads[1] ?? '')) || (set[1]?.test(leads[0] ?? '') && set[0]?.test(leads[1] ?? ''))
        if (!fits) continue
        const whole = all.slice(0, index).reverse().find((one) => sameUnit(one, first) && first.start - one.end < 50 && WHOLE.test(before(text, one.start, 16)))
          ?? all.slice(all.indexOf(second) + 1).find((one) => sameUnit(one, first) && one.start - second.end < 12 && /(?:总人口|合计|总计|总额|共)(?:为|达到?)?$/u.test(before(text, one.start, 6)))
        if (!whole || ROUNDED.test(text.slice(Math.max(0, whole.start - 1), whole.start)) || /[\u3002]/u.test(text.slice(whole.end, first.start)) && !/其中/u.test(text.slice(whole.end, first.start))) continue
        if (meet(sumOf([first, second]), around(whole.value, whole.half))) continue
        yield report(whole, [first, second], whole.start)
      }
    }
    // 其中甲300户、乙180户、丙40户：不能多于总数。
    for (const sentence of sentences(text)) {
      const own = all.filter((one) => one.start >= sentence.start && one.end <= sentence.end)
      for (const [index, whole] of own.entries()) {
        const opening = /^(?:[\uff0c](?:同比|环比|比上年|比上年同期|比去年)?(?:名义|实际)?(?:增长|下降|上涨|增加|减少)\d+(?:\.\d+)?%)?[\uff0c]?(?:其中)[\uff0c\uff1a]?/u.exec(text.slice(whole.end, whole.end + 24))
        if (!opening || whole.unit === '%' || whole.unit === '' || OVERLAP.test(text.slice(sentence.start, sentence.end))) continue
        const parts: Quantity[] = []
        for (const part of own.slice(index + 1)) {
          if (part.end <= whole.end + opening[0].length) continue
          const gap = text.slice(parts[parts.length - 1]?.end ?? whole.end + opening[0].length, part.start)
          if (!sameUnit(part, whole) || !(parts.length === 0 ? /^[\u4e00-\u9fa5]{0,12}$/u : /^(?:\u3001|和)[\u4e00-\u9fa5]{1,12}$/u).test(gap)) break
          parts.push(part)
        }
        if (parts.length < 2) continue
        if (sumOf(parts).low > whole.value + whole.half + 1e-9) yield report(whole, parts, whole.start)
      }
      // 12种上涨、9种下降、3种持平。
      const moves = /(\d+)(种|个|类|家|项|城)[\u4e00-\u9fa5]{0,3}(?:上涨|上升|增长)[\u3001\uff0c](\d+)\2[\u4e00-\u9fa5]{0,3}(?:下降|下跌|回落)[\u3001\uff0c](\d+)\2[\u4e00-\u9fa5]{0,3}持平/u.exec(text.slice(sentence.start, sentence.end))
      if (!moves) continue
      const at = sentence.start + moves.index
      const whole = all.filter((one) => one.end <= at && text.slice(one.numberEnd, one.numberEnd + 1) === moves[2] && at - one.end < 60).pop()
      const [up, down, level] = [Number(moves[1]), Number(moves[3]), Number(moves[4])]
      if (whole && up + down + level !== whole.value) {
        yield { start: at, end: at + moves[0].length, data: { work: `${up}+${down}+${level}=${up + down + level}`, total: text.slice(whole.start, whole.end) } }
      }
    }
  },
  flags: [
    '全市生产总值【2086.5亿元】，增长5.6%。其中，第一产业增加值258.3亿元，增长3.9%；第二产业增加值812.7亿元；第三产业增加值1021.5亿元。',
    '全镇共有【500户】，其中甲村300户、乙村180户、丙村40户。',
    '常住人口【100.0万人】，其中男性51.0万人，女性48.0万人。',
    '进出口总额【86.4亿元】。其中，出口61.2亿元，进口27.2亿元。',
    '完成投资【680亿元】，同比增长6.2%，其中工业320亿元、房地产260亿元、基础设施150亿元。',
    '男性225.1万人，女性214.6万人，总人口【439.2万人】。',
    '监测24种商品，【12种上涨、9种下降、4种持平】。',
  ],
  passes: [
    '地区生产总值1536.4亿元，同比增长5.4%。第一产业增加值182.6亿元；第二产业增加值611.9亿元；第三产业增加值741.9亿元。',
    '全镇500户，其中甲村300户、乙村180户。',
    '进出口总额86.4亿元。其中，出口61.2亿元，进口25.2亿元。',
    '监测24种商品，12种上涨、9种下降、3种持平。',
    '进出口总额100亿元，其中出口60亿元。',
    '常住人口100.0万人，其中男性51.2万人，女性48.8万人。',
  ],
})
