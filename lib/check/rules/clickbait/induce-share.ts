// Does it press readers to forward, collect likes or fear deletion?
import { fromList } from '../../from-list.ts'
import { rule } from '../../rule.ts'

export default rule({
  id: 'clickbait/induce-share',
  title: '诱导转发关注',
  severity: 'warning',
  gate: '舆情',
  basis: ['public-accounts', 'title-rules'],
  reads: ['title', 'digest', 'lead', 'description', 'accompanying', 'body', 'videoTitle', 'recommendTitle', 'comment', 'reply'],
  lists: ['clickbait/induce-share'],
  message: ({ quote }) => `“${quote}”诱导转发或关注。建议删去，由读者自己决定是否转发。`,
  detect: fromList('clickbait/induce-share', false),
  flags: [
    'title: 【马上被删】，【速转】',
    '【集赞】38个送大米。',
    '【不转不是】六安人。',
    '是本地【人就转】。',
  ],
  passes: [
    '请转发扩散：寻找走失老人。',
    '欢迎转载，请注明来源。',
    '欢迎关注六安统计。',
    '整治集赞换礼现象。',
  ],
})
