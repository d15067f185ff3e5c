// Is a sentence or paragraph too long to be read on a telephone?
import { rule, type DraftHit } from '../../rule.ts'
import { sentences } from '../../spans/clause.ts'

const SENTENCE = 180
const PARAGRAPH = 700

export default rule({
  id: 'structure/long-paragraph',
  title: '句段过长',
  severity: 'advice',
  gate: '文字',
  basis: ['check-indicators'],
  message: ({ data }) => data?.['paragraph'] ? `这一段有${data['paragraph']}字，手机上要翻几屏。可以考虑分段。` : `这一句有${data?.['sentence'] ?? ''}字。可以考虑断开。`,
  *detectDraft(draft): Generator<DraftHit> {
    for (const [article, { body }] of draft.articles.entries()) {
      for (const [block, { text, kind }] of body.entries()) {
        if (kind === 'table-cell' || kind === 'quotation' || text.length <= SENTENCE) continue
        const at = { article, field: 'body', block }
        if (text.length > PARAGRAPH) {
          yield { ...at, start: 0, end: Math.min(20, text.length), data: { paragraph: String(text.length) } }
          continue
        }
        for (const { start, end } of sentences(text)) {
          const commas = text.slice(start, end).match(/\u3001/gu)?.length ?? 0
          if (end - start > SENTENCE && commas < 12) yield { ...at, start, end: start + 20, data: { sentence: String(end - start) } }
        }
      }
    }
  },
  flags: [`【${'全市经济运行总体平稳，稳中有进，'.slice(0, 16)}高质量发】${'展扎实推进，主要指标好于预期，'.repeat(12)}结束。`, `【${'数据'.repeat(10)}】${'增长'.repeat(90)}`, `【${'工作平稳。'.repeat(4)}】${'工作平稳。'.repeat(140)}`],
  passes: ['全市经济运行总体平稳。', '工业增长，投资增长，消费增长。', '数据'.repeat(80)],
})
