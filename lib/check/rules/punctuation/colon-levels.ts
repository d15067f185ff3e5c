// Is what follows 如下 introduced with a colon?
import { rule, type DraftHit } from '../../rule.ts'
import { eachMatch } from '../../spans/each-match.ts'

export default rule({
  id: 'punctuation/colon-levels',
  title: '引出下文的标点',
  severity: 'advice',
  gate: '文字',
  basis: ['gbt-15834'],
  message: ({ quote }) => `“${quote}”后面引出下文，逗号应当改为冒号。`,
  *detectDraft(draft): Generator<DraftHit> {
    for (const [article, { body }] of draft.articles.entries()) {
      for (const [block, { text }] of body.entries()) {
        for (const { start, end } of eachMatch(text, /(?:\u5982\u4e0b|\u4ee5\u4e0b\u51e0\u70b9|\u4ee5\u4e0b\u51e0\u65b9\u9762)[\uff0c,\uff1b](?=\s*$)/gu)) {
          yield { article, field: 'body', block, start, end, suggestions: [`${text.slice(start, end - 1)}\uff1a`], certain: true }
        }
      }
    }
  },
  flags: ['\u73b0\u5c06\u6709\u5173\u4e8b\u9879\u901a\u77e5【\u5982\u4e0b\uff0c】\n\u4e00\u3001\u65f6\u95f4', '\u5177\u4f53\u5b89\u6392【\u5982\u4e0b\uff1b】', '\u4e3b\u8981\u6709【\u4ee5\u4e0b\u51e0\u70b9\uff0c】'],
  passes: ['\u901a\u77e5\u5982\u4e0b\uff1a', '\u901a\u77e5\u5982\u4e0b\u3002', '\u5982\u4e0b\u56fe\u6240\u793a\uff0c\u589e\u957f\u5e73\u7a33\u3002', '\u65f6\u95f4\uff1a9:30'],
})
