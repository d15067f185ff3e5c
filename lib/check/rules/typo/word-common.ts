// Is a common word written with a character that only looks or sounds alike?
import { fromList } from '../../from-list.ts'
import { rule } from '../../rule.ts'

export default rule({
  id: 'typo/word-common',
  title: '常见别字',
  severity: 'warning',
  gate: '文字',
  basis: ['language-law', 'common-misspellings'],
  reads: ['title', 'digest', 'lead', 'description', 'accompanying', 'comment', 'reply', 'body', 'card', 'picture', 'videoTitle'],
  lists: ['typo/words'],
  message: ({ quote, data }) => `“${quote}”是别字，应写“${data?.['right'] ?? ''}”。`,
  detect: fromList('typo/words'),
  flags: [
    '工作人员正在【按装】设备。', '大坝蓄水【松驰】不得。', '场面【震憾】人心。', '向革命【烈土】致敬。', '确定【侯选】名单。',
    '【一些列】措施落地。', '全市工作【布署】会召开。', '【既使】下雨也要巡查。', '中国【入民】站起来了。',
  ],
  passes: [
    '按装机容量计算电价。', '在热烈土地上挥洒汗水。', '一些列车晚点。', '公布署名文章。', '学习贯彻大会精神。', '收入民生领域的资金。',
    '调查对象应当如实填报。', '若干万元资金到位。', '自己经历过的事。', '他既使了劲，又使了心。', '恢复盖章服务。', '这些必须品尝过才知道。',
  ],
})
