// Does an ASCII mark stand in Chinese text?
import { rule, type Hit } from '../../rule.ts'
import { eachMatch } from '../../spans/each-match.ts'
import { urlSpans } from '../../links/urls.ts'

const LEFT = '[\\u4e00-\\u9fa5\\u201d\\u2019\\u300b\\u3009\\uff09\\u3011\\u3015%\\uff05\\u2103]'
const RIGHT = '[\\u4e00-\\u9fa5\\u201c\\u2018\\u300a\\u3008\\uff08\\u3010]'
const FOREIGN = /[\u6258\u5c14\u65af\u7279\u6069\u514b\u59c6\u6e29\u683c\u8bfa\u5a01\u5f17\u83b1\u57c3\u5410\u8482\u6d1b]/u
const FULL: Readonly<Record<string, string>> = { ',': '\uff0c', ';': '\uff1b', ':': '\uff1a', '?': '\uff1f', '!': '\uff01', '.': '\u3002' }
const INSIDE = new RegExp(`(?<=${LEFT})[,;:?!.](?=${RIGHT}|$)|(?<=[\\u4e00-\\u9fa5]{2})[,;](?=[ ]?[0-9A-Za-z\\u4e00-\\u9fa5])|(?<=[0-9A-Za-z])[,;](?=[\\u4e00-\\u9fa5])|(?<=[\\u4e00-\\u9fa5])[:!?](?=[ ]?[0-9A-Za-z])`, 'gmu')
const QUOTES = /"[^"\n]{0,40}?[\u4e00-\u9fa5][^"\n]{0,40}?"/gu
const WIDE = /[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]+/gu

export default rule({
  id: 'punctuation/fullwidth',
  title: '中文里用了半角标点',
  severity: 'warning',
  gate: '文字',
  basis: ['gbt-15834'],
  reads: ['title', 'digest', 'lead', 'description', 'accompanying', 'comment', 'reply', 'body'],
  message: ({ quote, suggestions, data }) => data?.['wide']
    ? `“${quote}”是全角数字或字母，通行写法是半角。建议改为“${suggestions?.[0] ?? ''}”。`
    : `中文句子里用了半角的“${quote}”。建议改为全角标点。`,
  *detect({ text, isMentioned }): Generator<Hit> {
    const links = urlSpans(text)
    const inLink = (at: number): boolean => links.some((link) => at >= link.start && at < link.end)
    for (const { start, end, text: mark } of eachMatch(text, INSIDE)) {
      if (inLink(start)) continue
      // 转发微博的写法 //@名称: 和 @名称: 是平台生成的。
      if (mark === ':' && /@[\w\u4e00-\u9fa5-]{1,30}$/u.test(text.slice(Math.max(0, start - 32), start))) continue
      const next = text[end] ?? ''
      const previous = text[start - 1] ?? ''
      if (/[,;:?!.]/u.test(next) || /[,;:?!.]/u.test(previous)) continue
      if (mark === '.' && next !== '' && !/[\u4e00-\u9fa5\u201c]/u.test(next)) continue
      if (mark === '.' && /^[一二三四五六七八九十]$/u.test(previous) && /(?:^|[\s\u3002])[一二三四五六七八九十]$/u.test(text.slice(Math.max(0, start - 2), start))) continue
      // 马克.吐温 is the middle dot's matter.
      if (mark === '.' && next !== '' && (text.slice(end).search(/[\uff0c\u3002\uff1b\n]|$/u) < 4 || FOREIGN.test(`${text.slice(Math.max(0, start - 3), start)}${text.slice(end, end + 3)}`))) continue
      // A half-width colon is a habit of input methods that misleads nobody.
      yield { start, end, suggestions: [FULL[mark] ?? mark], certain: true, severity: mark === ':' ? 'advice' : 'warning' }
    }
    for (const { start, end, text: found } of eachMatch(text, QUOTES)) {
      if (inLink(start) || /[0-9]$/u.test(text.slice(0, start)) || /[=<>]/u.test(found)) continue
      yield { start, end, suggestions: [`\u201c${found.slice(1, -1)}\u201d`], certain: true }
    }
    for (const { start, end, text: found } of eachMatch(text, WIDE)) {
      if (isMentioned(start, end)) continue
      const narrow = [...found].map((unit) => String.fromCharCode(unit.charCodeAt(0) - 0xfee0)).join('')
      yield { start, end, severity: 'advice', suggestions: [narrow], certain: true, data: { wide: 'yes' } }
    }
  },
  flags: [
    '\u540c\u6bd4\u589e\u957f5%【,】\u5176\u4e2d\u5de5\u4e1a\u5e73\u7a33\u3002',
    '\u7ecf\u6d4e\u8fd0\u884c\u5e73\u7a33【.】',
    '\u589e\u5f3a【"\u56db\u4e2a\u610f\u8bc6"】\u3002',
    '\u63d0\u9ad8\u610f\u8bc6【,】\u5e02\u7edf\u8ba1\u5c40\u3002',
    '\u7701\u7edf\u8ba1\u5c40【:】\u6211\u5c40',
    '\u5b8c\u6210\u4e86\u5417【?】',
    '\u5171【１２３】\u4eba',
    '\u65f6\u95f4【:】11\u670820\u65e5',
  ],
  passes: [
    '\u589e\u957f3.5%\uff0c\u51711,234\u4eba\uff0c10:30\u5f00\u4f1a\u3002',
    '\u8bf7\u8bbf\u95ee https://tjj.luan.gov.cn/a.html?b=1 \u67e5\u770b\u3002',
    '//@\u516d\u5b89\u7edf\u8ba1:\u8f6c\u53d1\u5fae\u535a',
    '1. \u52a0\u5f3a\u9886\u5bfc',
    'GDP(\u73b0\u4ef7)\u589e\u957f\u3002',
    'The report, in short, is good.',
  ],
})
