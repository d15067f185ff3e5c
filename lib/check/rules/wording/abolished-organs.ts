// Is an organ named that has been merged or renamed?
import { fromList } from '../../from-list.ts'
import { rule } from '../../rule.ts'

export default rule({
  id: 'wording/abolished-organs',
  title: '已撤并机构旧称',
  severity: 'warning',
  gate: '政策',
  basis: ['state-organs-reform'],
  reads: ['title', 'digest', 'author', 'lead', 'description', 'accompanying', 'comment', 'reply', 'body', 'card', 'picture', 'videoTitle'],
  lists: ['wording/old-organs'],
  message: ({ quote, data }) => `“${quote}”是机构改革前的旧称，规范的说法是“${data?.['right'] ?? ''}”。`,
  detect: fromList('wording/old-organs', false),
  flags: [
    '【市安监局】今日通报。',
    '【银保监会】近日发文。',
    '【县扶贫办】走访农户。',
  ],
  passes: [
    '原市安监局办公楼。',
    '市文化和旅游局发布。',
    '《国土资源部令》',
    '原银保监会规定。',
  ],
})
