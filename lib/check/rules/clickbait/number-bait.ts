// Does a headline bait with a number that says nothing?
import { rule } from '../../rule.ts'

const SHARE = /(?:\d{2}(?:\.\d+)?[%\uFF05]|百分之九十九|九成(?:以上)?|十有八九)的.{0,8}?(?:都|还|根本|竟)?(?:不知道|不清楚|不了解|做错|都错|错了|没听过|看不懂|忽略|没做到|在用错)/g
const FEW = /(?:看懂|知道|做到|读懂|答对)的(?:人)?不(?:到|足|超过)(?:\d+[%\uFF05]|百分之一|一成)/g
const TRICKS = /(?:\d+|[一二三四五六七八九十]+)(?:个秘密|大真相|大秘密|个真相|个禁忌|大禁忌|招教你|个套路|个瞬间|件蠢事|大陷阱|个坑)/g

export default rule({
  id: 'clickbait/number-bait',
  title: '数字诱导',
  severity: 'advice',
  gate: '舆情',
  basis: ['title-rules'],
  reads: ['title', 'digest', 'body', 'videoTitle', 'recommendTitle'],
  message: ({ quote }) => `“${quote}”用没有出处的数字吸引点击。建议删去，或写明数据来源。`,
  *detect({ text, field }) {
    for (const pattern of field === 'body' ? [SHARE, FEW] : [SHARE, FEW, TRICKS]) {
      for (const match of text.matchAll(pattern)) yield { start: match.index, end: match.index + match[0].length, severity: pattern === TRICKS ? 'advice' : 'warning' }
    }
  },
  flags: ['title: 【99%的六安人不知道】的统计冷知识', 'title: 【10个秘密】一次说清', 'title: 【3招教你】读懂CPI', 'title: 【看懂的不到1%】'],
  passes: ['title: 10个数字看上半年经济', 'title: 五项指标增速居全省前列', 'title: 99%的村通了硬化路', '99%的企业按时报送。'],
})
