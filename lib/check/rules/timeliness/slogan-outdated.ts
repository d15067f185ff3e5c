// Is a finished aim spoken of as still ahead?
import { rule } from '../../rule.ts'
import { eachMatch } from '../../spans/each-match.ts'

/** Phrase, what to consider, the day from which it is out of date. Checked 2026-11. */
const OLD: readonly (readonly [RegExp, string, string])[] = [
  [/(?:为|努力|奋力|决胜|确保|力争)[\u4e00-\u9fa5]{0,4}全面建成小康社会(?:而|目标)?(?:奋斗|努力|如期实现)?/gu, '全面建成小康社会已于2021年宣布实现', '2021-07-01'],
  [/(?:现有|当前|目前)[\u4e00-\u9fa5]{0,6}(?:贫困县|建档立卡贫困户)/gu, '贫困县已全部摘帽，可用“脱贫县”“脱贫户”', '2021-02-25'],
  [/\u201c?十三五\u201d?(?:期间|时期)(?:将|要)[\u4e00-\u9fa5]/gu, '“十三五”已于2020年结束', '2021-01-01'],
  [/(?:坚决)?打赢脱贫攻坚战(?=[\uff0c\u3002]|的关键)/gu, '脱贫攻坚战已于2021年宣布全面胜利', '2021-02-25'],
]

export default rule({
  id: 'timeliness/slogan-outdated',
  title: '提法过时',
  severity: 'advice',
  gate: '政治',
  basis: ['check-indicators'],
  reads: ['title', 'digest', 'body'],
  message: ({ quote, data }) => `“${quote}”可能过时：${data?.['why'] ?? ''}。请核对提法。`,
  *detect({ text, context, isMentioned }) {
    // 2015年、“十三五”累计一类回顾不算。
    if (/20(?:1\d|20)年|回顾|历史|累计|以来/u.test(text)) return
    for (const [pattern, why, since] of OLD) {
      if (context.today !== '' && context.today < since) continue
      for (const { start, end } of eachMatch(text, pattern)) if (!isMentioned(start, end)) yield { start, end, data: { why } }
    }
  },
  flags: ['【为全面建成小康社会而奋斗】。', '【“十三五”期间将实】施一批项目。', '全县【目前贫困县】建设'],
  passes: ['“十三五”期间累计投资100亿元。', '历史上的贫困县', '全面建成小康社会的目标如期实现', '巩固拓展脱贫攻坚成果'],
})
