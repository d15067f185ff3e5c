// Does the text insult people?
import { fromList } from '../../from-list.ts'
import { rule } from '../../rule.ts'

export default rule({
  id: 'sensitive/abuse',
  title: '辱骂和粗俗用语',
  severity: 'error',
  gate: '舆情',
  basis: ['content-ecology/7', 'new-media-opinions'],
  reads: ['title', 'digest', 'author', 'lead', 'description', 'accompanying', 'comment', 'reply', 'body', 'card', 'picture', 'videoTitle'],
  lists: ['sensitive/abuse'],
  message: ({ quote }) => `“${quote}”是辱骂或粗俗的说法，单位账号不能使用。建议删去。`,
  detect: fromList('sensitive/abuse', false),
  flags: [
    '你这个【王八蛋】。',
    '评论里写着【傻 逼】二字。',
    '都是一群【贱民】。',
  ],
  passes: [
    '严禁辱骂：“傻逼”等词一律屏蔽。',
    '杂种优势利用研究。',
    '做法没有问题。',
    '整治“他妈的”等网络骂人现象。',
  ],
})
