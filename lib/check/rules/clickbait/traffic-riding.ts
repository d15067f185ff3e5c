// Does the post ride on a hot topic or a lottery?
import { fromList } from '../../from-list.ts'
import { rule } from '../../rule.ts'

export default rule({
  id: 'clickbait/traffic-riding',
  title: '蹭流量、蹭热点',
  severity: 'warning',
  gate: '舆情',
  basis: ['account-rules/15'],
  reads: ['title', 'digest', 'lead', 'description', 'accompanying', 'body', 'videoTitle', 'recommendTitle', 'comment'],
  lists: ['clickbait/traffic-riding'],
  message: ({ quote }) => `“${quote}”是蹭热度、利诱互动的做法。建议删去，只写与职责有关的内容。`,
  detect: fromList('clickbait/traffic-riding', false),
  flags: [
    '【蹭一波热度】，一起聊聊CPI',
    '【转发本条抽】手机一部',
    '【明星同款】来了',
  ],
  passes: [
    '#2023中国统计开放日#',
    '文旅消费热度上升。',
    '演唱会带动住宿收入增长。',
  ],
})
