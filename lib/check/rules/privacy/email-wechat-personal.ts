// Is somebody's private mail, WeChat or QQ account printed?
import { rule, type Hit } from '../../rule.ts'
import { fullNameAt } from '../../people/full-name.ts'
import { before, eachMatch } from '../../spans/each-match.ts'
import { halfWidth } from '../../spans/half-width.ts'

const MAIL = /[A-Za-z0-9._%+-]{2,40}@(?:163|126|qq|vip\.qq|foxmail|gmail|sina|sohu|hotmail|outlook|139|189|yeah|aliyun|icloud)\.(?:com|cn|net)(?:\.cn)?(?![A-Za-z])/giu
const ACCOUNT = /(?:微信号?|QQ号?|qq号?|抖音号|快手号)(?:码)?[\uff1a: 为是]{0,2}([A-Za-z][A-Za-z0-9_-]{5,19}|[1-9]\d{5,10})(?![A-Za-z0-9])/gu
const COMMERCE = /客服|订购|购买|咨询|下单|打折|优惠|扫码|加微信|添加|加群|进群|公众号|小程序/u
const PERSONAL = /联系人|本人|个人|先生|女士|同志|老师|姓名|负责人|经办/u

const belongsToPerson = (lead: string): boolean => {
  if (PERSONAL.test(lead)) return true
  for (let i = 0; i < lead.length; i++) {
    const length = fullNameAt(lead, i)
    if (length >= 2 && /^(?:的)?(?:个人)?(?:邮箱|电子邮箱|电子邮件|E-?mail|微信|QQ|\uff0c|\u3001|\uff1a|:|\s|\uff08)*$/iu.test(lead.slice(i + length))) return true
  }
  return false
}

export default rule({
  id: 'privacy/email-wechat-personal',
  title: '个人邮箱、微信、QQ',
  severity: 'warning',
  gate: '法律',
  basis: ['pipl/4'],
  reads: ['digest', 'lead', 'description', 'accompanying', 'comment', 'reply', 'body', 'card'],
  message: ({ quote }) => `“${quote}”是个人的联系账号，公开会泄露个人信息。建议改用单位邮箱或电话。`,
  *detect({ text }): Generator<Hit> {
    const plain = halfWidth(text)
    for (const { start, end } of eachMatch(plain, MAIL)) {
      const lead = before(plain, start, 18)
      if (COMMERCE.test(lead)) continue
      if (belongsToPerson(lead)) yield { start, end }
      else if (!/投稿|单位|办公|公共|举报|监督|意见|征集|局|办|科|投诉|报名|报送|受理/u.test(lead)) yield { start, end, severity: 'advice' }
    }
    for (const { start, end, groups } of eachMatch(plain, ACCOUNT)) {
      const lead = before(plain, start, 18)
      if (COMMERCE.test(lead) || !belongsToPerson(lead)) continue
      yield { start: end - (groups[1] ?? '').length, end }
    }
  },
  flags: [
    '联系人：王建国，邮箱【wangjg@163.com】。',
    '张三的微信号【zs12345_6】',
    '邮箱【lixiaolong@qq.com】',
    '联系人李四，QQ：【12345678】',
  ],
  passes: ['投稿邮箱：tjj@luan.gov.cn', '投稿邮箱：tjj2026@163.com', 'QQ音乐付费用户增长', '添加客服微信abc123456', '微信公众号yunhetongji'],
})
