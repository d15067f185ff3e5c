// Does the text peddle weapons, forged papers or violence?
import { fromList } from '../../from-list.ts'
import { rule } from '../../rule.ts'

export default rule({
  id: 'sensitive/violence',
  title: '暴力和违禁品',
  severity: 'error',
  gate: '法律',
  basis: ['firearms-law', 'content-ecology/6'],
  reads: ['title', 'digest', 'author', 'lead', 'description', 'accompanying', 'comment', 'reply', 'body', 'card', 'picture', 'videoTitle'],
  lists: ['sensitive/violence'],
  message: ({ quote }) => `“${quote}”是兜售违禁品或传授犯罪方法的说法，不能发布。建议删去。`,
  detect: fromList('sensitive/violence', false),
  flags: [
    '【代开发票】，价格优惠。',
    '专业【办假证】，加微信。',
    '【自制炸药】教程。',
  ],
  passes: [
    '严厉打击买卖枪支弹药犯罪。',
    '严禁代孕，规范辅助生殖服务。',
    '警方破获虚开发票案，嫌疑人代开发票上千份。',
    '心理援助热线开通。',
  ],
})
