// Does the ellipsis have its six dots, and nothing that says the same again?
import { rule, type Hit } from '../../rule.ts'
import { eachMatch } from '../../spans/each-match.ts'
import { urlSpans } from '../../links/urls.ts'

const HAN_OR_MARK = /[\u4e00-\u9fa5\u201d\u300b\uff09\uff0c]/u
const SIX = '\u2026\u2026'

export default rule({
  id: 'punctuation/ellipsis',
  title: '省略号形式',
  severity: 'advice',
  gate: '文字',
  basis: ['gbt-15834'],
  reads: ['title', 'digest', 'lead', 'description', 'accompanying', 'comment', 'reply', 'body'],
  message: ({ quote, data }) => data?.['etc']
    ? `“${quote}”里省略号和“等”重复。建议只留一个。`
    : `“${quote}”不是省略号的规范形式。建议改为“${SIX}”。`,
  *detect({ text, field }): Generator<Hit> {
    const links = urlSpans(text)
    for (const { start, end } of eachMatch(text, /\u2026+(?:\u7b49\u7b49|\u7b49)(?![\u7ea7\u5f85\u4e8e\u540c\u91cf\u9ad8\u989d])/gu)) {
      yield { start, end, suggestions: ['\u7b49', SIX], severity: 'warning', data: { etc: 'yes' } }
    }
    for (const { start, end, text: found } of eachMatch(text, /\.{3,}|\u3002{3,}|\u2026+|\u00b7{3,}/gu)) {
      if (links.some((link) => start < link.end && end > link.start)) continue
      const etc = /^\u7b49(?![\u7ea7\u5f85\u4e8e\u540c\u91cf\u9ad8\u989d])/u.test(text.slice(end))
      if (found[0] === '\u2026' && (found.length === 2 || etc)) continue
      if (found[0] === '\u2026' && found.length > 2 && found.length % 2 === 0) continue
      // 标题里的悬念由标题党规则说。
      if (field === 'title') continue
      const sides = `${text[start - 1] ?? ''}${text[end] ?? ''}`
      if (found[0] !== '\u2026' && !HAN_OR_MARK.test(sides)) continue
      // 目录的引导点：右边是页码。
      if (found.length > 6 && /^\s*\d/u.test(text.slice(end))) continue
      if (found === '\u2026' && /[0-9A-Za-z,\uff0c]\s*$/u.test(text.slice(0, start)) && /^\s*[,\uff0c]?\s*[0-9A-Za-z]/u.test(text.slice(end))) continue
      yield { start, end, suggestions: [SIX], certain: true, severity: 'warning' }
    }
  },
  flags: ['\u7edf\u8ba1\u8c03\u67e5【...】\u4ecd\u5728\u7ee7\u7eed\u3002', '\u4ecd\u5728\u7ee7\u7eed【\u3002\u3002\u3002】', '\u540e\u679c\u4e25\u91cd【\u2026】', '\u6309\u65f6\u4e0a\u62a5【\u2026\u2026\u7b49】\uff0c\u5171\u540c\u7ef4\u62a4\u3002'],
  passes: ['\u7edf\u8ba1\u8c03\u67e5\u2026\u2026\u4ecd\u5728\u7ee7\u7eed\u3002', '1, 2, \u2026, n', '\u6570\u636e\u2026\u2026\u7b49\u7ea7\u5206\u660e', 'Loading...', '\u603b\u8bba............3'],
})
