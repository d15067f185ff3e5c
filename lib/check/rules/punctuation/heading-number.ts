// Is the mark after a heading's number the right one?
import { rule, type Hit } from '../../rule.ts'

const FORMS: readonly { readonly pattern: RegExp; readonly mend: (number: string) => string }[] = [
  // （一）、 and （1）、 and （一）. : the bracket already divides.
  { pattern: /^\s*(?:[一二三四五六七八九十]{1,3}\u3001)?([\uff08(](?:[一二三四五六七八九十]{1,3}|\d{1,2})[\uff09)])[\u3001\uff0c,.\uff0e\u3002]/u, mend: (number) => number },
  { pattern: /^\s*([一二三四五六七八九十]{1,3})[,\uff0c.\uff0e](?=[\u4e00-\u9fa5])/u, mend: (number) => `${number}\u3001` },
  { pattern: /^\s*(\u7b2c[一二三四五六七八九十]{1,2})\u3001(?![一二三四五六七八九十])(?=[\u4e00-\u9fa5])/u, mend: (number) => `${number}\uff0c` },
  { pattern: /^\s*(\d{1,2})[\u3001\uff0c](?=[\u4e00-\u9fa5])/u, mend: (number) => `${number}.` },
  { pattern: /^\s*([\u2460-\u2473])[\u3001.\uff0e]/u, mend: (number) => number },
]

export default rule({
  id: 'punctuation/heading-number',
  title: '序号后的标点',
  severity: 'advice',
  gate: '文字',
  basis: ['gbt-9704', 'gbt-15834'],
  reads: ['body'],
  message: ({ quote, suggestions }) => `序号“${quote}”后的标点不规范。建议改为“${suggestions?.[0] ?? ''}”。`,
  *detect({ text }): Generator<Hit> {
    for (const { pattern, mend } of FORMS) {
      const found = pattern.exec(text)
      const number = found?.[1]
      if (!found || number === undefined) continue
      const start = text.indexOf(number)
      yield { start, end: found[0].length, suggestions: [mend(number)], certain: true, severity: /^[\uff08(]/u.test(number) ? 'warning' : 'advice' }
      return
    }
  },
  flags: ['【\uff08\u4e00\uff09\u3001】\u603b\u4f53\u60c5\u51b5', '\u4e8c\u3001【\uff08\u4e00\uff09\u3001】\u4e25\u683c\u6267\u884c\u5236\u5ea6', '【\u4e00\uff0c】\u52a0\u5f3a\u9886\u5bfc', '【1\u3001】\u6253\u5f00\u7f51\u7ad9', '【\u7b2c\u4e00\u3001】\u63d0\u9ad8\u8ba4\u8bc6'],
  passes: ['\u4e00\u3001\u603b\u4f53\u60c5\u51b5', '\uff08\u4e00\uff09\u603b\u4f53\u60c5\u51b5', '1.\u603b\u4f53\u60c5\u51b5', '\u7b2c\u4e00\uff0c\u63d0\u9ad8\u8ba4\u8bc6', '\u7b2c\u4e00\u3001\u4e8c\u3001\u4e09\u4ea7\u4e1a\u589e\u52a0\u503c\u5e73\u7a33', '\u4e00\u3001\u4e8c\u5b63\u5ea6\u5e73\u7a33'],
})
