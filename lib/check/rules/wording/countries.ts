// Is a country or a member of an organisation named as it is not?
import { fromList } from '../../from-list.ts'
import { rule } from '../../rule.ts'

export default rule({
  id: 'wording/countries',
  title: '国名和国际组织称谓',
  severity: 'warning',
  gate: '政治',
  basis: ['xinhua-words'],
  reads: ['title', 'digest', 'author', 'lead', 'description', 'accompanying', 'comment', 'reply', 'body', 'card', 'picture', 'videoTitle'],
  lists: ['wording/countries'],
  message: ({ quote, data }) => `“${quote}”不是规范称谓，规范的说法是“${data?.['right'] ?? ''}”。`,
  detect: fromList('wording/countries', false),
  flags: [
    '【北朝鲜】代表团到访。',
    '【前苏联】专家援建。',
    '【WTO成员国】达成共识。',
  ],
  passes: [
    '韩国南部下雨。',
    '欧盟成员国达成一致。',
    '联合国会员国。',
    '河南韩城镇的集市。',
  ],
})
