// Does a 顿号 stand before a conjunction that already joins?
import { rule, type Hit } from '../../rule.ts'
import { eachMatch } from '../../spans/each-match.ts'

/** Conjunction, and what may not follow it because then it is another word. */
const JOINED = new RegExp('\\u3001(?:' + [
  '\\u4ee5\\u53ca',
  '\\u548c(?![\\u8c10\\u5e73\\u7766\\u89e3\\u8877\\u7f8e\\u6c14\\u987a\\u5408\\u7f13\\u5584\\u97f3\\u58f0\\u5c1a\\u9f99\\u7530\\u8fbe\\u5bb6\\u5e03\\u8bd7\\u5f26\\u8863\\u76ee\\u9762\\u6696\\u7a46\\u4f11])',
  '\\u53ca(?![\\u65f6\\u65e9\\u683c\\u7b2c\\u7269\\u7b04\\u51a0\\u4eba\\u623f\\u81f3\\u4e8e])',
  '\\u6216(?![\\u8005\\u8bb8\\u7136\\u591a\\u65e9\\u7f3a])',
].join('|') + ')', 'gu')
const ETC = /\u3001\u7b49(?=[\u3002\uff0c\uff1b\uff09]|$)/gu

export default rule({
  id: 'punctuation/dun-conjunction',
  title: '顿号与连词重叠',
  severity: 'advice',
  gate: '文字',
  basis: ['gbt-15834'],
  reads: ['digest', 'lead', 'description', 'accompanying', 'body'],
  message: ({ quote }) => `“${quote}”里顿号和后面的连词重复。建议删去“、”。`,
  *detect({ text, isProtected }): Generator<Hit> {
    for (const pattern of [JOINED, ETC]) {
      for (const { start, end, text: found } of eachMatch(text, pattern)) {
        if (isProtected(start + 1, end + 1)) continue
        yield { start, end, suggestions: [found.slice(1)], certain: false }
      }
    }
  },
  flags: ['\u7532\u3001\u4e59【\u3001\u548c】\u4e19', '\u5de5\u4e1a【\u3001\u4ee5\u53ca】\u670d\u52a1\u4e1a', '\u82f9\u679c\u3001\u68a8【\u3001\u7b49】\u3002'],
  passes: ['\u6587\u660e\u3001\u548c\u8c10', '\u51c6\u786e\u3001\u53ca\u65f6', '\u4e00\u3001\u7b49\u7ea7\u5212\u5206', '\u7532\u3001\u4e59\u548c\u4e19', '\u5e73\u7b49\u3001\u548c\u7766'],
})
