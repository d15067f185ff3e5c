// Is somebody's mobile number printed in full?
import { rule, type Hit } from '../../rule.ts'
import { fullNameAt } from '../../people/full-name.ts'
import { after, before, eachMatch } from '../../spans/each-match.ts'
import { halfWidth } from '../../spans/half-width.ts'

const NUMBER = /(?<![\d.\-A-Za-z_=/])(?:\+?86[ -]?)?(1[3-9]\d([ -]?)\d{4}\2\d{4})(?![\d]|[.-]\d)/gu
const UNIT = /^ ?(?:元|人|户|吨|个|家|件|万|亿|%|％|公里|千米|平方|亩|头|只|册|次|字节|[A-Za-z_@])/u
/** A number that an office or a business publishes in order to be called. */
const PUBLISHED = /热线|客服|总机|值班|举报|订购|订票|订餐|服务电话|监督电话|咨询专线|24小时/u
const PERSON = /联系人|姓名|本人|手机|户主|负责人|经办人|先生|女士|同志|老师/u

const namedBefore = (lead: string): boolean => {
  for (let i = 0; i < lead.length; i++) {
    const length = fullNameAt(lead, i)
    if (length > 0 && /^[\uff0c\u3001\uff1a\uff08( :,]{0,2}(?:手机|电话|联系电话|联系方式|号码|手机号码?)?[\uff1a: \uff08(\u4e3a]{0,2}$/u.test(lead.slice(i + length))) return true
  }
  return false
}

export default rule({
  id: 'privacy/mobile',
  title: '手机号',
  severity: 'warning',
  gate: '法律',
  basis: ['pipl/4', 'gwy-2018-openpoints'],
  reads: ['title', 'digest', 'author', 'lead', 'description', 'accompanying', 'comment', 'reply', 'body', 'card', 'picture'],
  message: ({ quote }) => `“${quote}”是完整的手机号，公开会泄露个人信息。建议改用单位电话，或遮盖中间四位。`,
  *detect({ text, context }): Generator<Hit> {
    const plain = halfWidth(text)
    const own = new Set((context.office?.phones ?? []).map((phone) => phone.replace(/\D/gu, '')))
    for (const { start, end, groups } of eachMatch(plain, NUMBER)) {
      const digits = (groups[1] ?? '').replace(/\D/gu, '')
      const lead = before(plain, start, 16)
      if (UNIT.test(after(plain, end, 4)) || PUBLISHED.test(lead) || own.has(digits)) continue
      if (/(?:编号|代码|单号|序号|型号|批号)[\uff1a:]?\s*$/u.test(lead)) continue
      const suggestions = [`${digits.slice(0, 3)}****${digits.slice(7)}`]
      const official = context.articleClass === 'tender'
      if (official) yield { start, end, suggestions, severity: 'advice' }
      else if (PERSON.test(lead) || namedBefore(lead)) yield { start, end, suggestions, severity: 'error' }
      else yield { start, end, suggestions }
    }
  },
  flags: [
    '联系人：张三，手机【13800138000】。',
    '可致电【138 0013 8000】或到窗口办理。',
    '李建国【+86-13912345678】',
    '报名请发短信至【１３８００１３８０００】',
  ],
  passes: [
    '咨询电话：0564-3379123。',
    '当日交易额13800138000元。',
    '流水号1380013800012',
    '服务热线：13800138000',
    '来电号码为138****8000',
  ],
})
