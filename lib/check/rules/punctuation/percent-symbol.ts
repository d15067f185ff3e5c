// Is the percent sign written tight, once, and in its common form?
import { rule, type Hit } from '../../rule.ts'
import { eachMatch } from '../../spans/each-match.ts'

export default rule({
  id: 'punctuation/percent-symbol',
  title: '百分号形式',
  severity: 'advice',
  gate: '文字',
  basis: ['gbt-15835'],
  reads: ['title', 'digest', 'lead', 'description', 'accompanying', 'body'],
  message: ({ quote, suggestions }) => `“${quote}”的百分号写法不规范。建议改为“${suggestions?.[0] ?? ''}”。`,
  *detect({ text }): Generator<Hit> {
    for (const { start, end, text: found } of eachMatch(text, /(?<![\d.])\d+(?:\.\d+)?(?:[ \u00a0\u3000]+[%\uff05\ufe6a\u2030]|[\uff05\ufe6a]|%{2,})/gu)) {
      const sign = found.includes('\u2030') ? '\u2030' : '%'
      yield { start, end, suggestions: [found.replace(/[\s\u00a0\u3000%\uff05\ufe6a\u2030]+$/u, sign)], certain: true }
    }
    for (const { start, end, groups } of eachMatch(text, /(\d+(?:\.\d+)?)\u767e\u5206\u53f7/gu)) yield { start, end, suggestions: [`${groups[1] ?? ''}%`], certain: true }
  },
  flags: ['\u589e\u957f\u7387\u4e3a【11.8 %】\u3002', '\u589e\u957f【5\uff05】', '\u589e\u957f【5%%】', '\u589e\u957f【5\ufe6a】'],
  passes: ['\u589e\u957f5%', '\u589e\u957f5%\u20146%', '\u51fa\u751f\u73875\u2030', '\u73af\u6bd4\uff08%\uff09'],
})
