// Does every opening mark have its closing mark?
import type { Hit } from '../../rule.ts'
import { rule } from '../../rule.ts'

const PAIRS: Readonly<Record<string, string>> = {
  '\u201c': '\u201d', '\u2018': '\u2019', '\u300a': '\u300b', '\u3008': '\u3009',
  '\uff08': '\uff09', '\u3010': '\u3011', '\u3014': '\u3015', '\u300c': '\u300d', '\u300e': '\u300f',
}
const MARKS = /[\u201c\u201d\u2018\u2019\u300a-\u300f\u3010\u3011\u3014\u3015\uff08\uff09\u3008\u3009()]/gu
const OPENING = new Map(Object.entries(PAIRS).map(([open, close]) => [close, open]))
const HAN = /[\u4e00-\u9fa5]/u
/** `1)` `a\uff09` `\u4e00\uff09` at the beginning, and the same after a mark, number a list. */
const LIST_NUMBER = /(?:^|[\s\uff1a\uff1b\u3002\uff0c:;])[0-9a-zA-Z一二三四五六七八九十\u2460-\u2473]{1,3}$/u
const EMOTICON = /[:;\uff1a\uff1b\uff1e>=^_\u03c9\u2207\u25e1\u30fb\u00b0]$/u

const topicHits = (text: string): Hit[] => {
  const signs = [...text.matchAll(/#/gu)].map((found) => found.index)
  const free = signs.filter((at) => !/[A-Za-z0-9&/=?]$/u.test(text.slice(0, at)) || HAN.test(text[at - 1] ?? ''))
  if (free.length % 2 === 0 || free.length !== signs.length) return []
  const last = free[free.length - 1] ?? 0
  if (free.length === 1 && !(HAN.test(text[last + 1] ?? '') || HAN.test(text[last - 1] ?? ''))) return []
  return [{ start: last, end: last + 1, data: { mark: '#' } }]
}

export default rule({
  id: 'punctuation/unpaired',
  title: '成对标点不配对',
  severity: 'warning',
  gate: '文字',
  basis: ['gbt-15834'],
  reads: ['title', 'digest', 'lead', 'description', 'accompanying', 'comment', 'reply', 'body'],
  message: ({ quote }) => `“${quote}”没有与它成对的另一半。请补上，或删去这一个。`,
  *detect({ text, field }): Generator<Hit> {
    const open: { mark: string; at: number }[] = []
    for (const found of text.matchAll(MARKS)) {
      const at = found.index
      const unit = found[0]
      const mark = unit === '(' ? '\uff08' : unit === ')' ? '\uff09' : unit
      if (PAIRS[mark] !== undefined) {
        if (unit === '(' && EMOTICON.test(text.slice(Math.max(0, at - 1), at))) continue
        open.push({ mark, at })
        continue
      }
      const opening = OPENING.get(mark)
      if (opening === undefined) continue
      const depth = open.map((one) => one.mark).lastIndexOf(opening)
      if (depth >= 0) {
        for (const lost of open.splice(depth).slice(1)) yield { start: lost.at, end: lost.at + 1 }
        continue
      }
      // An apostrophe is no closing mark; a bracket after a number begins an item; :) smiles.
      if (mark === '\u2019' && /[A-Za-z0-9]$/u.test(text.slice(0, at))) continue
      if (mark === '\uff09' && (LIST_NUMBER.test(text.slice(Math.max(0, at - 5), at)) || EMOTICON.test(text.slice(Math.max(0, at - 1), at)))) continue
      // At the edge of a block the other half may stand in the neighbouring block.
      yield at === 0 || at === text.length - 1 ? { start: at, end: at + 1, severity: 'advice' } : { start: at, end: at + 1 }
    }
    // A quotation that runs over several paragraphs opens each of them.
    const running = open.length === 1 && open[0]?.at === 0 && open[0].mark === '\u201c' && text.length > 40
    if (!running) for (const lost of open) yield lost.at >= text.length - 4 ? { start: lost.at, end: lost.at + 1, severity: 'advice' } : { start: lost.at, end: lost.at + 1 }
    if (field === 'body' || field === 'comment') yield* topicHits(text)
  },
  flags: [
    '\u589e\u5f3a【\u201c】\u56db\u4e2a\u610f\u8bc6\uff0c\u505a\u5230\u4e24\u4e2a\u7ef4\u62a4\u3002',
    '\u8d2f\u5f7b【\u300a】\u7edf\u8ba1\u6cd5\uff0c\u4f9d\u6cd5\u7edf\u8ba1\u3002',
    '\u53c2\u52a0\u4eba\u6570【\uff08】\u7ea63\u4e07\u4eba\u3002',
    '\u5f00\u5c55\u9001\u6cd5\u8fdb\u4f01\u4e1a【\u201d】\u6d3b\u52a8\u3002',
    '【#】\u7ecf\u6d4e\u666e\u67e5 \u666e\u67e5\u6709\u6211',
    '\u8bf4\u660e\u89c1\u9644\u8868【\u3011】\u3002',
  ].map((sample) => sample.replace('\u9644\u8868【\u3011】', '\u9644\u8868⟦\u3011⟧')),
  passes: [
    '\u5b66\u4e60\u300a\u7edf\u8ba1\u6cd5\u300b\uff08\u4fee\u6b63\uff09\u201c\u89e3\u8bfb\u201d\u3002',
    '1\uff09\u52a0\u5f3a\u9886\u5bfc\uff1b2\uff09\u843d\u5b9e\u8d23\u4efb\u3002',
    '\u201c\u8fc7\u53bb\u6211\u4eec\u4e0d\u61c2\u7edf\u8ba1\uff0c\u73b0\u5728\u77e5\u9053\u4e86\uff0c\u6570\u636e\u662f\u8fd9\u6837\u4e00\u7b14\u4e00\u7b14\u6c47\u603b\u51fa\u6765\u7684\uff0c\u6bcf\u4e00\u7b14\u90fd\u6709\u6839\u636e\uff0c\u8c01\u4e5f\u4e0d\u80fd\u6539\u3002',
    '#\u7ecf\u6d4e\u666e\u67e5#\u666e\u67e5\u6709\u6211',
    '\u8c22\u8c22\u5927\u5bb6:)',
  ],
})
