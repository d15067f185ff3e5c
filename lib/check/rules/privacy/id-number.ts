// Is a citizen's identity number printed in full?
import { rule, type Hit } from '../../rule.ts'
import { judgeIdentityNumber } from '../../people/identity-number.ts'
import { before, eachMatch } from '../../spans/each-match.ts'
import { halfWidth } from '../../spans/half-width.ts'

const NEW_FORM = /(?<![0-9A-Za-z-])[1-9](?:[ \-\u200b\u2060\ufeff]{0,2}\d){16}[ \-\u200b\u2060\ufeff]{0,2}[\dXx](?![0-9A-Za-z])/gu
const OLD_FORM = /(?<![0-9A-Za-z-])[1-9]\d{5}\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}(?![0-9A-Za-z])/gu
const KEYWORD = /身份证|证件号|公民身份号码|身份号码/u
const OTHER_CODE = /信用代码|组织机构|订单|单号|流水号|项目编号|卡号|账号/u

export default rule({
  id: 'privacy/id-number',
  title: '身份证号',
  severity: 'error',
  gate: '法律',
  basis: ['pipl/28', 'gb-11643'],
  reads: ['title', 'digest', 'author', 'lead', 'description', 'accompanying', 'comment', 'reply', 'body', 'card', 'link', 'picture'],
  message: ({ quote, data }) => data?.['doubt']
    ? `“${quote}”写作身份证号但校验位不符，是真号写错还是示例，请核对；公开时都应遮盖中间各位。`
    : `“${quote}”是完整的身份证号，属于敏感个人信息，不应公开。建议遮盖出生日期等中间各位，或删去。`,
  *detect({ text, context }): Generator<Hit> {
    const plain = halfWidth(text)
    for (const { start, end, text: found } of eachMatch(plain, NEW_FORM)) {
      const number = found.replace(/[ \-\u200b\u2060\ufeff]/gu, '').toUpperCase()
      const lead = before(plain, start, 20)
      const judged = judgeIdentityNumber(number, context.today)
      if (judged === null || (OTHER_CODE.test(before(plain, start, 12)) && !KEYWORD.test(lead))) continue
      if (judged === 'shaped' && !KEYWORD.test(lead)) continue
      const suggestions = [`${number.slice(0, 6)}********${number.slice(14)}`]
      yield judged === 'valid' ? { start, end, suggestions } : { start, end, suggestions, severity: 'warning', data: { doubt: 'yes' } }
    }
    for (const { start, end, text: found } of eachMatch(plain, OLD_FORM)) {
      if (KEYWORD.test(before(plain, start, 12))) yield { start, end, suggestions: [`${found.slice(0, 6)}******${found.slice(12)}`] }
    }
  },
  flags: [
    '申请人身份证号：【11010519491231002X】。',
    '李某 【110105 19491231 002X】 500元',
    '身份证号码【110105194912310021】已登记。',
    '证件号【１１０１０５１９４９１２３１００２Ｘ】',
    '身份证：【110105491231002】',
  ],
  passes: [
    '统一社会信用代码：91349901MA00000K84',
    '身份证号：110105********002X',
    '订单号110105194912310026已发货。',
    '项目编号：YHCG-202610250018003217',
    '统一社会信用代码110105194912310021',
  ],
})
