// Do characters stand here that nobody can see?
import { rule, type Hit } from '../../rule.ts'
import { eachMatch } from '../../spans/each-match.ts'

const HIDDEN = /[\u200b\u2060\ufeff\u00ad\u180e\u2061-\u2064]+|[\ue000-\uf8ff]+|(?<=[\u4e00-\u9fa5])[\u200c\u200d]+(?=[\u4e00-\u9fa5])/gu
const BIDI = /[\u202a-\u202e\u2066-\u2069]+/gu

export default rule({
  id: 'punctuation/space',
  title: '看不见的字符',
  severity: 'advice',
  gate: '文字',
  basis: ['gbt-9704'],
  reads: ['title', 'digest', 'author', 'lead', 'description', 'accompanying', 'body'],
  message: ({ data }) => `这里有看不见的字符（${data?.['code'] ?? ''}），读者看不到，检索和校对会出错。建议删去。`,
  *detect({ text }): Generator<Hit> {
    for (const pattern of [HIDDEN, BIDI]) {
      for (const { start, end, text: found } of eachMatch(text, pattern)) {
        const inWord = /[\u4e00-\u9fa5]$/u.test(text.slice(0, start)) && /^[\u4e00-\u9fa5]/u.test(text.slice(end))
        const code = `U+${(found.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
        yield { start, end, suggestions: [''], certain: !/[\ue000-\uf8ff]/u.test(found), severity: inWord || pattern === BIDI ? 'warning' : 'advice', data: { code } }
      }
    }
  },
  flags: ['\u7edf【\u200b】\u8ba1', '\u516d\u5b89\u5e02【\ufeff】', '\u589e\u957f【\ue0e5】\u5143', '\u5e02【\u202e】\u5c40'],
  passes: ['\u5f20  \u4e09', '\u4e2d\u82f1 GDP \u4e4b\u95f4', '\u3000\u3000\u6bb5\u9996\u7a7a\u4e24\u683c', '\ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67'],
})
