// Does a post promise that something heals?
import { fromList } from '../../from-list.ts'
import { rule } from '../../rule.ts'

export default rule({
  id: 'advertising/medical-promise',
  title: '医疗保健承诺',
  severity: 'warning',
  gate: '法律',
  basis: ['ad-law/16', 'ad-law/17', 'ad-law/18'],
  reads: ['title', 'digest', 'lead', 'description', 'accompanying', 'comment', 'reply', 'body', 'card', 'picture', 'videoTitle'],
  lists: ['advertising/medical-promise'],
  message: ({ quote }) => `“${quote}”断言疗效或安全性，涉嫌广告化表述。建议删去，医药信息以主管部门发布的为准。`,
  detect: fromList('advertising/medical-promise', false),
  flags: [
    '某某灵芝粉，【根治】高血压，【无副作用】。',
    '【治愈率】达98%，【无效退款】。',
    '【国家级新药】上市。',
    '此茶【三天见效】。',
  ],
  passes: [
    '根治拖欠农民工工资问题。',
    '疫苗保护有效率为90%（国家药监局数据）。',
    '根治顽疾，久久为功。',
    '更有效率、更加公平。',
  ],
})
