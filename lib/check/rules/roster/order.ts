// Are the persons of one list named in protocol order?
import { knownPeople, mentions } from '../../roster/people.ts'
import { SAMPLE_OFFICE } from '../../roster/sample-office.ts'
import { divides, postsBefore } from '../../roster/titles.ts'
import { rule, type Hit } from '../../rule.ts'
import { before } from '../../spans/each-match.ts'

export default rule({
  id: 'roster/order',
  title: '领导排序',
  severity: 'warning',
  gate: '政治',
  basis: ['check-indicators'],
  sampleOffice: SAMPLE_OFFICE,
  reads: ['title', 'digest', 'lead', 'accompanying', 'body', 'picture'],
  message: ({ data }) => `名录里${data?.['higher'] ?? ''}排在${data?.['lower'] ?? ''}之前，这里次序相反。请核对。`,
  *detect({ text, context }): Generator<Hit> {
    const named = mentions(text, knownPeople(context.office?.roster ?? []).filter(({ left }) => !left))
    for (const [index, second] of named.entries()) {
      const first = named[index - 1]
      if (!first || first.known.unit !== second.known.unit || second.known.order >= first.known.order) continue
      if (!divides(text.slice(first.end, second.start))) continue
      if (/姓氏笔画|笔画|音序|不分先后/u.test(text)) continue
      const lead = before(text, first.start, 30)
      const from = postsBefore(lead).start
      yield { start: first.start - (lead.length - from), end: second.end, data: { higher: second.known.name, lower: first.known.name } }
    }
  },
  flags: ['【市统计局副局长王小冬，党组书记、局长李明远】陪同调研。', '【赵文澜、王小冬】参加会议。', '【常务副市长何景川，市长陈望山】出席。'],
  passes: ['局长李明远、副局长王小冬、总统计师赵文澜参加。', '副局长王小冬主持，局长李明远讲话。', '赵文澜、王小冬（按姓氏笔画排序）', '局长李明远，市长陈望山出席。'],
})
