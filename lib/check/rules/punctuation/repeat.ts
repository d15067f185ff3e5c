// Is a mark written twice, or do two marks stand where one can?
import { rule, type Hit } from '../../rule.ts'
import { eachMatch } from '../../spans/each-match.ts'

const NARROW = /(?<=[\u4e00-\u9fa5])[!?,;]{2,}/gu
const FULL: Readonly<Record<string, string>> = { '!': '\uff01', '?': '\uff1f', ',': '\uff0c', ';': '\uff1b' }
const RUN = /[\uff0c\u3001\uff1b\uff1a\u3002\uff01\uff1f]{2,}/gu

/** What should stand there; null where the run is right or another rule's matter. */
const mend = (run: string, inTitle: boolean): string | null => {
  if (/^\u3002{3,}$/u.test(run)) return null
  if (/^[\uff01\uff1f]+$/u.test(run)) {
    if (inTitle || run === '\uff1f\uff01' || run === '\uff01\uff1f') return null
    return run.includes('\uff1f') ? '\uff1f' : '\uff01'
  }
  const strong = [...run].find((mark) => /[\u3002\uff01\uff1f]/u.test(mark))
  return strong ?? run[run.length - 1] ?? null
}

export default rule({
  id: 'punctuation/repeat',
  title: '重复标点',
  severity: 'warning',
  gate: '文字',
  basis: ['gbt-15834'],
  reads: ['title', 'digest', 'lead', 'description', 'accompanying', 'comment', 'reply', 'body'],
  message: ({ quote, suggestions }) => `“${quote}”是重叠的标点。建议只留“${suggestions?.[0] ?? ''}”。`,
  *detect({ text, field }): Generator<Hit> {
    for (const { start, end, text: run } of eachMatch(text, NARROW)) {
      if (field !== 'title' || !/[!?]/u.test(run)) yield { start, end, suggestions: [FULL[run[0] ?? ''] ?? run] }
    }
    for (const { start, end, text: run } of eachMatch(text, RUN)) {
      const right = mend(run, field === 'title')
      if (right === null) continue
      const sure = new Set(run).size === 1
      yield { start, end, suggestions: [right], certain: sure }
    }
  },
  flags: [
    '\u8fd0\u884c\u5e73\u7a33【\uff0c\uff0c】\u7a33\u4e2d\u6709\u8fdb\u3002',
    '\u540c\u6bd4\u589e\u957f【\u3002\u3002】',
    '\u5b89\u6392\u5982\u4e0b【\uff1a\u3002】',
    '\u666e\u67e5\u6709\u6211【\uff01\uff01\uff01】',
    '\u611f\u8c22\u652f\u6301【!!】',
    '\u5de5\u4e1a【\u3001\uff0c】\u670d\u52a1\u4e1a',
  ],
  passes: ['\u7edf\u8ba1\u2026\u2026\u8c03\u67e5\u2014\u2014\u666e\u67e5', '\u8fd9\u662f\u4ec0\u4e48\uff1f\uff01', '\u5e73\u7a33\u3002\u201d\u4ed6\u8bf4\u3002', '\u7b49\u7b49\u3002\u3002\u3002'],
})
