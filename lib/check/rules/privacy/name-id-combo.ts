// Does a table put people's full names beside their illness, disability, benefit or punishment?
import { rule, type DraftHit } from '../../rule.ts'
import { fullNameAt } from '../../people/full-name.ts'

const HEAD = /姓名/u
const SENSITIVE = /身份证|证件号|银行卡|银行账号|卡号|残疾类别|残疾等级|病种|病情|患病|疾病|低保|家庭成员|出生日期|出生年月|致贫原因|困难类型|孕周|联系电话|手机号|家庭住址|住址/u
const ROW_NAME = /^(?:\d{1,3}[.\u3001\s])?\s*([\u4e00-\u9fa5]{2,4})\s+\S/u

export default rule({
  id: 'privacy/name-id-combo',
  title: '姓名与敏感信息同列',
  severity: 'warning',
  gate: '法律',
  basis: ['pipl/28', 'gwy-2018-openpoints'],
  message: ({ quote }) => `表头“${quote}”把姓名和敏感信息列在一起，可以认出本人。建议姓名只留姓氏，其余各项遮盖。`,
  *detectDraft(draft, _context, passages): Generator<DraftHit> {
    for (const [index, passage] of passages.entries()) {
      const { text, place } = passage
      if (passage.field !== 'body' || place.block === undefined || text.length > 60 || /[\u3002\uff0c]/u.test(text)) continue
      if (!HEAD.test(text) || !SENSITIVE.test(text)) continue
      const next = passages[index + 1]
      const row = next?.field === 'body' ? ROW_NAME.exec(next.text) : null
      const name = row?.[1] ?? ''
      if (row && fullNameAt(name, 0) === name.length && !name.includes('某')) {
        yield { article: place.article, field: 'body', block: place.block, start: 0, end: text.length }
      }
    }
  },
  flags: [
    '【姓名 残疾类别 金额（元）】\n王建国 肢体残疾 860',
    '【序号 姓名 病种】\n1 李素芬 尿毒症',
    '名单如下。\n【姓名 身份证号 金额】\n张三丰 110105********002X 300',
  ],
  passes: [
    '姓名 残疾类别 金额\n王某某 肢体残疾 860',
    '姓名 准考证号 成绩\n王建国 2026010101 86.5',
    '请填写姓名、身份证号和联系电话。\n王建国 副局长',
  ],
})
