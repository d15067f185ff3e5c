// Does the digest fit the platform and say something of its own?
import { rule, type DraftHit } from '../../rule.ts'

const LIMIT = 120

export default rule({
  id: 'structure/digest',
  title: '摘要',
  severity: 'warning',
  gate: '文字',
  basis: ['platform-limits'],
  message: ({ data }) => data?.['length'] ? `摘要有${data['length']}字，超过平台上限120字，会被截断。请缩短。` : '摘要和标题一样，没有新的内容。可以改写或删去。',
  *detectDraft(draft): Generator<DraftHit> {
    for (const [article, { fields, digestFilled }] of draft.articles.entries()) {
      const digest = fields.digest ?? ''
      const length = [...digest].length
      if (digest === '' || digestFilled) continue
      const at = { article, field: 'digest', start: 0, end: digest.length }
      if (length > LIMIT) yield { ...at, data: { length: String(length) } }
      else if (digest.trim() === (fields.title ?? '').trim()) yield { ...at, severity: 'advice' }
    }
  },
  flags: [{ digest: `【${'全市经济运行总体平稳，'.repeat(12)}】` }, { title: '一季度经济运行情况', digest: '【一季度经济运行情况】' }, { digest: `【${'数'.repeat(121)}】` }],
  passes: [{ digest: '经济运行总体平稳、稳中有进。' }, { title: '一季度经济', digest: '主要指标回升。' }, { digest: '数'.repeat(120) }],
})
