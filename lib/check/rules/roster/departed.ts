// Does somebody who left still stand with the old post?
import { dayMentions } from '../../dates/mentions.ts'
import { dayNumber, readDay } from '../../dates/calendar.ts'
import { knownPeople, mentions } from '../../roster/people.ts'
import { SAMPLE_OFFICE } from '../../roster/sample-office.ts'
import { FORMER, postsBefore } from '../../roster/titles.ts'
import { rule, type Hit } from '../../rule.ts'
import { before } from '../../spans/each-match.ts'

export default rule({
  id: 'roster/departed',
  title: '离任人员仍用原职务',
  severity: 'error',
  gate: '政治',
  basis: ['check-indicators'],
  sampleOffice: SAMPLE_OFFICE,
  reads: ['title', 'digest', 'author', 'lead', 'accompanying', 'body', 'picture'],
  message: ({ quote, data }) => `“${quote}”：名录里${data?.['name'] ?? ''}已于${data?.['until'] ?? '此前'}离任。请核对现任人员，或写明“时任”“原”。`,
  *detect({ text, context }): Generator<Hit> {
    const known = knownPeople(context.office?.roster ?? [])
    const today = readDay(context.today)
    for (const { start, end, known: person } of mentions(text, known)) {
      if (!person.left || known.some((one) => one.name === person.name && !one.left)) continue
      const until = person.until ? readDay(person.until) : null
      if (until && today && dayNumber(until) > dayNumber(today)) continue
      const lead = before(text, start, 40)
      const { posts, start: from } = postsBefore(lead)
      if (posts.length === 0 || FORMER.test(lead.slice(0, from)) || /原|时任|曾任|前任/u.test(lead.slice(from))) continue
      // 文中的日子在离任以前，当时的职务就是对的。
      const days = dayMentions(text.slice(0, start), today?.year ?? 0)
      const last = days[days.length - 1]
      if (until && last && dayNumber(last.day) <= dayNumber(until)) continue
      const year = /(?:^|[^\d])((?:19|20)\d{2})年[^\u3002]*$/u.exec(text.slice(0, start))?.[1]
      if (until && year && Number(year) < until.year) continue
      yield { start: start - (lead.length - from), end, data: { name: person.name, until: until ? `${until.year}年${until.month}月` : '此前' } }
    }
  },
  flags: ['【市统计局局长周长河】作报告。', '【党组书记、局长周长河】出席。', '11月3日，【局长周长河】主持会议。'],
  passes: ['时任局长周长河', '市统计局原局长周长河', '2025年3月5日，局长周长河主持会议。', '周长河同志退休后种花。'],
})
