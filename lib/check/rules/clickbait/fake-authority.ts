// Does a headline borrow an authority that it does not name?
import { fromList } from '../../from-list.ts'
import { rule } from '../../rule.ts'

export default rule({
  id: 'clickbait/fake-authority',
  title: '冒充权威',
  severity: 'warning',
  gate: '舆情',
  basis: ['title-rules', 'content-ecology/7'],
  reads: ['title', 'digest', 'lead', 'description', 'accompanying', 'body', 'videoTitle', 'recommendTitle'],
  lists: ['clickbait/fake-authority'],
  message: ({ quote }) => `“${quote}”借权威之名而不写明机关。建议写出发布单位的名称。`,
  detect: fromList('clickbait/fake-authority', false),
  flags: [
    'title: 【官方定了】，事关每个人的钱袋子',
    'title: 【内部消息】：下月CPI将公布',
    'title: 【国家出手】了',
  ],
  passes: [
    'title: 国家统计局发布上半年数据',
    'title: 权威发布丨市统计局发布2023年统计公报',
    'title: 国务院新闻办举行发布会',
  ],
})
