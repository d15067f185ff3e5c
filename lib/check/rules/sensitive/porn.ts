// Does the text peddle pornography?
import { fromList } from '../../from-list.ts'
import { rule } from '../../rule.ts'

export default rule({
  id: 'sensitive/porn',
  title: '色情低俗',
  severity: 'error',
  gate: '舆情',
  basis: ['content-ecology/6', 'public-security-penalties'],
  reads: ['title', 'digest', 'author', 'lead', 'description', 'accompanying', 'comment', 'reply', 'body', 'card', 'picture', 'videoTitle'],
  lists: ['sensitive/porn'],
  message: ({ quote }) => `“${quote}”是色情低俗的说法，不能发布。建议删去。`,
  detect: fromList('sensitive/porn', false),
  flags: [
    '点击观看【激情视频】。',
    '提供【裸聊】。',
    '附近【一夜情】交友。',
  ],
  passes: [
    '严厉打击裸聊敲诈犯罪。',
    '警方查处淫秽视频传播案件。',
    '开展“扫黄打非”行动。',
    '空气露点温度下降。',
  ],
})
