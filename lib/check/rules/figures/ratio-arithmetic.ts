// Does a printed share or completion follow from part and whole printed beside it?
import { rule, type Hit } from '../../rule.ts'
import { around, meet, share } from '../../figures/interval.ts'
import { printed, quantities, sameUnit } from '../../figures/quantity.ts'
import { sentences } from '../../spans/clause.ts'
import { before } from '../../spans/each-match.ts'

const OF_WHOLE = /(?:完成|占|相当于|达到?|为)[^\uff0c\u3002\uff1b]{0,16}$/u
const OTHER = /累计|同比|增长|上年|去年|其中/u

export default rule({
  id: 'figures/ratio-arithmetic',
  title: '占比和完成率验算',
  severity: 'warning',
  gate: '文字',
  basis: ['stat-law'],
  reads: ['title', 'digest', 'lead', 'description', 'accompanying', 'body'],
  message: ({ quote, data }) => `按所给数据应为${data?.['right'] ?? ''}（${data?.['work'] ?? ''}），文中写“${quote}”，请核对。`,
  *detect({ text }): Generator<Hit> {
    for (const sentence of sentences(text)) {
      const own = text.slice(sentence.start, sentence.end)
      if (!/%/u.test(own) || !/[占完相达为]/u.test(own)) continue
      const all = quantities(own)
      for (const [index, stated] of all.entries()) {
        if (stated.unit !== '%') continue
        const [part, whole] = [all[index - 2], all[index - 1]]
        if (!part || !whole || !sameUnit(part, whole) || !/^的?(?:比重为?|比例为?)?$/u.test(own.slice(whole.end, stated.start))) continue
        if (!OF_WHOLE.test(own.slice(part.end, whole.start)) || whole.start - part.end > 20 || OTHER.test(own.slice(part.end, whole.start))) continue
        if (/约|近|超|逾/u.test(before(own, part.start, 1) + before(own, stated.start, 2)) || /左右|以上|多/u.test(own.slice(stated.end, stated.end + 2))) continue
        const right = share(around(part.value, part.half), around(whole.value, whole.half))
        if (!right || meet(right, around(stated.value, stated.half))) continue
        const answer = `${printed((part.value / whole.value) * 100, Math.max(1, stated.decimals))}%`
        const work = `${own.slice(part.start, part.numberEnd)}÷${own.slice(whole.start, whole.numberEnd)}`
        yield { start: sentence.start + stated.start, end: sentence.start + stated.end, suggestions: [answer], data: { right: answer, work } }
      }
    }
  },
  flags: [
    '城镇新增就业3.6万人，完成年度目标4.1万人的【92.7%】。',
    '老年人口20万人，占总人口100万人的【25%】。',
    '到位资金30亿元，占计划总投资60亿元的【45.0%】。',
  ],
  passes: [
    '城镇新增就业3.6万人，完成年度目标4.1万人的87.8%。',
    '老年人口19.8万人，占总人口100万人的20%。',
    '到位资金约30亿元，占计划总投资60亿元的45%。',
    '出口10亿元，进口20亿元，增长5%。',
  ],
})
