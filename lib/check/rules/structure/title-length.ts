// Does the title fit the platform, and a telephone's screen?
import { rule, type DraftHit } from '../../rule.ts'

const WECHAT = 64
const WEIBO = 32
const FOLDS = 40

export default rule({
  id: 'structure/title-length',
  title: '标题过长',
  severity: 'error',
  gate: '文字',
  basis: ['platform-limits'],
  message: ({ data }) => data?.['over']
    ? `标题有${data['length'] ?? ''}字，超过平台上限${data['over']}字，发布时会被拒绝或截断。请缩短。`
    : `标题有${data?.['length'] ?? ''}字，在手机上会折成三行。可以考虑缩短。`,
  *detectDraft(draft): Generator<DraftHit> {
    for (const [article, { fields }] of draft.articles.entries()) {
      const title = fields.title ?? ''
      const length = [...title].length
      const limit = draft.platform === 'weibo' ? WEIBO : WECHAT
      const at = { article, field: 'title', start: 0, end: title.length }
      if (length > limit) yield { ...at, severity: draft.platform === 'weibo' ? 'warning' : 'error', data: { length: String(length), over: String(limit) } }
      else if (length > FOLDS) yield { ...at, severity: 'advice', data: { length: String(length) } }
    }
  },
  flags: [
    { title: `【${'全市统计工作会议'.repeat(9)}】` },
    { title: `【${'主要指标完成情况'.repeat(8)}稿】` },
    { title: `【${'全市经济运行情况'.repeat(6)}】` },
  ],
  passes: [{ title: '2024年一季度全市经济运行情况' }, { title: '统计公报' }, { title: '全市经济运行情况'.repeat(4) }],
})
