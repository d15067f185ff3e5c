// Is the name of a listed person written with one wrong character?
import { SAMPLE_OFFICE } from '../../roster/sample-office.ts'
import { knownPeople } from '../../roster/people.ts'
import { postsBefore } from '../../roster/titles.ts'
import { rule, type Hit } from '../../rule.ts'
import { after, before } from '../../spans/each-match.ts'

const CALLED = /^(?:同志|局长|副局长|书记|市长|副市长|主任|一行|指出|强调|主持|出席|要求|表示|说|讲话|介绍)/u
const HAN = '[\\u4e00-\\u9fa5]'

/** Patterns for one wrong character, or two given characters changed round. */
const misspelt = (name: string): RegExp => {
  const units = [...name]
  const forms = units.map((_, index) => units.map((unit, at) => (at === index ? HAN : unit)).join(''))
  const swapped = units.length === 3 ? [`${units[0] ?? ''}${units[2] ?? ''}${units[1] ?? ''}`] : []
  return new RegExp([...swapped, ...forms].join('|'), 'gu')
}

export default rule({
  id: 'roster/name-typo',
  title: '姓名错写',
  severity: 'error',
  gate: '政治',
  basis: ['check-indicators'],
  sampleOffice: SAMPLE_OFFICE,
  reads: ['title', 'digest', 'author', 'lead', 'accompanying', 'body', 'picture'],
  message: ({ quote, suggestions }) => `“${quote}”和名录里的“${suggestions?.[0] ?? ''}”只差一个字，职务相符，可能是姓名写错。请核对。`,
  *detect({ text, context }): Generator<Hit> {
    const known = knownPeople(context.office?.roster ?? [])
    const names = new Set(known.map(({ name }) => name))
    const taken: number[] = []
    for (const { name, titles, unit } of known) {
      // 两个字的姓名差一个字，只有姓同、职务也同才算。
      for (const found of text.matchAll(misspelt(name))) {
        const start = found.index
        const written = found[0]
        if (names.has(written) || taken.includes(start) || [...names].some((other) => text.startsWith(other, start) || text.slice(Math.max(0, start - 2), start + 4).includes(other))) continue
        if (written[0] !== name[0] && name.length < 3) continue
        const { posts } = postsBefore(before(text, start, 40))
        const own = posts.some((post) => titles.some((title) => title === post || title.endsWith(post) || post.endsWith(title)))
        const called = CALLED.exec(after(text, start + written.length, 4))?.[0] ?? ''
        const calledOwn = titles.some((title) => called !== '' && title.endsWith(called))
        const organ = before(text, start, 12).includes(unit.slice(-3))
        if (!(own || calledOwn || (name.length >= 3 && written[0] === name[0] && (posts.length > 0 || called !== '' || organ)))) continue
        if (name.length < 3 && !own) continue
        taken.push(start)
        yield { start, end: start + written.length, suggestions: [name], certain: false }
      }
    }
  },
  flags: ['市统计局局长【李铭远】讲话。', '副局长【王晓冬】主持会议。', '总统计师【赵澜文】汇报工作。', '【陈望三】指出，要抓好落实。', '二级调研员【孙丽】参加。'],
  passes: ['局长李明远讲话。', '村民李铭远种茶。', '记者王晓冬报道。', '企业代表孙丽发言。'],
})
