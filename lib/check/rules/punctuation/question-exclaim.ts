// Does an indirect question end with a question mark?
import { rule, type Hit } from '../../rule.ts'
import { eachMatch } from '../../spans/each-match.ts'

const INDIRECT = /(?<=[\u3002\uff0c\uff1b]|^)[^\u3002\uff0c\uff1b\uff1f\uff01\u201c\u201d\uff1a\n]{0,12}(?:\u8ba8\u8bba|\u7814\u7a76|\u8be2\u95ee|\u4e86\u89e3|\u63a2\u8ba8|\u4ea4\u6d41|\u8bf4\u660e)(?:\u4e86)?(?:\u5982\u4f55|\u662f\u5426|\u600e\u6837|\u4e3a\u4ec0\u4e48)[^\u3002\uff0c\uff1b\uff1f\uff01\u4f60\u60a8\u6211\n]{1,20}(\uff1f)/gmu

export default rule({
  id: 'punctuation/question-exclaim',
  title: '问号误用',
  severity: 'advice',
  gate: '文字',
  basis: ['gbt-15834'],
  reads: ['body'],
  message: () => '这里是陈述，没有发问，句末不用问号。建议改为“。”。',
  *detect({ text }): Generator<Hit> {
    for (const { end } of eachMatch(text, INDIRECT)) yield { start: end - 1, end, suggestions: ['\u3002'] }
  },
  flags: ['\u4f1a\u8bae\u8ba8\u8bba\u5982\u4f55\u63d0\u9ad8\u6548\u7387【\uff1f】', '\u5de5\u4f5c\u4eba\u5458\u8be2\u95ee\u662f\u5426\u53c2\u52a0【\uff1f】', '\u5927\u5bb6\u4ea4\u6d41\u4e86\u5982\u4f55\u505a\u597d\u7edf\u8ba1\u5de5\u4f5c【\uff1f】'],
  passes: ['\u4ec0\u4e48\u662fGDP\uff1f', '\u6211\u4eec\u600e\u4e48\u529e\uff1f', '\u4f1a\u8bae\u8ba8\u8bba\u5982\u4f55\u63d0\u9ad8\u6548\u7387\u3002', '\u4ed6\u95ee\uff1a\u201c\u662f\u5426\u53c2\u52a0\uff1f\u201d'],
})
