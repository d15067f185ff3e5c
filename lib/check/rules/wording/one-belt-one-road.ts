// Is the Belt and Road called a strategy?
import { fromList } from '../../from-list.ts'
import { rule } from '../../rule.ts'

export default rule({
  id: 'wording/one-belt-one-road',
  title: '“一带一路”战略',
  severity: 'warning',
  gate: '政治',
  basis: ['xinhua-words'],
  reads: ['title', 'digest', 'author', 'lead', 'description', 'accompanying', 'comment', 'reply', 'body', 'card', 'picture', 'videoTitle'],
  lists: ['wording/belt-road'],
  message: ({ quote, data }) => `“${quote}”的提法不准确，规范的说法是“${data?.['right'] ?? ''}”。`,
  detect: fromList('wording/belt-road', true),
  flags: [
    '落实【“一带一路”战略】。',
    '推进【一带一路战略】实施。',
    '服务【“一带一路”国家战略】。',
  ],
  passes: [
    '共建“一带一路”倡议。',
    '融入“一带一路”建设。',
    '“一带一路”战略合作协议签署。',
  ],
})
