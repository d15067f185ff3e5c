// Is the plate of somebody's vehicle printed in full?
import { rule, type Hit } from '../../rule.ts'
import { before, eachMatch } from '../../spans/each-match.ts'
import { halfWidth } from '../../spans/half-width.ts'

const PLATE = /[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼使领][A-HJ-NP-Z][\u00b7\u30fb\u2022. ]?(?=[A-HJ-NP-Z0-9]{0,5}[0-9])[A-HJ-NP-Z0-9]{5,6}(?![A-Za-z0-9])/gu
const PUBLIC = /公务车|公务用车|执法车|公交|救护车|消防车|采血车|流动车/u

export default rule({
  id: 'privacy/plate',
  title: '车牌号',
  severity: 'warning',
  gate: '法律',
  basis: ['pipl/4'],
  reads: ['title', 'digest', 'lead', 'description', 'accompanying', 'comment', 'reply', 'body', 'card', 'picture'],
  message: ({ quote }) => `“${quote}”是完整的车牌号，可以认出车主。建议遮盖中间几位。`,
  *detect({ text }): Generator<Hit> {
    const plain = halfWidth(text)
    for (const { start, end, text: found } of eachMatch(plain, PLATE)) {
      if (PUBLIC.test(before(plain, start, 12))) continue
      const bare = found.replace(/[\u00b7\u30fb\u2022. ]/gu, '')
      yield { start, end, suggestions: [`${bare.slice(0, 3)}***${bare.slice(-1)}`] }
    }
  },
  flags: ['司机驾驶【皖N12345】离开现场。', '车牌号【皖N·D12345】', '【沪A8B888】的车主请移车。', '出租车（【皖N0T358】）'],
  passes: ['车牌皖N1**45', '国道G105改建', '皖政办秘〔2016〕136号', '公务用车皖N12345拍卖', '京A级景区12345热线'],
})
