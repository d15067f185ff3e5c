// Does the account plead for pity?
import { fromList } from '../../from-list.ts'
import { rule } from '../../rule.ts'

export default rule({
  id: 'clickbait/beg-misery',
  title: '卖惨',
  severity: 'warning',
  gate: '舆情',
  basis: ['account-rules/15'],
  reads: ['title', 'digest', 'lead', 'description', 'accompanying', 'body', 'videoTitle', 'recommendTitle'],
  lists: ['clickbait/beg-misery'],
  message: ({ quote }) => `“${quote}”是卖惨的口吻，与单位账号不相称。建议删去。`,
  detect: fromList('clickbait/beg-misery', false),
  flags: [
    '【求求大家】点个赞，不然【小编要哭】了。',
    'title: 【卑微统计人】【在线求关注】',
    '【KPI完不成】了，【救救孩子】。',
  ],
  passes: [
    '惨痛教训要铭记。',
    '老人喜极而泣。',
    '受灾群众生活困难情况。',
    '杜绝“卖惨”博关注现象。',
  ],
})
