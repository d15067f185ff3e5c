// Is a people or a faith named by a short or an old name?
import { fromList } from '../../from-list.ts'
import { rule } from '../../rule.ts'

export default rule({
  id: 'wording/ethnic-religion',
  title: '民族宗教称谓',
  severity: 'error',
  gate: '政治',
  basis: ['xinhua-words'],
  reads: ['title', 'digest', 'author', 'lead', 'description', 'accompanying', 'comment', 'reply', 'body', 'card', 'picture', 'videoTitle'],
  lists: ['wording/ethnic-religion'],
  message: ({ quote, data }) => `“${quote}”不是规范称谓，规范的说法是“${data?.['right'] ?? ''}”。`,
  detect: fromList('wording/ethnic-religion', false),
  flags: [
    '【维族】同胞载歌载舞。',
    '【蒙族】牧民转场。',
    '介绍【回教】历史。',
  ],
  passes: [
    '内蒙古族群文化。',
    '满族、壮族、侗族群众。',
    '启蒙族谱研究。',
    '朝鲜族民俗园开园。',
  ],
})
