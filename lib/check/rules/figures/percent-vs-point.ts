// Is the difference of two percentages called per cent, or a growth called percentage points?
import { rule, type Hit } from '../../rule.ts'
import { clauseBefore, sentenceBefore } from '../../spans/clause.ts'
import { after, eachMatch } from '../../spans/each-match.ts'
import { halfWidth } from '../../spans/half-width.ts'
import { CHANGE } from '../../figures/direction.ts'

const MOVED = new RegExp(`(?:${CHANGE})(?:了|约|近|超过?){0,2}(?<number>\\d+(?:\\.\\d+)?)%(?!的|以上|以内|[-~\\u2014\\uff5e至到])`, 'gu')
/** A figure that is itself a percentage: its difference is counted in points. */
const SURE = /(?:增速|增幅|降幅|涨幅|跌幅|占比|比重|份额|贡献率|失业率|城镇化率|覆盖率|普及率|入学率|参保率|渗透率|负债率|销售率|产销率|合格率|达标率|优良率|满意率|满意度|自给率|利用率|入住率|空置率|录取率|完成率|回收率|知晓率|支持率|税率|存款准备金率)$/u
const LIKELY = /[\u4e00-\u9fa5]率$/u
/** Rates that are amounts of their own, so that they may well grow by per cent. */
const AMOUNT = /(?:效率|频率|功率|汇率|生产率|速率|分辨率|心率|倍率|利润率|发案率|事故率|死亡率|发生率|投诉率|收益率|周转率|概率|利率|发病率|伤亡率|犯罪率|再生率|死亡率)$/u
const BETWEEN = '(?:同比|环比|比(?!重|例|率|值)(?:上年|上月|去年|上年末|上年同期|去年同期|年初|一季度|上季度|上半年|前三季度|上周|全国|全省|全市|[\\u4e00-\\u9fa50-9\\u2014—\\-]{1,10})|较[\\u4e00-\\u9fa50-9\\u2014—\\-]{1,10}|与[\\u4e00-\\u9fa50-9]{1,10}相比|相比|分别|也|又|均|都|进一步|将|预计|累计|大幅|明显|小幅|再|已|平均|每年)'
const TAIL = new RegExp(`^(?<subject>.*?)${BETWEEN}{0,3}$`, 'u')
const TWO_SHARES = /(?:由|从)[^\u3002\uff1b]{0,14}?\d+(?:\.\d+)?%[^\u3002\uff1b\uff0c]{0,4}(?:提高|上升|提升|增加|下降|降低|回落|降|升|变)[\u4e00-\u9fa5]{0,2}(?:到|至|为)\d+(?:\.\d+)?%[\uff0c,][\u4e00-\u9fa5]{0,6}$/u
/** 失业率4.5%，同比降低0.1%；增长5.4%，比上半年加快0.3%。 */
const RATE_SAID = /(?:增速|增幅|降幅|涨幅|占比|比重|份额|[\u4e00-\u9fa5]率)[^\uff0c\u3002\uff1b]{0,10}?\d+(?:\.\d+)?%[^\uff0c\u3002\uff1b\d]{0,4}[\uff0c,]$/u
const GROWTH_SAID = /(?:增长|下降|上涨|回落)(?:了)?\d+(?:\.\d+)?%[\uff0c,]$/u
const LEVEL = /(?:生产总值|GDP|增加值|投资|零售总?额|收入|支出|产值|产量|总额|销售额|利润|税收|用电量|能耗|排放量|用水量|进出口|出口|进口|客流量|销量|人数)(?:同比|环比|比上年|比上年同期|比去年同期|比去年|较上年|名义|实际|累计|分别)?(?:增长|下降|上涨|增加|减少)(?:了|约)?(?<number>\d+(?:\.\d+)?)(?<unit>个百分点)/gu
const PULL = /(?:拉动|拉低|影响)[\u4e00-\u9fa5A-Z]{0,14}?(?:增长|增速|上涨|上升|下降|回落|提高)?(?:约|了)?(?<number>\d+(?:\.\d+)?)%(?!的)/gu

