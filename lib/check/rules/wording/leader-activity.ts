// Is an ordinary duty of an official adorned?
import { fromList } from '../../from-list.ts'
import { rule } from '../../rule.ts'

export default rule({
  id: 'wording/leader-activity',
  title: '领导活动修饰',
  severity: 'advice',
  gate: '政治',
  basis: ['xinhua-words'],
  reads: ['title', 'digest', 'author', 'lead', 'description', 'accompanying', 'comment', 'reply', 'body', 'card', 'picture', 'videoTitle'],
  lists: ['wording/leader'],
  message: ({ quote }) => `“${quote}”修饰领导同志的一般活动不妥。建议删去修饰，直接写活动。`,
  detect: fromList('wording/leader', false),
  flags: [
    '局长【亲自带队】检查。',
    '欢迎领导【莅临指导】。',
    '县领导【亲自主持】会议。',
    '副局长【作重要讲话】。',
  ],
  passes: [
    '总书记亲自谋划、亲自部署、亲自推动。',
    '须由本人亲自办理。',
    '纪念大会在京隆重举行。',
    '企业老板参加座谈。',
  ],
})
