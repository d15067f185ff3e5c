// Are titles inside titles set in the inner mark?
import { rule, type Hit } from '../../rule.ts'
import { eachMatch } from '../../spans/each-match.ts'

const NESTED = /\u300a([^\u300a\u300b\n]{0,40})\u300a([^\u300a\u300b\n]{1,60})\u300b([^\u300a\u300b\n]{0,40})\u300b/gu
const ASCII = /\u300a[^\u300a\u300b\n]{0,40}<([^<>\u300a\u300b\n]{1,60})>[^\u300a\u300b\n]{0,40}\u300b/gu
const OFFICE = /\u300a((?:\u4eba\u6c11\u65e5\u62a5|\u5149\u660e\u65e5\u62a5|\u7ecf\u6d4e\u65e5\u62a5|\u65b0\u534e\u65e5\u62a5|[\u4e00-\u9fa5]{2,6}(?:\u65e5\u62a5|\u665a\u62a5|\u90fd\u5e02\u62a5))\u793e)\u300b/gu

export default rule({
  id: 'punctuation/book-title-mark',
  title: '书名号用法',
  severity: 'warning',
  gate: '文字',
  basis: ['gbt-15834'],
  reads: ['title', 'digest', 'lead', 'description', 'accompanying', 'body'],
  message: ({ quote, suggestions }) => `“${quote}”的书名号用法不规范：书名里的书名用单书名号，单位名称不用书名号。建议改为“${suggestions?.[0] ?? ''}”。`,
  *detect({ text }): Generator<Hit> {
    for (const { start, end, groups } of eachMatch(text, NESTED)) {
      yield { start, end, suggestions: [`\u300a${groups[1] ?? ''}\u3008${groups[2] ?? ''}\u3009${groups[3] ?? ''}\u300b`], certain: true }
    }
    for (const { start, end, text: found } of eachMatch(text, ASCII)) {
      yield { start, end, suggestions: [found.replace('<', '\u3008').replace('>', '\u3009')], certain: true }
    }
    for (const { start, end, groups } of eachMatch(text, OFFICE)) yield { start, end, suggestions: [groups[1] ?? ''], certain: true }
  },
  flags: [
    '\u6309\u7167【\u300a\u5173\u4e8e\u5370\u53d1<\u529e\u6cd5>\u7684\u901a\u77e5\u300b】\u8981\u6c42',
    '\u6309\u7167【\u300a\u5173\u4e8e\u5370\u53d1\u300a\u529e\u6cd5\u300b\u7684\u901a\u77e5\u300b】\u8981\u6c42',
    '【\u300a\u4eba\u6c11\u65e5\u62a5\u793e\u300b】\u8bb0\u8005',
  ],
  passes: ['\u300a\u5173\u4e8e\u5370\u53d1\u3008\u529e\u6cd5\u3009\u7684\u901a\u77e5\u300b', '\u300a\u7edf\u8ba1\u5e74\u9274\u300b', '\u300a\u4eba\u6c11\u65e5\u62a5\u300b\u520a\u767b', '\u300a\u7532\u300b\u300a\u4e59\u300b'],
})
