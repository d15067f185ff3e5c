// Does the text hold a word of the office's own list?
import { fromList } from '../../from-list.ts'
import { rule } from '../../rule.ts'

export default rule({
  id: 'sensitive/office-terms',
  title: '本单位词库',
  severity: 'warning',
  gate: '舆情',
  basis: ['new-media-opinions'],
  reads: ['title', 'digest', 'author', 'lead', 'description', 'accompanying', 'comment', 'reply', 'body', 'card', 'picture', 'videoTitle'],
  lists: ['sensitive/office'],
  mention: 'same',
  message: ({ quote, data }) => data?.['right'] ? `“${quote}”在本单位词库里，应写“${data['right']}”。` : `“${quote}”在本单位词库里，请核对。`,
  detect: fromList('sensitive/office', false),
  flags: [
    '这里有【示例词】。',
    'title: 【示例词】通知',
    '写作“【示例词】”也一样。',
  ],
  passes: [
    '这里没有要找的词。',
    '示例的词不连着。',
    '样例词就是改好的。',
  ],
})
