// Does the account play on memes?
import { fromList } from '../../from-list.ts'
import { rule } from '../../rule.ts'

export default rule({
  id: 'clickbait/smart-alec',
  title: '抖机灵、玩梗',
  severity: 'advice',
  gate: '舆情',
  basis: ['account-rules/15', 'new-media-opinions'],
  reads: ['title', 'digest', 'lead', 'description', 'accompanying', 'body', 'videoTitle', 'recommendTitle', 'comment', 'reply'],
  lists: ['clickbait/smart-alec'],
  message: ({ quote }) => `“${quote}”是网络流行语。建议改用规范的说法。`,
  detect: fromList('clickbait/smart-alec', false),
  flags: [
    '这波增速【绝绝子】',
    '经济数据【yyds】',
    '【打工人】，你的工资涨了吗',
  ],
  passes: [
    '反对躺平式干部。',
    '整治“内卷式”竞争。',
    '666号楼改造完成。',
    'emotion',
  ],
})
