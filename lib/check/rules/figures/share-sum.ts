// Do shares of a complete set add up to one hundred?
import { rule, type Hit } from '../../rule.ts'
import { printed } from '../../figures/quantity.ts'
import { sentences } from '../../spans/clause.ts'
import { before, eachMatch } from '../../spans/each-match.ts'
import { halfWidth } from '../../spans/half-width.ts'

const PARTS = /\d+(?:\.\d+)?%(?:(?:\u3001|\uff0c|和|及)\d+(?:\.\d+)?%){1,7}/gu
const RATIO = /(?:结构|产业比|比例|之比|比重)[^\uff0c\u3002\uff1b]{0,36}?(?<![\d.\u2236:\uff1a])(\d+(?:\.\d+)?(?:[\u2236:\uff1a]\d+(?:\.\d+)?){2,4})(?![\d:\uff1a\u2236.])/gu
const CHANGED = /(?<=[\d])(?:调整|优化|转变|变化|演变|改善|提升|变)(?:为|到|至|成)(\d+(?:\.\d+)?(?:[\u2236:\uff1a]\d+(?:\.\d+)?){2,4})(?![\d:\uff1a\u2236.])/gu
const COMPLETE = /三次产业|结构|构成|比重分别|占比分别|比例分别|的比重|的比例|其余|三大|各占/u
/** X占a%，Y占b%，Z占c%：一句里排开的占比。 */
const LISTED = /(?:占(?:比|总数的?|总量的?|全部的?)?(?:为|达)?)(\d+(?:\.\d+)?)%/gu
const HALVES = /(?:男|女)[\u4e00-\u9fa5]{0,6}占|(?:城镇|农村|乡村)(?:常住)?(?:人口|居民)[\u4e00-\u9fa5]{0,4}占/gu
const PARTIAL = /前[一二三四五六七八九十\d]+(?:位|名|大)?|位居前|主要|多选|居前|等[^\uff0c\u3002]{0,6}(?:占|比重)|同比|增长|下降|上涨|提高|合格率|分别比|较上年|增速/u

const judge = (numbers: readonly string[]): { sum: string } | null => {
  const decimals = Math.max(...numbers.map((one) => one.split('.')[1]?.length ?? 0))
  const sum = numbers.reduce((all, one) => all + Number(one), 0)
  const tolerance = (numbers.length * 0.5) / 10 ** decimals
  return sum >= 85 && sum <= 115 && Math.abs(sum - 100) > tolerance + 1e-9 ? { sum: printed(sum, decimals) } : null
}

export default rule({
  id: 'figures/share-sum',
  title: '占比合计',
  severity: 'warning',
  gate: '文字',
  basis: ['stat-law'],
  reads: ['digest', 'lead', 'description', 'accompanying', 'body'],
  message: ({ quote, data }) => `“${quote}”合计${data?.['sum'] ?? ''}%，不是100%，请核对。`,
  *detect({ text }): Generator<Hit> {
    const plain = halfWidth(text)
    for (const { start, end, text: found } of eachMatch(plain, PARTS)) {
      const lead = before(plain, start, 60).split(/[\u3002\uff1b]/u).pop() ?? ''
      if (!COMPLETE.test(lead) || PARTIAL.test(lead)) continue
      const numbers = found.match(/\d+(?:\.\d+)?/gu) ?? []
      // 说出的名目要和百分数一样多，才是整套。
      const named = lead.split(/[\u3001\uff0c]/u).length
      if (!/三次产业|结构|构成|其余/u.test(lead) && named < numbers.length && numbers.length < 3) continue
      const wrong = judge(numbers)
      if (wrong) yield { start, end, data: wrong }
    }
    for (const sentence of sentences(plain)) {
      const own = plain.slice(sentence.start, sentence.end)
      const parts = [...eachMatch(own, LISTED)]
      if (parts.length < 2 || PARTIAL.test(own) || /其中|第一|排名|依次|包括/u.test(own)) continue
      const numbers = parts.map(({ groups }) => groups[1] ?? '')
      const wrong = judge(numbers)
      const halves = parts.length === 2 && [...eachMatch(own, HALVES)].length === 2
      if (!wrong || !(halves || (parts.length > 2 && Number(wrong.sum) > 100))) continue
      yield { start: sentence.start + (parts[0]?.start ?? 0), end: sentence.start + (parts[parts.length - 1]?.end ?? 0), data: wrong }
    }
    for (const pattern of [RATIO, CHANGED]) for (const { end, groups } of eachMatch(plain, pattern)) {
      const wrong = judge(groups[1]?.split(/[\u2236:\uff1a]/u) ?? [])
      if (wrong) yield { start: end - (groups[1] ?? '').length, end, data: wrong }
    }
  },
  flags: ['三次产业比重分别为【12.4%、38.9%、49.9%】。', '三次产业结构为【8.5∶38.2∶54.3】。', '甲、乙、丙占比分别为【30%、45%、20%】。', '三次产业结构由9∶40∶51调整为【8:39:56】。', '满意【占65.2%，基本满意占25.3%，不满意占12.5%】。', '城镇居民【占60.5%，农村居民占49.5%】。'],
  passes: ['甲占30%，乙占20%，丙占15%。', '男性占51.2%，女性占48.8%。', '三次产业结构为11.9∶39.8∶48.3。', '位居前三位的占比分别为24.6%、21.3%和15.7%。', '比重分别为54.1%、17.6%、6.9%、21.4%。', '三个县增速分别为30%、35%、25%。', '三次产业结构为8.5∶38.2∶53.4'],
})
