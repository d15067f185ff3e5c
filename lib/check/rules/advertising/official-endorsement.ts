// Does a post lend the name of an organ to goods?
import { fromList } from '../../from-list.ts'
import { rule } from '../../rule.ts'

export default rule({
  id: 'advertising/official-endorsement',
  title: '借政府名义背书',
  severity: 'warning',
  gate: '法律',
  basis: ['ad-law/9.2', 'new-media-opinions'],
  reads: ['title', 'digest', 'lead', 'description', 'accompanying', 'comment', 'reply', 'body', 'card', 'picture', 'videoTitle'],
  lists: ['advertising/official-endorsement'],
  message: ({ quote }) => `“${quote}”借机关或领导名义推介商品。建议删去。`,
  detect: fromList('advertising/official-endorsement', false),
  flags: [
    '【市政府指定】用酒。',
    '【领导同款】茶叶到货。',
    '【特供机关】的好茶。',
    '【国宴专供】礼盒。',
  ],
  passes: [
    '政府指定的隔离酒店名单。',
    '打击制售“特供酒”。',
    '政府推荐性标准。',
    '党支部推荐优秀候选人。',
  ],
})
