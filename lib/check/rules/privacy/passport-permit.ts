// Is the number of a passport or a permit printed in full?
import { rule, type Hit } from '../../rule.ts'
import { eachMatch } from '../../spans/each-match.ts'
import { halfWidth } from '../../spans/half-width.ts'

const NUMBER = /(?:护照|通行证|台胞证|回乡证|居留证|军官证|士兵证|警官证|驾驶证|社保卡)(?:号码|号|编号|证号)?[\uff1a: 为是]{0,2}((?:[DEGPSCHKMW][A-Z]?\d{7,8}|\d{8,12}|[\u519b\u6b66\u58eb\u653f][\u4e00-\u9fa5]{0,2}字第?\d{4,8}号?))(?![A-Za-z0-9*])/gu

export default rule({
  id: 'privacy/passport-permit',
  title: '护照和通行证号',
  severity: 'warning',
  gate: '法律',
  basis: ['pipl/28'],
  reads: ['title', 'digest', 'lead', 'description', 'accompanying', 'comment', 'reply', 'body', 'card', 'picture'],
  message: ({ quote }) => `“${quote}”是完整的证件号码，不应公开。建议遮盖中间几位，或删去。`,
  *detect({ text }): Generator<Hit> {
    for (const { end, groups } of eachMatch(halfWidth(text), NUMBER)) {
      const number = groups[1] ?? ''
      yield { start: end - number.length, end, suggestions: [`${number.slice(0, 2)}****${number.slice(-2)}`] }
    }
  },
  flags: ['护照号【E12345678】', '港澳通行证：【C12345678】', '台胞证号码【01234567】已登记', '护照为【EA1234567】'],
  passes: ['产品型号E12345678', '护照号E1****678', '批号D12345678', '办理护照需带身份证', '通行证申请量12.5万件'],
})
