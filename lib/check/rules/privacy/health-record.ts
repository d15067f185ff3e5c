// Is the illness of a person who can be recognised printed?
import { rule, type Hit } from '../../rule.ts'
import { fullNameAt, isSurname } from '../../people/full-name.ts'
import { before, eachMatch } from '../../spans/each-match.ts'

const ILL = /(?:(?:因|曾|也|都|被|已|长期|不幸|去年|今年|前年|早年|多年前|查出|检查出|诊断出|自幼|从小|天生){0,2}(?:身患|患有|罹患|患上|确诊为?|被诊断为?|查出|感染|得了|患(?!者))[\u4e00-\u9fa5A-Za-z]{0,10}?(?:病|癌|症|瘤|炎|艾滋病|白血病|HIV|残疾|中风|瘫痪|结核|抑郁|梗|衰竭|出血)|(?:住院号|病案号|病历号|门诊号)[\uff1a: 为]{0,2}\d{4,12})/gu
const TITLE = /([\u4e00-\u9fa5])(?:先生|女士|大爷|大妈|大叔|阿姨|奶奶|爷爷|大娘|大姐|大哥)(?:的?(?:丈夫|妻子|儿子|女儿|母亲|父亲|老伴))?[\uff0c]?$/u

/** Where the name or the surname with its title begins that stands right before `at`; -1 for none. */
const personBefore = (text: string, at: number): number => {
  const near = before(text, at, 22)
  const lead = near.replace(/(?:[\uff0c\uff08](?:男|女)?[\uff0c\u3001]?\d{1,3}岁[\uff09]?)?\uff0c?$/u, '')
  const cut = at - (near.length - lead.length)
  const titled = TITLE.exec(lead)
  if (titled && isSurname(titled[1] ?? '')) return cut - (lead.length - titled.index)
  for (let i = Math.max(0, lead.length - 5); i < lead.length; i++) {
    const previous = lead[i - 1] ?? ''
    const length = fullNameAt(lead, i)
    if (length >= 2 && i + length === lead.length && (previous === '' || /[\uff0c\u3002\u3001\uff1a\uff1b\s户者民主妇员生人是对儿童孩友]/u.test(previous))) return cut - (lead.length - i)
  }
  return -1
}

export default rule({
  id: 'privacy/health-record',
  title: '个人病情',
  severity: 'warning',
  gate: '法律',
  basis: ['pipl/28'],
  reads: ['title', 'digest', 'lead', 'description', 'accompanying', 'body', 'picture'],
  message: ({ quote }) => `“${quote}”公开了可以认出的人的病情，健康状况属于敏感个人信息。建议略去病名，或取得本人书面同意。`,
  *detect({ text }): Generator<Hit> {
    // 张桂兰（肢体二级残疾）
    for (const { start, end } of eachMatch(text, /[\uff08(][^\uff09)\n]{0,8}(?:残疾|病|癌|症|瘤|尿毒|白血|瘫痪)[^\uff09)\n]{0,4}[\uff09)]/gu)) {
      const person = personBefore(text, start)
      if (person >= 0) yield { start: person, end }
    }
    for (const { start, end, text: found } of eachMatch(text, ILL)) {
      if (/^(?:住院号|病案号|病历号|门诊号)/u.test(found)) {
        yield { start, end }
        continue
      }
      const person = personBefore(text, start)
      if (person >= 0) yield { start: person, end }
    }
  },
  flags: ['孩子的母亲【魏女士身患糖尿病】多年。', '患者【张三确诊肺癌】', '困难群众，【李建国患有尿毒症】，需长期透析。', '患者【住院号123456】', '困难户【赵大柱，患肝癌】晚期', '患儿【李小宝，3岁，患有先天性心脏病】', '名单：【张桂兰（肢体二级残疾）】、【李富贵（精神残疾）】'],
  passes: ['郭某患有高血压。', '医生介绍，老年人患有高血压应按时服药。', '全市确诊病例12例。', '王医生提醒糖尿病人控制饮食。', '居民患慢性病比例下降。'],
})
