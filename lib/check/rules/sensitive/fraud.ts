// Does the text use the bait of swindlers?
import { fromList } from '../../from-list.ts'
import { rule } from '../../rule.ts'

export default rule({
  id: 'sensitive/fraud',
  title: '诈骗话术',
  severity: 'warning',
  gate: '法律',
  basis: ['anti-fraud-law', 'content-ecology/6'],
  reads: ['title', 'digest', 'author', 'lead', 'description', 'accompanying', 'comment', 'reply', 'body', 'card', 'picture', 'videoTitle'],
  lists: ['sensitive/fraud'],
  message: ({ quote }) => `“${quote}”是诈骗常用的话术，单位账号不能使用。建议删去。`,
  detect: fromList('sensitive/fraud', false),
  flags: [
    '【高薪日结】，名额不多。',
    '【手机兼职日赚】三百。',
    '【征信洗白】，专业团队。',
    '【无视黑白户】，当天放款。',
  ],
  passes: [
    '反诈宣传：不要相信刷单返利。',
    '警惕“征信洗白”骗局。',
    '切勿向“安全账户”转账。',
    '民警揭露杀猪盘诈骗话术。',
  ],
})
