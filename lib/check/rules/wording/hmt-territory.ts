// Is Hong Kong, Macao or Taiwan called by a wrong name?
import { fromList } from '../../from-list.ts'
import { rule } from '../../rule.ts'

export default rule({
  id: 'wording/hmt-territory',
  title: '港澳台称谓',
  severity: 'error',
  gate: '政治',
  basis: ['taiwan-words', 'xinhua-words'],
  reads: ['title', 'digest', 'author', 'lead', 'description', 'accompanying', 'comment', 'reply', 'body', 'card', 'picture', 'videoTitle'],
  lists: ['wording/hmt-territory'],
  message: ({ quote, data }) => `“${quote}”不符合涉港澳台用语规范，规范的说法是“${data?.['right'] ?? ''}”。`,
  detect: fromList('wording/hmt-territory', false),
  flags: [
    '欢迎【港澳台等国家】的客商。',
    '【中港两地】往来密切。',
    '【台湾政府】发表声明。',
    '【大陆地区】生产总值增长。',
    '来自日本、韩国、【台湾等国家】的游客。',
  ],
  passes: [
    '香港特别行政区政府发布公告。',
    '来自二十个国家和地区。',
    '中国台湾地区同胞。',
    '台湾地区立法机构。',
    '中澳两国经贸合作。',
    '数据中台建设。',
    '电台语言节目。',
  ],
})
