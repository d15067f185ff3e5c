// Does a paragraph break off with a mark that cannot end it?
import { rule, type DraftHit } from '../../rule.ts'

export default rule({
  id: 'punctuation/sentence-end',
  title: '段末标点',
  severity: 'warning',
  gate: '文字',
  basis: ['gbt-15834'],
  message: ({ quote }) => `这一段以“${quote}”结束，句子没有写完或标点用错。请补全，或改为“。”。`,
  *detectDraft(draft): Generator<DraftHit> {
    for (const [article, { body }] of draft.articles.entries()) {
      for (const [block, { text, kind }] of body.entries()) {
        const found = /[\uff0c\u3001,](?=[\s\u3000]*$)/u.exec(text)
        if (!found || kind !== 'paragraph' || text.length < 20) continue
        // 称呼、分行的诗和没有写在同一段的列举：下一段接着说。
        const next = body[block + 1]?.text ?? ''
        if (next.length < 30 && next !== '' && text.length < 30) continue
        yield { article, field: 'body', block, start: found.index, end: found.index + 1, suggestions: ['\u3002'] }
      }
    }
  },
  flags: [
    '\u5168\u5e02\u89c4\u6a21\u4ee5\u4e0a\u5de5\u4e1a\u589e\u52a0\u503c\u540c\u6bd4\u589e\u957f6.7%\uff0c\u5176\u4e2d\u9ad8\u6280\u672f\u5236\u9020\u4e1a\u589e\u957f11.3%【\uff0c】',
    '\u5168\u5e02\u89c4\u6a21\u4ee5\u4e0a\u5de5\u4e1a\u589e\u52a0\u503c\u5e73\u7a33\u589e\u957f\uff0c\u5176\u4e2d\u6709\u673a\u68b0\u3001\u7535\u5b50\u3001\u98df\u54c1【\u3001】',
    '\u4f1a\u8bae\u8981\u6c42\uff0c\u5404\u79d1\u5ba4\u8981\u5bf9\u7167\u95ee\u9898\u6e05\u5355\u9010\u9879\u6574\u6539\u5230\u4f4d【,】',
  ],
  passes: ['\u5168\u5e02\u7ecf\u6d4e\u8fd0\u884c\u603b\u4f53\u5e73\u7a33\uff0c\u7a33\u4e2d\u6709\u8fdb\uff0c\u9ad8\u8d28\u91cf\u53d1\u5c55\u624e\u5b9e\u63a8\u8fdb\u3002', '\u5c0a\u656c\u7684\u8c03\u67e5\u6237\uff0c', '\u4e00\u3001\u603b\u4f53\u60c5\u51b5', '\u5fae\u98ce\u8f7b\u62c2\uff0c\n\u7a3b\u6d6a\u7ffb\u6eda\u3002'],
})
