// Was a paragraph or a sentence pasted twice?
import { sentences } from '../../spans/clause.ts'
import { rule, type DraftHit } from '../../rule.ts'

const LEAST = 24
const LEAST_SENTENCE = 18
const bare = (text: string): string => text.replace(/[\s\u3000]/gu, '')

/** Nearly the same: common beginning and end cover all but a twentieth. */
const nearlySame = (one: string, other: string): boolean => {
  const length = Math.max(one.length, other.length)
  if (Math.min(one.length, other.length) < length * 0.95 || length < 60) return false
  let head = 0
  while (head < length && one[head] === other[head]) head++
  let tail = 0
  while (tail < Math.min(one.length, other.length) - head && one[one.length - 1 - tail] === other[other.length - 1 - tail]) tail++
  return head + tail >= length * 0.95 && !/\d/u.test(one.slice(head, one.length - tail) + other.slice(head, other.length - tail))
}

export default rule({
  id: 'structure/duplicate-block',
  title: '段落重复',
  severity: 'warning',
  gate: '文字',
  basis: ['check-indicators'],
  message: ({ data }) => data?.['sentence'] ? '这句话和前一句重复。请删去一处。' : '这一段和前面的段落重复，可能是重复粘贴。请删去一处。',
  *detectDraft(draft): Generator<DraftHit> {
    for (const [article, { body }] of draft.articles.entries()) {
      const seen = new Map<string, number>()
      let previous = ''
      for (const [block, { text, kind }] of body.entries()) {
        const words = bare(text)
        if (kind !== 'table-cell' && words.length >= LEAST && (seen.has(words) || nearlySame(previous, words))) {
          yield { article, field: 'body', block, start: 0, end: text.length, suggestions: [''] }
        } else {
          let last = ''
          for (const { start, end } of sentences(text)) {
            const sentence = bare(text.slice(start, end))
            if (sentence.length >= LEAST_SENTENCE && sentence === last) yield { article, field: 'body', block, start, end, data: { sentence: 'yes' } }
            last = sentence
          }
        }
        seen.set(words, block)
        previous = words
      }
    }
  },
  flags: [
    '参观者观看了统计宣传片和历年成果展板，体验了数据采集的全过程。\n【参观者观看了统计宣传片和历年成果展板，体验了数据采集的全过程。】',
    '全市经济运行总体平稳、稳中有进，高质量发展扎实推进。\n一、工业\n【全市经济运行总体平稳、稳中有进，高质量发展扎实推进。】',
    '全市规模以上工业增加值增长较快、结构优化。【全市规模以上工业增加值增长较快、结构优化】。',
  ],
  passes: ['来源：市统计局\n来源：市统计局', '工业增长5%。\n投资增长5%。', '全市工业增加值同比增长5.1%，其中制造业增长6%。\n全市工业增加值同比增长4.1%，其中采矿业增长6%。'],
})
