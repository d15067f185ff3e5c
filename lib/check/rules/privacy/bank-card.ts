// Is the number of somebody's bank card or account printed in full?
import { rule, type Hit } from '../../rule.ts'
import { judgeIdentityNumber, passesLuhn } from '../../people/identity-number.ts'
import { after, before, eachMatch } from '../../spans/each-match.ts'
import { halfWidth } from '../../spans/half-width.ts'

const NUMBER = /(?<![0-9A-Za-z-])[3-6](?:[ -]?\d){15,18}(?![0-9A-Za-z])/gu
const KEYWORD = /卡号|账号|账户|帐号|帐户|开户|银行|储蓄卡|借记卡|信用卡|社保卡|汇入|转入|打入|收款/u
/** The account of an organisation is public in tenders and calls for donations. */
const ORGANISATION = /(?:户名|账户名称?|收款单位|开户名称?|单位名称)[\uff1a: ]*[\u4e00-\u9fa5\uff08\uff09()]{2,30}?(?:局|公司|财政|委员会|中心|政府|学校|大学|中学|小学|医院|基金会|协会|学会|商会|工会|厅|处|所|院|队|部|室|会|社|厂)|对公/u

export default rule({
  id: 'privacy/bank-card',
  title: '银行卡号',
  severity: 'error',
  gate: '法律',
  basis: ['pipl/28'],
  reads: ['title', 'digest', 'lead', 'description', 'accompanying', 'comment', 'reply', 'body', 'card', 'picture'],
  message: ({ quote }) => `“${quote}”是完整的银行卡号，属于敏感个人信息，不应公开。建议只留末四位，或删去。`,
  *detect({ text, context }): Generator<Hit> {
    const plain = halfWidth(text)
    for (const { start, end, text: found } of eachMatch(plain, NUMBER)) {
      const digits = found.replace(/\D/gu, '')
      const around = `${before(plain, start, 24)}${after(plain, end, 12)}`
      const unionPay = digits.startsWith('62') && digits.length === 19
      if (!passesLuhn(digits) || !(unionPay || KEYWORD.test(around))) continue
      if (judgeIdentityNumber(digits, context.today) === 'valid') continue
      if (ORGANISATION.test(before(plain, start, 60)) || ORGANISATION.test(after(plain, end, 40))) continue
      yield { start, end, suggestions: [`${digits.slice(0, 4)}${'*'.repeat(digits.length - 8)}${digits.slice(-4)}`] }
    }
  },
  flags: [
    '户名：张三，账号【6222020000000000000】。',
    '请转至卡号【6228480000000000000】',
    '补贴已打入【6217000000000123459】，请查收。',
    '信用卡【4111111111111111】已注销。',
  ],
  passes: [
    '户名：某市财政局，账号6222020000000000000',
    '项目代码6222020000000000007',
    '卡号6222***********0006',
    '编号4111111111111111',
    '第6222020000000000001号银行凭证',
  ],
})
