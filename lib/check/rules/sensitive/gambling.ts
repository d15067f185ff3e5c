// Does the text tout gambling?
import { fromList } from '../../from-list.ts'
import { rule } from '../../rule.ts'

export default rule({
  id: 'sensitive/gambling',
  title: '赌博',
  severity: 'error',
  gate: '法律',
  basis: ['public-security-penalties', 'content-ecology/6'],
  reads: ['title', 'digest', 'author', 'lead', 'description', 'accompanying', 'comment', 'reply', 'body', 'card', 'picture', 'videoTitle'],
  lists: ['sensitive/gambling'],
  message: ({ quote }) => `“${quote}”是招揽赌博的说法，不能发布。建议删去。`,
  detect: fromList('sensitive/gambling', false),
  flags: [
    '【线上博彩】，注册即玩。',
    '【真人荷官】在线等你。',
    '【首存送】豪礼。',
  ],
  passes: [
    '严厉打击网络赌博，捣毁线上博彩窝点。',
    '警惕“真人荷官”骗局。',
    '中国体育彩票公益金支持健身。',
    '打击赌博宣传进社区。',
  ],
})
