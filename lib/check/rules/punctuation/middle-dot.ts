// Is the dot of a foreign name or of a memorable date the middle dot?
import { rule, type Hit } from '../../rule.ts'
import { eachMatch } from '../../spans/each-match.ts'

const NAME = /(?<=[\u4e00-\u9fa5]{2})[.\uff0e\u2022\u2027](?=[\u4e00-\u9fa5]{2,5}(?:[\uff0c\u3002\u3001\u8bf4\u7684\u5728\u662f\u548c]|$))/gu
const DATE = /(?<![\d.])(\d{1,2})[.\uff0e](\d{1,2})(?=\u6c76\u5ddd|\u7389\u6811|\u5730\u9707|\u4e8b\u4ef6|\u4e8b\u6545|\u7279\u5927|\u91cd\u5927|\u8bb2\u8bdd|\u7edf\u8ba1\u6cd5\u9881\u5e03|\u665a\u4f1a)/gu
const CHINESE_DATE = /(?<=\u201c)([一二三四五六七八九十]{1,2})[.\uff0e]([一二三四五六七八九十]{1,2})(?=\u201d)/gu

export default rule({
  id: 'punctuation/middle-dot',
  title: '间隔号',
  severity: 'advice',
  gate: '文字',
  basis: ['gbt-15834'],
  reads: ['title', 'digest', 'body'],
  message: ({ quote }) => `“${quote}”应当用间隔号“·”。`,
  *detect({ text }): Generator<Hit> {
    for (const { start, end } of eachMatch(text, NAME)) {
      const head = text.slice(0, start)
      if (/(?:^|[\s\u3002])[一二三四五六七八九十]{1,3}$/u.test(head) || /[\u3002\uff0c]/u.test(text.slice(end + 5, end + 6)) === false && text.length - end > 5 && !/[\u5148\u6258\u5c14\u65af\u7279\u5fb7\u6069\u5170\u514b\u59c6\u5229\u6768\u5170\u6e29\u683c\u5c14]/u.test(text.slice(end, end + 5))) continue
      if (!/[\u6258\u5c14\u65af\u7279\u5fb7\u6069\u5170\u514b\u59c6\u5229\u6e29\u683c\u8bfa\u5a01\u5f17\u83b1\u57c3]/u.test(`${head.slice(-4)}${text.slice(end, end + 4)}`)) continue
      yield { start, end, suggestions: ['\u00b7'], certain: true }
    }
    for (const pattern of [DATE, CHINESE_DATE]) {
      for (const { start, end, groups } of eachMatch(text, pattern)) yield { start, end, suggestions: [`${groups[1] ?? ''}\u00b7${groups[2] ?? ''}`], certain: true }
    }
  },
  flags: ['\u4f5c\u5bb6\u9a6c\u514b【.】\u5410\u6e29\u8bf4\u8fc7', '【5.12】\u6c76\u5ddd\u5730\u9707', '\u201c【\u4e5d.\u4e00\u516b】\u201d\u7eaa\u5ff5\u65e5'],
  passes: ['\u589e\u957f3.15%', '\u4e94\u56db\u8fd0\u52a8', '3\u00b715\u665a\u4f1a', '\u9a6c\u514b\u00b7\u5410\u6e29\u8bf4', '\u7ecf\u6d4e\u5e73\u7a33.\u5de5\u4e1a\u589e\u957f'],
})
