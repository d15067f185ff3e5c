// Is a law or standard cited that no longer holds?
import { rule } from '../../rule.ts'
import { after, before, eachMatch } from '../../spans/each-match.ts'

/** Citation, what holds now, since when. Checked 2026-11. */
const OLD: readonly (readonly [RegExp, string, string])[] = [
  [/《(?:中华人民共和国)?合同法》/gu, '《中华人民共和国民法典》', '2021-01-01'],
  [/《(?:中华人民共和国)?婚姻法》/gu, '《中华人民共和国民法典》', '2021-01-01'],
  [/《(?:中华人民共和国)?继承法》/gu, '《中华人民共和国民法典》', '2021-01-01'],
  [/《(?:中华人民共和国)?民法通则》/gu, '《中华人民共和国民法典》', '2021-01-01'],
  [/《(?:中华人民共和国)?民法总则》/gu, '《中华人民共和国民法典》', '2021-01-01'],
  [/《(?:中华人民共和国)?物权法》/gu, '《中华人民共和国民法典》', '2021-01-01'],
  [/《(?:中华人民共和国)?侵权责任法》/gu, '《中华人民共和国民法典》', '2021-01-01'],
  [/《(?:中华人民共和国)?担保法》/gu, '《中华人民共和国民法典》', '2021-01-01'],
  [/《(?:中华人民共和国)?收养法》/gu, '《中华人民共和国民法典》', '2021-01-01'],
  [/GB\/?T ?15834[-\u2014]1995/gu, 'GB/T 15834—2011', '2012-06-01'],
  [/GB\/?T ?15835[-\u2014]1995/gu, 'GB/T 15835—2011', '2011-11-01'],
  [/GB\/?T ?9704[-\u2014]1999/gu, 'GB/T 9704—2012', '2012-07-01'],
  [/《国家行政机关公文处理办法》/gu, '《党政机关公文处理工作条例》', '2012-07-01'],
]
const HISTORY = /原|旧|已废止|废止|修订前|时的|当时|取代|代替|施行前/u

export default rule({
  id: 'timeliness/superseded-law',
  title: '引用已废止的法规标准',
  severity: 'warning',
  gate: '法律',
  basis: ['check-indicators'],
  reads: ['title', 'digest', 'body'],
  message: ({ quote, suggestions }) => `“${quote}”已经废止。现行的是${suggestions?.[0] ?? ''}，请核对条款后改用。`,
  *detect({ text, context }) {
    for (const [pattern, now, since] of OLD) {
      if (context.today !== '' && context.today < since) continue
      for (const { start, end } of eachMatch(text, pattern)) {
        if (HISTORY.test(before(text, start, 8)) || /^(?:废止|同时废止|已废止|失效|自)|^[^\u3002]{0,16}(?:同时)?废止/u.test(after(text, end, 24))) continue
        // 说过去的事：写明的年份在废止之前。
        const year = /(?<!\d)((?:19|20)\d{2})年[^\u3002]{0,40}$/u.exec(text.slice(0, start))?.[1]
        if (year && Number(year) < Number(since.slice(0, 4))) continue
        yield { start, end, suggestions: [now] }
      }
    }
  },
  flags: ['依据【《合同法》】第五十二条', '按照【GB/T 15834-1995】使用标点', '依照【《中华人民共和国婚姻法》】登记'],
  passes: ['原《合同法》已废止。', '《中华人民共和国劳动合同法》', '2015年依据《合同法》判决', '《民法典》施行，《合同法》同时废止。', 'GB/T 15834-2011'],
})
