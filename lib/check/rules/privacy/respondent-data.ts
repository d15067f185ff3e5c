// Can the figures of a single respondent be recognised?
import { rule, type Hit } from '../../rule.ts'
import { fullNameAt } from '../../people/full-name.ts'
import { eachMatch } from '../../spans/each-match.ts'

const COMPANY = /[\u4e00-\u9fa5]{4,24}(?:有限责任公司|有限公司|集团|股份公司|厂)(?:通过联网直报|在联网直报|向统计局|向市统计局|联网直报|月报|年报)?(?:平台)?(?:上报|填报|报送|报来|报出)(?:的)?(?:工业)?(?:总产值|产值|营业收入|销售额|产量|工资总额|税收|能耗|用电量|从业人员|利润)[\u4e00-\u9fa5]{0,4}\d/gu
const HOUSEHOLD = /(?:记账户|调查户|样本户|被访户|住户)(?=([\u4e00-\u9fa5]{2,4}))/gu
const MONEY = /^[\u4e00-\u9fa5\uff0c]{0,14}(?:收入|支出|存款|消费|工资)[\u4e00-\u9fa5]{0,4}\d/u
const FEW = /(?:全[省市县区镇乡]|本[县区镇乡])(?:仅有?|只有|唯一)?(?:[12一二两])家[\u4e00-\u9fa5]{2,12}(?:企业|厂|公司|单位)[\u4e00-\u9fa5\uff0c]{0,8}(?:产值|产量|销售额|营业收入|利润)/gu

export default rule({
  id: 'privacy/respondent-data',
  title: '单个调查对象资料',
  severity: 'error',
  gate: '法律',
  basis: ['stat-law'],
  reads: ['title', 'digest', 'body', 'picture'],
  message: ({ quote }) => `“${quote}”能认出单个统计调查对象，统计资料应当保密。建议改用汇总数，或略去单位和姓名。`,
  *detect({ text }): Generator<Hit> {
    for (const { start, end } of eachMatch(text, COMPANY)) yield { start, end }
    for (const { start, end } of eachMatch(text, FEW)) yield { start, end }
    for (const { start, end } of eachMatch(text, HOUSEHOLD)) {
      const length = fullNameAt(text, end)
      if (length < 2) continue
      const tail = MONEY.exec(text.slice(end + length, end + length + 30))
      if (tail) yield { start, end: end + length + tail[0].length }
    }
  },
  flags: ['【青松岭建材有限公司上报产值3】.2亿元。', '【记账户张三家年收入5】.6万元。', '【全县2家水泥企业产量】下降。', '【全镇仅1家化肥厂，产值】800万元。'],
  passes: ['全市规模以上工业企业上报产值增长5%。', '记账户人均收入增长5.6%。', '某企业上报产值不实被查处。', '调查户要如实填报收入。', '全市12家水泥企业产量增长。'],
})
