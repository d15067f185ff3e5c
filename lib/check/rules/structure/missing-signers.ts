// Are the signers at the foot different persons, and none left out?
import { rule, type Hit } from '../../rule.ts'
import { eachMatch } from '../../spans/each-match.ts'

const SIGNER = /(编辑|责编|责任编辑|校对|初审|复审|终审|一审|二审|三审|审核|审签|签发|校审|监制)[\s\u3000]*[\uff1a:/|｜][\s\u3000]*([\u4e00-\u9fa5]{2,4}(?=$|[\s\u3000\uff0c\u3001|｜;\uff1b。]))?/gu
const REVIEW = /初审|复审|终审|一审|二审|三审/u
const NAME_END = /(?:编辑|责编|校对|初审|复审|终审|一审|二审|三审|审核|签发|监制)$/u

export default rule({
  id: 'structure/missing-signers',
  title: '审核署名',
  severity: 'warning',
  gate: '政策',
  basis: ['account-rules/15'],
  reads: ['body'],
  message: ({ quote, data }) => data?.['empty'] ? `“${quote}”后面没有署名。请补上。` : `“${quote}”：几级审核是同一个人，不能自编自审。请核对。`,
  *detect({ text }): Generator<Hit> {
    if (text.length > 120) return
    const signers = [...eachMatch(text, SIGNER)].map((one) => ({ ...one, part: one.groups[1] ?? '', name: (one.groups[2] ?? '').replace(NAME_END, '') }))
    for (const { start, end, part, name } of signers) {
      const rest = text.slice(end).trim()
      if (name === '' && REVIEW.test(part) && (rest === '' || /^(?:编辑|责编|校对|初审|复审|终审|一审|二审|三审|审核|签发)/u.test(rest))) yield { start, end: start + text.slice(start, end).trimEnd().length, data: { empty: 'yes' }, severity: 'advice' }
    }
    const levels = signers.filter(({ part, name }) => REVIEW.test(part) && name !== '')
    const first = levels[0]
    const last = levels[levels.length - 1]
    if (first && last && levels.length >= 2 && new Set(levels.map(({ name }) => name)).size === 1) yield { start: first.start, end: last.end }
  },
  flags: ['【初审：张三 复审：张三 终审：张三】', '编辑：李四 【一审：王五 二审：王五】', '编辑：李四 【初审：】'],
  passes: ['一审：甲某 二审：乙某 三审：丙某', '编辑：叶知秋 初审：谢临川 复审：韩立诚 终审：沈砚秋', '要严格执行初审、复审、终审制度。'],
})
