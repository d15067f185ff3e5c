// Is the level of a Party committee named twice?
import { rule } from '../../rule.ts'

const TWICE = /(?<![市县区省])(?:([\u4e00-\u9fa5]{1,6})(省省委|市市委|县县委|区区委))(?=书记|副书记|常委|委员|办公室|宣传部|组织部|统战部|、|，|。|领导|主要|$)/g
const MASK = /市市委托|区区委托/

export default rule({
  id: 'wording/party-secretary-form',
  title: '党委职务写法',
  severity: 'warning',
  gate: '政治',
  basis: ['xinhua-words'],
  reads: ['title', 'digest', 'lead', 'description', 'accompanying', 'body', 'picture'],
  message: ({ quote, suggestions }) => `“${quote}”重复了层级，应写“${suggestions?.[0] ?? ''}”。`,
  *detect({ text }) {
    for (const match of text.matchAll(TWICE)) {
      const doubled = match[2] ?? ''
      const start = match.index + match[0].length - doubled.length
      if (MASK.test(text.slice(start, start + 4))) continue
      yield { start, end: start + doubled.length, suggestions: [doubled.slice(1)], certain: true }
    }
  },
  flags: ['中共安徽【省省委】书记讲话。', '六安【市市委】书记到会。', '中共金寨【县县委】办公室。'],
  passes: ['中共安徽省委书记讲话。', '六安市委书记到会。', '受六安市市委托管。', '六安市市场监管局。', '区区委托事项。'],
})
