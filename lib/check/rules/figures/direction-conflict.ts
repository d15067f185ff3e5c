// Do the words of direction agree with the figures beside them?
import { rule, type Hit } from '../../rule.ts'
import { eachMatch } from '../../spans/each-match.ts'
import { halfWidth } from '../../spans/half-width.ts'

const NUMBER = '(-?\\d+(?:\\.\\d+)?)'
const UNIT = '(?:%|个百分点|万元|亿元|元|万人|人|万吨|吨|户|家|辆|亩|公顷)'
const MOVED = new RegExp(`(?:由|从)[^\\uff0c\\u3002\\uff1b]{0,12}?(?<![\\d.])${NUMBER}(${UNIT})?[^\\uff0c\\u3002\\uff1b\\d]{0,4}?(收窄|缩小|扩大|回落|放缓|提高|上升|上涨|增加|增长|提升|加快|下降|降低|减少|下调|上调|降|升|增)(?:到|至|为)了?${NUMBER}(${UNIT})`, 'gu')
const TURNED = /(由负转正|由降转增|由降转升|止跌回升|由跌转涨|由负转为正)[^\u3002\uff1b]{0,16}?(下降|减少|下跌|降低)(\d+(?:\.\d+)?)(?:%|个百分点)|(由正转负|由增转降|由升转降|由涨转跌)[^\u3002\uff1b]{0,16}?(增长|上涨|增加|上升)(\d+(?:\.\d+)?)(?:%|个百分点)/gu
const LEVEL = /(?<!基本|大体|大致|总体|总量|略)(持平|没有变化|不变)[\uff0c,](?:同比|环比)?(增长|下降|上涨|上升|提高|回落)(\d+(?:\.\d+)?)%/gu
const UPWARDS = /扩大|提高|上升|上涨|增加|增长|提升|加快|上调|^升|^增/u

export default rule({
  id: 'figures/direction-conflict',
  title: '方向词与数字不符',
  severity: 'warning',
  gate: '文字',
  basis: ['stat-law'],
  reads: ['title', 'digest', 'lead', 'description', 'accompanying', 'body'],
  message: ({ quote }) => `“${quote}”里的方向词和数字对不上，请核对。`,
  *detect({ text }): Generator<Hit> {
    const plain = halfWidth(text)
    for (const { start, end, groups } of eachMatch(plain, MOVED)) {
      const [, from = '', unit = '', verb = '', to = '', last = ''] = groups
      if ((unit !== '' && unit !== last) || Number(from) === Number(to)) continue
      if (/^(?:19|20)\d\d$/u.test(from) && unit === '') continue
      if (unit === '' && last !== '%' ) continue
      if (Number(to) > Number(from) !== UPWARDS.test(verb)) {
        // 负增速的收窄看绝对值。
        if (Number(from) < 0 || Number(to) < 0) continue
        const cut = Math.max(0, plain.slice(start, end).indexOf(from))
        yield { start: start + cut, end }
      }
    }
    for (const { start, end } of eachMatch(plain, TURNED)) yield { start, end }
    for (const { start, end, text: found } of eachMatch(plain, LEVEL)) if (!/微|略/u.test(found)) yield { start, end }
  },
  flags: ['降幅由【3%收窄至4.2%】。', '增速【由负转正，下降0.8%】。', '价格与上年【持平，增长3%】。', '贫困户从【120户减少到150户】。', '比重由【30.2%提高到28.5%】。'],
  passes: ['降幅由4.2%收窄至3%。', '与上年基本持平，微增0.1%。', '增速由1—9月的-0.3%转为正增长。', '增速由5%提高到6%。', '由2020年的30亿元增加到40亿元。', '环比由上月下降0.2%转为上涨。'],
})
