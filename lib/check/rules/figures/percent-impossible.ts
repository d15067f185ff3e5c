// Is this share or fall greater than the whole?
import { rule, type Hit } from '../../rule.ts'
import { before, eachMatch } from '../../spans/each-match.ts'
import { halfWidth } from '../../spans/half-width.ts'

const SHARE = /(占比|占|比重|覆盖率|普及率|合格率|城镇化率|达标率|优良率|满意率|参与率|回收率|入库率|知晓率|失业率|及格率|出勤率|绿化率|森林覆盖率|中签率|及时率|准确率|办结率|登记率|参保率|送达率|签约率|入住率|自给率|恩格尔系数|通过率|录取率|抽检合格率|空气优良率|识字率|接种率)(?:[\u4e00-\u9fa5]{0,14}?)(?:为|达到?|提高到|上升到|升至|提升至|是|高达|超过|的比重为)?了?(\d+(?:\.\d+)?)%/gu
const FALL = /(?:下降|减少|降低|下跌|缩减|下滑)(?:了|约|近)?(\d+(?:\.\d+)?)%(?!的?(?:提高|上升))/gu
/** Rates that may rightly pass one hundred. */
const MAY_PASS = /毛入学率|产销率|销售率|负债率|完成|目标|计划|偿债|杠杆|上年|去年|同期|增长|提高了|上升了|提高约|产能|利用|投保|中签|预算|进度|定额|标准|相当/u

export default rule({
  id: 'figures/percent-impossible',
  title: '百分比越界',
  severity: 'error',
  gate: '文字',
  basis: ['statistical-terms'],
  reads: ['title', 'digest', 'lead', 'description', 'accompanying', 'body'],
  message: ({ quote, data }) => data?.['fall'] ? `“${quote}”：下降最多是100%，超过就成了负数。请核对。` : `“${quote}”：占比和这类比率不会超过100%。请核对。`,
  *detect({ text }): Generator<Hit> {
    const plain = halfWidth(text)
    for (const { end, text: found, groups } of eachMatch(plain, SHARE)) {
      const number = groups[2] ?? ''
      if (Number(number) <= 100 || MAY_PASS.test(found) || MAY_PASS.test(before(plain, end - found.length, 6))) continue
      yield { start: end - number.length - 1, end }
    }
    for (const { start, end, groups } of eachMatch(plain, FALL)) {
      if (Number(groups[1]) > 100 && !/利润|亏损|净|差额|顺差|逆差|余额|增速|结余/u.test(before(plain, start, 16))) yield { start, end, data: { fall: 'yes' } }
    }
  },
  flags: ['服务业占比达【105%】。', '产量【下降120%】。', '抽检合格率为【101.5%】。', '常住人口城镇化率达到【120%】。'],
  passes: ['出口增长320%。', '完成年度计划的105%。', '小学毛入学率100.2%。', '企业资产负债率120%。', '产销率101%。', '合格率100%。', '占上年的120%'],
})
