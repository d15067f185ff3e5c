// Does the text peddle drugs?
import { fromList } from '../../from-list.ts'
import { rule } from '../../rule.ts'

export default rule({
  id: 'sensitive/drugs',
  title: '毒品',
  severity: 'error',
  gate: '法律',
  basis: ['anti-drug-law', 'content-ecology/6'],
  reads: ['title', 'digest', 'author', 'lead', 'description', 'accompanying', 'comment', 'reply', 'body', 'card', 'picture', 'videoTitle'],
  lists: ['sensitive/drugs'],
  message: ({ quote }) => `“${quote}”是兜售或传授毒品的说法，不能发布。建议删去。`,
  detect: fromList('sensitive/drugs', false),
  flags: [
    '【冰毒】现货，加微信。',
    '【大麻糖】包邮到家。',
    '【制毒教程】全套分享。',
  ],
  passes: [
    '远离毒品，拒绝冰毒。',
    '警方缴获海洛因10公斤。',
    '民警讲解新型毒品“神仙水”的危害。',
    '工业大麻种植加工管理规定。',
  ],
})
