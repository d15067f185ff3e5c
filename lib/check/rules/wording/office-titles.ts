// Is a post in congress, consultative conference, court or village named wrongly?
import { fromList } from '../../from-list.ts'
import { rule } from '../../rule.ts'

export default rule({
  id: 'wording/office-titles',
  title: '人大、政协、司法、村级职务',
  severity: 'warning',
  gate: '政策',
  basis: ['xinhua-words'],
  reads: ['title', 'digest', 'author', 'lead', 'description', 'accompanying', 'comment', 'reply', 'body', 'card', 'picture', 'videoTitle'],
  lists: ['wording/titles'],
  message: ({ quote, data }) => `“${quote}”不是规范的职务名称，规范的说法是“${data?.['right'] ?? ''}”。`,
  detect: fromList('wording/titles', false),
  flags: [
    '【市人大副主任】李某出席。',
    '【全国人大副委员长】讲话。',
    '【村长】王某介绍情况。',
    '【市政协主任】到会。',
    '【检察院院长】作报告。',
  ],
  passes: [
    '市人大常委会副主任出席。',
    '市人大财经委副主任到会。',
    '市政协主席讲话。',
    '大学生村官培训班开班。',
    '过村长约3公里。',
    '国家检察官学院院长授课。',
  ],
})
