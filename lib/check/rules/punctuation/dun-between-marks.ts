// Does a 顿号 stand between two titles or two quoted words that touch?
import { rule, type Hit } from '../../rule.ts'
import { eachMatch } from '../../spans/each-match.ts'

const TITLES = /\u300b\u3001(?=\u300a)/gu
const TITLES_COMMA = /\u300b[,\uff0c](?=\u300a[^\u300b]{1,40}\u300b)/gu
const QUOTES = /\u201d\u3001(?=\u201c)/gu

export default rule({
  id: 'punctuation/dun-between-marks',
  title: '书名号、引号之间的顿号',
  severity: 'advice',
  gate: '文字',
  basis: ['gbt-15834'],
  reads: ['title', 'digest', 'lead', 'description', 'accompanying', 'body'],
  message: () => '相邻的书名号或引号之间通常不用“、”。建议删去。',
  *detect({ text }): Generator<Hit> {
    for (const pattern of [TITLES, TITLES_COMMA, QUOTES]) {
      for (const { start, end } of eachMatch(text, pattern)) yield { start: start + 1, end, suggestions: [''], certain: true }
    }
  },
  flags: [
    '\u5b66\u4e60\u300a\u7edf\u8ba1\u6cd5\u300b【\u3001】\u300a\u6761\u4f8b\u300b\u3002',
    '\u53d1\u653e\u201c\u660e\u767d\u7eb8\u201d【\u3001】\u201c\u53e3\u888b\u4e66\u201d\u3002',
    '\u300a\u7532\u300b【\u3001】\u300a\u4e59\u300b【\u3001】\u300a\u4e19\u300b',
  ],
  passes: [
    '\u300a\u7edf\u8ba1\u6cd5\u300b\uff082024\u5e74\u4fee\u6b63\uff09\u3001\u300a\u6761\u4f8b\u300b',
    '\u300a\u7532\u300b\u548c\u300a\u4e59\u300b',
    '\u589e\u5f3a\u201c\u56db\u4e2a\u610f\u8bc6\u201d\u3001\u575a\u5b9a\u201c\u56db\u4e2a\u81ea\u4fe1\u201d',
  ],
})
