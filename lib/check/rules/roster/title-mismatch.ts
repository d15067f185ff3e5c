// Does the post written before a listed name belong to that person today?
import { knownPeople, mentions } from '../../roster/people.ts'
import { SAMPLE_OFFICE } from '../../roster/sample-office.ts'
import { FORMER, holds, postsBefore } from '../../roster/titles.ts'
import { rule, type Hit } from '../../rule.ts'
import { before } from '../../spans/each-match.ts'

/** Posts of a single piece of work, which no roster holds. */
const OF_THE_DAY = /^(?:副?组长|新闻发言人|副?会长|支部书记|党支部书记|副?总指挥)$/u

export default rule({
  id: 'roster/title-mismatch',
  title: '职务不符',
  severity: 'error',
  gate: '政治',
  basis: ['check-indicators'],
  sampleOffice: SAMPLE_OFFICE,
  reads: ['title', 'digest', 'lead', 'accompanying', 'body', 'picture'],
  message: ({ quote, data }) => `“${quote}”：名录里${data?.['name'] ?? ''}的职务是${data?.['titles'] ?? ''}。请核对。`,
  *detect({ text, context }): Generator<Hit> {
    const known = knownPeople(context.office?.roster ?? [])
    for (const { start, end, known: person } of mentions(text, known)) {
      if (person.left) continue
      const lead = before(text, start, 40)
      const { posts, start: from } = postsBefore(lead)
      const titles = known.filter(({ name, left }) => name === person.name && !left).flatMap((one) => one.titles)
      const wrong = posts.filter((post) => !holds(post, titles) && !OF_THE_DAY.test(post))
      if (wrong.length === 0 || FORMER.test(lead.slice(0, from)) || /原|时任|曾任/u.test(lead.slice(from))) continue
      // 别的单位的同名人。
      const unit = lead.slice(from)
      const organ = /[\u4e00-\u9fa5]{2,12}?(?:局|委|厅|办|院|公司|大学|学校|医院|银行)(?=[\u4e00-\u9fa5])/u.exec(unit)?.[0]
      if (organ && !known.some((one) => one.name === person.name && (one.unit.endsWith(organ) || organ.endsWith(one.unit) || one.unit.slice(-3) === organ.slice(-3)))) continue
      yield { start: start - (lead.length - from), end, data: { name: person.name, titles: titles.join('、') }, suggestions: [`${titles.join('、')}${person.name}`] }
    }
  },
  flags: ['【市委常委、副市长何景川】调研。', '【总统计师孙立】作总结。', '【市统计局局长王小冬】讲话。', '【副市长陈望山】出席。'],
  passes: ['市统计局党组书记、局长李明远讲话。', '原副局长李明远', '市长陈望山出席。', '普查领导小组组长、市长陈望山讲话。', '市教育局局长王小冬到会。', '王小冬同志参加。'],
})