export default rule({
  id: 'figures/percent-vs-point',
  title: '百分点与百分之',
  severity: 'error',
  gate: '文字',
  basis: ['statistical-terms'],
  reads: ['title', 'digest', 'lead', 'description', 'accompanying', 'body'],
  message: ({ quote, suggestions, data }) => data?.['level']
    ? `“${quote}”：总量的增减用百分数，两个百分数之差才用百分点。建议改为“${suggestions?.[0] ?? ''}”。`
    : `“${quote}”：两个百分数之差用百分点。建议改为“${suggestions?.[0] ?? ''}”。`,
  *detect({ text }): Generator<Hit> {
    const plain = halfWidth(text)
    const taken: number[] = []
    for (const { start, end, text: found } of eachMatch(plain, PULL)) {
      taken.push(end)
      yield { start, end, suggestions: [found.replace('%', '个百分点')] }
    }
    for (const { start, end, text: found } of eachMatch(plain, MOVED)) {
      if (taken.includes(end)) continue
      const clause = clauseBefore(plain, start)
      const subject = TAIL.exec(clause)?.groups?.['subject'] ?? clause
      const points = found.replace('%', '个百分点')
      const sure = SURE.test(subject) || (/^(?:加快|放缓|收窄|回升)/u.test(found) && SURE.test(subject)) || TWO_SHARES.test(sentenceBefore(plain, start))
      const head = plain.slice(Math.max(0, start - clause.length - 40), start - clause.length)
      const bare = subject === '' && clause !== ''
      const follows = bare && ((RATE_SAID.test(head) && !AMOUNT.test(/([\u4e00-\u9fa5]+率)[^率]*$/u.exec(head)?.[1] ?? '') && !/^(?:增长|上涨)/u.test(found)) || (/^(?:加快|放缓|回落|收窄|扩大)/u.test(found) && GROWTH_SAID.test(head)))
      if (follows) yield { start, end, suggestions: [points], severity: 'warning' }
      else if (sure) yield { start, end, suggestions: [points], certain: SURE.test(subject) }
      else if (LIKELY.test(subject) && !AMOUNT.test(subject) && !/^(?:增长|上涨|多增|少增)/u.test(found)) yield { start, end, suggestions: [points], severity: 'warning' }
    }
    for (const { start, end, text: found, groups } of eachMatch(plain, LEVEL)) {
      if (/率|比重|占比|速|幅|份额|拉动|贡献|指数/u.test(clauseBefore(plain, end)) || /^[\u4e00-\u9fa5]{0,3}(?:以上)/u.test(after(plain, end, 4))) continue
      const from = start + found.search(/(?:增长|下降|上涨|增加|减少)(?:了|约)?\d/u)
      yield { start: from, end, suggestions: [`${plain.slice(from, end).replace('个百分点', '%')}`], data: { level: groups[0] ?? '' } }
    }
  },
  flags: [
    '工业增速比一季度【加快0.8%】。',
    '第三产业占比【提高1.5%】。',
    '城镇调查失业率比上月【下降0.3%】。',
    '比重由上年同期的43.2%上升到45.5%，【提高2.3%】。',
    '规模以上工业增加值【增长6个百分点】。',
    '消费【拉动经济增长1.2%】。',
    '降幅【收窄2.1%】',
    '失业率控制在4.5%以内，同比【降低0.1%】。',
    '累计增长5.4%，比上半年【加快0.3%】。',
    '新产业产值占工业比重【提高了3.1%】。',
  ],
  passes: [
    '占比由40%提高到42%。',
    '失业率为5.2%。',
    '增速5.2%，比上年提高0.8个百分点。',
    '劳动生产率提高6%。',
    '税率由17%下降到16%。',
    '工业增加值增长6%。',
    '比重提高1.5个百分点',
    '办事效率提升30%。',
  ],
})
