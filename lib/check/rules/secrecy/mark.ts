// Does the draft carry a mark of secrecy?
import { rule, type Hit } from '../../rule.ts'
import { eachMatch } from '../../spans/each-match.ts'

const MARK = /(?:绝密|机密|秘密|工作秘密|内部)[ \u3000]*[\u2605\u2606*\uff0a](?:[ \u3000]*(?:(?:\d{1,2}|[一二三五十]{1,3})[ \u3000]*(?:年|个月|月|天|日)|长期|解密|启用前|\d{4}年\d{1,2}月\d{1,2}日|\d{4}[.-]\d{1,2}[.-]\d{1,2}))?/gu
const LEVEL = /密级(?:和保密期限)?[ \u3000]*[\uff1a:][ \u3000]*(?:绝密|机密|秘密)|保密期限[ \u3000]*[\uff1a:][ \u3000]*(?:\d|长期|[一二三五十])/gu
const ALONE = /^[\s\u3000【[\uff08(]*((?:绝密|机密|秘密)级?(?:文件|资料|材料|件|事项)?)[\s\u3000】\]\uff09)]*$/u

export default rule({
  id: 'secrecy/mark',
  title: '密级标志',
  severity: 'error',
  gate: '保密',
  basis: ['secret-law'],
  reads: ['title', 'digest', 'author', 'lead', 'description', 'accompanying', 'body', 'card', 'picture'],
  message: ({ quote }) => `“${quote}”是密级标志，涉密内容不得上网。请立即停止发布，并报告保密审查人。`,
  *detect({ text }): Generator<Hit> {
    for (const pattern of [MARK, LEVEL]) {
      for (const { start, end } of eachMatch(text, pattern)) yield { start, end }
    }
    const line = /^[\s\u3000]*(绝密|机密|秘密)[ \u3000]*[\uff1a:|\uff5c]/u.exec(text)?.[1]
    if (line) yield { start: text.indexOf(line), end: text.indexOf(line) + line.length }
    const alone = ALONE.exec(text)?.[1]
    if (alone) yield { start: text.indexOf(alone), end: text.indexOf(alone) + alone.length }
  },
  flags: ['【机密★1年】', '【秘密 ☆ 10年】', '【密级：秘密】', '【绝密★启用前】\n试题', '【机密】\n各县（区）统计局：', '【工作秘密★6个月】', '【绝密级文件】', '【机密】：三季度经济形势分析'],
  passes: ['国家秘密的密级分为绝密、机密、秘密三级。', '保守商业秘密', '电影《绝密飞行》上映。', '严守工作秘密。', '定密时标明密级。'],
})
