// Does a headline rest on hearsay?
import { fromList } from '../../from-list.ts'
import { rule } from '../../rule.ts'

export default rule({
  id: 'clickbait/rumour-source',
  title: '网曝网传',
  severity: 'warning',
  gate: '舆情',
  basis: ['title-rules'],
  reads: ['title', 'digest', 'lead', 'description', 'accompanying', 'body', 'videoTitle', 'recommendTitle'],
  lists: ['clickbait/rumour-source'],
  message: ({ quote }) => `“${quote}”没有写明消息来源。建议写出发布机关，来源不明的不发。`,
  detect: fromList('clickbait/rumour-source', false),
  flags: [
    'title: 【网传】下月涨工资',
    'title: 【网曝】某县数据造假',
    'title: 【坊间】热议房价要跌',
    '【据知情人透露】，结果即将公布。',
  ],
  passes: [
    'title: 辟谣丨网传“人口普查收费”不实',
    '疑似病例2例。',
    'title: 针对网传信息的情况说明',
    '不信谣、不传谣。',
  ],
})
