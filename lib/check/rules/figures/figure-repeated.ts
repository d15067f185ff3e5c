// Does the same figure stand in title, digest and body with the same value?
import { around, meet } from '../../figures/interval.ts'
import { quantities, type Quantity } from '../../figures/quantity.ts'
import { rule, type DraftHit, type PlacedPassage } from '../../rule.ts'

const LEAST_NAME = 4
const LONGEST_NAME = 16
/** A title may round: 突破2000亿元, 近300万人. */
const ROUNDS = /突破|超|逾|近|约|达到?$|过$|破|首破|左右|多|余|以上/u
const VERB = /(?:达到|达|为|实现|完成|共|共有|约|是|到|累计|总计|总量|总额)$/u

const TAIL = /(?:同比|环比|比上年|比上年同期|比去年|名义|实际)*(?:增长|下降|上涨|提高|增加|减少|回落|降低)$/u
const SCOPE = /^.*(?:全[市省县区国镇乡]|我[市省县区国]|本[市省县区]|[市省县]|季度|半年|月份|[月年])(?=.{3})/u

type Named = { readonly name: string; readonly tail: string; readonly quantity: Quantity; readonly passage: PlacedPassage; readonly rounds: boolean }

/** The Chinese words that stand right before a figure, without the verb: its name. */
const named = (passage: PlacedPassage): Named[] => {
  const { text } = passage
  return quantities(text).flatMap((quantity) => {
    if (quantity.unit === '' || /^(?:年|月|日|号|季度|点|分|小时|天|届|期|条|岁|次|级|位|名|折|成|个)$/u.test(quantity.unit)) return []
    let from = quantity.start
    while (from > 0 && quantity.start - from < LONGEST_NAME && /[\u4e00-\u9fa5]/u.test(text[from - 1] ?? '')) from--
    let name = text.slice(from, quantity.start)
    const rounds = ROUNDS.test(name.slice(-3)) || /^[左多余以]/u.test(text.slice(quantity.end))
    while (VERB.test(name)) name = name.replace(VERB, '')
    const tail = TAIL.exec(name)?.[0] ?? ''
    name = name.slice(0, name.length - tail.length).replace(SCOPE, '')
    return name.length >= LEAST_NAME ? [{ name, tail, quantity, passage, rounds }] : []
  })
}

/** Length of the common ending of two names. */
const common = (one: string, other: string): number => {
  let length = 0
  while (length < Math.min(one.length, other.length) && one[one.length - 1 - length] === other[other.length - 1 - length]) length++
  return length
}

export default rule({
  id: 'figures/figure-repeated',
  title: '同一数据前后不一',
  severity: 'error',
  gate: '文字',
  basis: ['stat-law'],
  message: ({ quote, data }) => `同一项数据这里是“${quote}”，${data?.['where'] ?? '正文'}是“${data?.['other'] ?? ''}”，请核对。`,
  *detectDraft(draft, _context, passages): Generator<DraftHit> {
    for (const article of draft.articles.keys()) {
      const own = passages.filter((one) => one.place.article === article)
      const heads = own.filter((one) => one.field === 'title' || one.field === 'digest').flatMap(named)
      if (heads.length === 0) continue
      const rest = own.filter((one) => one.field === 'body').flatMap(named)
      for (const head of heads) {
        // The shorter name is the end of the longer one; the closest name counts.
        const alike = rest.filter(({ name, tail, quantity }) => quantity.unit === head.quantity.unit && tail === head.tail
          && common(name, head.name) === Math.min(name.length, head.name.length))
        const best = Math.max(0, ...alike.map(({ name }) => common(name, head.name)))
        const same = alike.filter(({ name }) => common(name, head.name) === best)
        if (same.length === 0) continue
        const { value, half } = head.quantity
        if (head.rounds || same.some((one) => meet(around(value, half), around(one.quantity.value, one.quantity.half)))) continue
        const first = same[0]
        if (!first || same.length > 2) continue
        yield {
          ...head.passage.place, field: head.passage.field, start: head.quantity.start, end: head.quantity.end,
          data: { other: first.passage.text.slice(first.quantity.start, first.quantity.end), where: '正文' },
        }
      }
    }
  },
  flags: [
    { title: '前三季度全市城镇新增就业【3.8万人】', body: '前三季度，全市城镇新增就业3.6万人。' },
    { title: '全市居民消费价格同比上涨【0.8%】', body: '10月份，全市居民消费价格同比上涨0.6%。' },
    { title: '工业平稳', digest: '规模以上工业增加值【120.5亿元】。', body: '规模以上工业增加值达到102.5亿元。' },
  ],
  passes: [
    { title: '2025年全市生产总值突破2000亿元', body: '全市实现地区生产总值2086.5亿元。' },
    { title: '前三季度全市地区生产总值同比增长5.4%', body: '地区生产总值1536.4亿元，同比增长5.4%。第一产业增加值同比增长3.8%。' },
    { title: '居民消费价格同比上涨0.6%', body: '居民消费价格同比上涨0.6%。1—10月平均，居民消费价格同比上涨0.4%。' },
    { title: '人均可支配收入15862元', body: '全市居民人均可支配收入15862元。城镇居民人均可支配收入21544元。' },
    { title: '新增就业3.6万人', body: '城镇新增就业3.62万人。' },
  ],
})
