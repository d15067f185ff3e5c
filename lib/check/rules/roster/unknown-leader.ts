// Is a leading post of the office given to somebody whom the roster does not know?
import { fullNameAt } from '../../people/full-name.ts'
import { knownPeople } from '../../roster/people.ts'
import { SAMPLE_OFFICE } from '../../roster/sample-office.ts'
import { rule, type Hit } from '../../rule.ts'
import { before } from '../../spans/each-match.ts'

const NEXT = /^(?:[\uff0c\u3002\u3001\uff1a\uff1b\s]|出席|主持|讲话|指出|强调|作|参加|陪同|介绍|表示|说|带队|调研|汇报|同志|$)/u

export default rule({
  id: 'roster/unknown-leader',
  title: '名录外的领导职务',
  severity: 'advice',
  gate: '政治',
  basis: ['check-indicators'],
  sampleOffice: SAMPLE_OFFICE,
  reads: ['body', 'picture'],
  message: ({ quote }) => `“${quote}”不在本单位名录里。请核对姓名和职务，或更新名录。`,
  *detect({ text, context }): Generator<Hit> {
    const roster = context.office?.roster ?? []
    const known = knownPeople(roster)
    for (const { unit, people } of roster) {
      const short = unit.replace(/^.*?[省市县区](?=.{2})/u, '').replace(/^人民/u, '')
      for (const post of new Set(people.flatMap(({ titles }) => titles).filter((title) => title.endsWith('长')))) {
        for (let at = text.indexOf(post); at >= 0; at = text.indexOf(post, at + 1)) {
          const from = at + post.length
          const lead = before(text, at, 14)
          const length = [3, 2, 4].find((one) => NEXT.test(text.slice(from + one))) ?? 0
          const name = text.slice(from, from + length)
          if (length < 2 || fullNameAt(text, from) < 2 || name.includes('某') || known.some((one) => one.name === name)) continue
          // 只管本单位的职务；差一个字的归姓名错写。
          if (!(lead.includes(short) || (/^市长|^副市长|^常务副市长/u.test(post) && /市[\u4e00-\u9fa5]{0,4}$|^$/u.test(lead))) || /(?:原|时任|曾任|副|总)$/u.test(lead)) continue
          if (known.some((one) => one.name.length === length && [...one.name].filter((unit_, index) => unit_ === name[index]).length >= length - 1)) continue
          yield { start: at, end: from + length }
        }
      }
    }
  },
  flags: ['市统计局【副局长吴大为】出席。', '统计局【局长郑海】讲话。', '青川市统计局【副局长刘一平】主持会议。'],
  passes: ['公司董事长吴大为', '市统计局副局长王小冬出席。', '学校校长吴大为', '市统计局原局长郑海'],
})
