// Is an approval number of a map written in its form?
import { APPROVAL } from '../../map/map-words.ts'
import { rule, type Hit } from '../../rule.ts'
import { eachMatch } from '../../spans/each-match.ts'

const SAID = /审图号[ \u3000]*[\uff1a:]?[ \u3000]*([^\u3002\uff0c\uff1b\n]{0,24})/gu

export default rule({
  id: 'map/approval-format',
  title: '审图号格式',
  severity: 'warning',
  gate: '政治',
  basis: ['map-regulation'],
  reads: ['body', 'picture'],
  message: ({ quote }) => `“${quote}”不是完整的审图号。应写成“审图号：GS（年份）序号号”或“审图号：省简称S（年份）序号号”。`,
  *detect({ text }): Generator<Hit> {
    for (const { start, end, text: found, groups } of eachMatch(text, SAID)) {
      const rest = groups[1] ?? ''
      // 提到审图号，没有给出号码。
      if (!/^[\uff1a:]|GS|[A-Z]S|[\d\uff08(\u3014]|待|无|暂/u.test(found.slice(3).trim().slice(0, 3)) || APPROVAL.test(found)) continue
      if (!/[\uff1a:]/u.test(found.slice(3, 5)) && !/\d/u.test(rest)) continue
      yield { start, end }
    }
  },
  flags: ['【审图号GS20191822】', '【审图号：（2020）】', '【审图号：待补】'],
  passes: ['审图号：GS(2023)2767号', '审图号：GS京（2022）1061号', '审图号：皖S(2021)12号', '地图应当标注审图号。'],
})
