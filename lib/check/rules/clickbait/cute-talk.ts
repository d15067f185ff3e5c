// Does the account talk like a child?
import { fromList } from '../../from-list.ts'
import { rule } from '../../rule.ts'

export default rule({
  id: 'clickbait/cute-talk',
  title: '卖萌',
  severity: 'advice',
  gate: '舆情',
  basis: ['account-rules/15'],
  reads: ['title', 'digest', 'lead', 'description', 'accompanying', 'body', 'videoTitle', 'recommendTitle', 'comment', 'reply'],
  lists: ['clickbait/cute-talk'],
  message: ({ quote }) => `“${quote}”是卖萌的说法。建议改用平实的书面语。`,
  detect: fromList('clickbait/cute-talk', false),
  flags: [
    'title: 【宝子们】，CPI来啦',
    '【萌萌哒】的小数据',
    '【亲们】快来领资料',
  ],
  passes: [
    '关爱宝宝健康。',
    '大熊猫萌兰亮相。',
    '父老乡亲们好。',
    '双亲们的心声。',
  ],
})
