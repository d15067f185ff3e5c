// Does a post promise a return on money?
import { fromList } from '../../from-list.ts'
import { rule } from '../../rule.ts'

export default rule({
  id: 'advertising/finance-promise',
  title: '投资收益承诺',
  severity: 'warning',
  gate: '法律',
  basis: ['ad-law/25', 'finance-marketing'],
  reads: ['title', 'digest', 'lead', 'description', 'accompanying', 'comment', 'reply', 'body', 'card', 'picture', 'videoTitle'],
  lists: ['advertising/finance-promise'],
  message: ({ quote }) => `“${quote}”承诺收益或无风险，涉嫌广告化表述。建议删去，不替商家作收益承诺。`,
  detect: fromList('advertising/finance-promise', false),
  flags: [
    '【稳赚不赔】，即刻参与。',
    '【零风险】【高回报】的项目。',
    '【日入过千】，【在家可做】。',
    '【保本保息】，联系经理。',
  ],
  passes: [
    '警惕“保本高收益”骗局。',
    '国债年化收益率走低。',
    '打击刷单诈骗。',
    '企业利润翻番。',
    '确保本级财政平稳运行。',
  ],
})
