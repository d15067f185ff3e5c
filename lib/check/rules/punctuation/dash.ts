// Is a dash written with hyphens or with the word 一?
import { rule, type Hit } from '../../rule.ts'
import { eachMatch } from '../../spans/each-match.ts'
import { urlSpans } from '../../links/urls.ts'

const HYPHENS = /(?<![-\w])-{2,4}(?![-\w>])/gu
const ONES = /(?:(?<=[\u4e00-\u9fa5\u201d\u300b])\u4e00\u4e00(?=$|[\u201c\u300a]|[\uff0c\u3002]))|(?:^\u4e00\u4e00(?=[\u4e00-\u9fa5]))/gmu
const REAL = /(?:\u9010|\u5bf9\u5e94|\u5217\u4e3e|\u5206\u522b)$/u
const REAL_AFTER = /^(?:\u5bf9|\u5217|\u8bbf|\u6838|\u89e3|\u56de|\u8bf4|\u767b|\u4ecb|\u6392|\u8fa8|\u68b3|\u68c0|\u5ba1|\u5206|\u4f5c|\u505a|\u5141)/u

export default rule({
  id: 'punctuation/dash',
  title: '破折号形式',
  severity: 'advice',
  gate: '文字',
  basis: ['gbt-15834'],
  reads: ['title', 'digest', 'lead', 'description', 'accompanying', 'body'],
  message: ({ quote }) => `“${quote}”不是破折号的规范形式。建议改为“——”。`,
  *detect({ text }): Generator<Hit> {
    const links = urlSpans(text)
    for (const { start, end } of eachMatch(text, HYPHENS)) {
      const sides = `${text.slice(0, start).trimEnd().slice(-1)}${text.slice(end).trimStart()[0] ?? ''}`
      if (!/[\u4e00-\u9fa5\u201c\u201d\u300a\u300b]/u.test(sides) || links.some((link) => start < link.end && end > link.start)) continue
      yield { start, end, suggestions: ['\u2014\u2014'], certain: true }
    }
    for (const { start, end } of eachMatch(text, ONES)) {
      if (REAL.test(text.slice(0, start)) || REAL_AFTER.test(text.slice(end))) continue
      yield { start, end, suggestions: ['\u2014\u2014'] }
    }
  },
  flags: ['【--】\u56fd\u5bb6\u7edf\u8ba1\u5c40', '\u6211\u4eec\u7684\u76ee\u6807【\u4e00\u4e00】\u201c\u6570\u51c6\u201d\u3002', '\u7edf\u8ba1\u5de5\u4f5c【--】\u6570\u636e\u7684\u6839\u57fa'],
  passes: ['\u7edf\u8ba1\u2014\u2014\u56fd\u5bb6\u7684\u773c\u775b', '10\u201420\u4e2a', '\u4e00\u4e00\u5bf9\u5e94', '\u4f9d\u636eGB/T 15834-2011', '\u9010\u4e00\u6838\u5bf9\uff0c\u4e00\u4e00\u6838\u5b9e'],
})
