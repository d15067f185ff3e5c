// Is a decrease given in 倍?
import { rule, type Hit } from '../../rule.ts'
import { eachMatch } from '../../spans/each-match.ts'

const FALL = /(?:降低|减少|下降|缩小|缩短|下跌|便宜|减小|降|(?<!至|不|很|多|或)少(?!于|则|数|儿|年|量))(?:了|约|近|到了){0,2}(?:\d+(?:\.\d+)?|[一二两三四五六七八九十百几数]{1,3})(?:多|余)?倍(?!速|率|数)(?:左右|以上|多)?/gu

export default rule({
  id: 'figures/decrease-by-times',
  title: '减少用倍',
  severity: 'error',
  gate: '文字',
  basis: ['statistical-terms'],
  reads: ['title', 'digest', 'lead', 'description', 'accompanying', 'body'],
  message: ({ quote }) => `“${quote}”：减少不能用倍数，减少一倍就是没有了。建议改用百分数或几分之一。`,
  *detect({ text }): Generator<Hit> {
    for (const { start, end } of eachMatch(text, FALL)) yield { start, end }
  },
  flags: ['成本比上年【降低2倍】。', '误差【缩小了10倍】。', '费用比上年【少一倍】。', '玉米产量【减少近三倍】。', '比去年【减少了近两倍】', '价格【便宜了两倍】'],
  passes: ['产量增加2倍。', '缩小到原来的1/10。', '人数减少，但费用增加2倍。', '低倍显微镜', '至少两倍以上'],
})
