// Does an anniversary or a yearly number agree with the year that the text names?
import { rule } from '../../rule.ts'
import { readChineseNumber } from '../../figures/numerals.ts'
import { eachMatch } from '../../spans/each-match.ts'

/** Founding years that everybody reckons from. */
const EVENTS: readonly (readonly [RegExp, number])[] = [
  [/(?:新中国|中华人民共和国)(?:成立|建立)$/u, 1949],
  [/(?:中国共产党|建党|党)(?:成立|建立)?$/u, 1921],
  [/(?:中国人民解放军建军|建军)$/u, 1927],
  [/改革开放$/u, 1978],
  [/(?:《?统计法》?|《中华人民共和国统计法》)(?:颁布|公布)(?:实施)?$/u, 1983],
  [/香港回归(?:祖国)?$/u, 1997],
  [/澳门回归(?:祖国)?$/u, 1999],
]
const ANNIVERSARY = /(\d{1,3}|[一二三四五六七八九十百]{1,4})周年/gu
const YEAR = /(?<!\d)((?:19|20)\d{2})年/gu

export default rule({
  id: 'timeliness/last-year-template',
  title: '周年与年份不符',
  severity: 'warning',
  gate: '政治',
  basis: ['check-indicators'],
  reads: ['title', 'digest', 'body'],
  message: ({ quote, suggestions, data }) => `“${quote}”：${data?.['year'] ?? ''}年应是${suggestions?.[0] ?? ''}。请核对是不是沿用了往年的稿子。`,
  *detect({ text, context }) {
    for (const { start, end, groups } of eachMatch(text, ANNIVERSARY)) {
      const written = groups[1] ?? ''
      const name = text.slice(Math.max(0, start - 16), start)
      const event = EVENTS.find(([pattern]) => pattern.test(name))
      const count = /^\d/u.test(written) ? Number(written) : readChineseNumber(written)
      if (!event || count === null || /即将|喜迎|迎接|明年|去年|将迎来/u.test(text.slice(Math.max(0, end - 30), end))) continue
      const years = [...text.slice(0, end).matchAll(YEAR)].map((one) => Number(one[1]))
      const stated = years[years.length - 1]
      const now = Number(context.today.slice(0, 4))
      const year = stated ?? now
      // 没有写年份时，只认“今年是”这样的话。
      if (stated === undefined && !/今年|今天|本年/u.test(text.slice(Math.max(0, end - 40), end))) continue
      if (year - event[1] === count) continue
      const from = end - written.length - 2
      yield { start: from, end, suggestions: [`${year - event[1]}周年`], data: { year: String(year) }, severity: stated === undefined ? 'advice' : 'warning' }
    }
  },
  flags: ['2024年是新中国成立【74周年】。', '今年是改革开放【47周年】。', '2026年7月1日，庆祝中国共产党成立【104周年】。'],
  passes: ['2024年是新中国成立75周年。', '2026年7月1日，庆祝中国共产党成立105周年。', '喜迎新中国成立80周年。', '市博物馆开馆10周年。'],
})
