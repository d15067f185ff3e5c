// Are there as many points as the text announces?
import { readChineseNumber } from '../../figures/numerals.ts'
import { numberAtHead, pointsInside } from '../../outline/numbering.ts'
import { rule, type DraftHit } from '../../rule.ts'

const COUNT = '([一二两三四五六七八九十]{1,3}|\\d{1,2})'
const KIND = '(项|个方面|方面|个问题|个步骤|个环节|个要点|点|条|大类|类|步|招|件事|个关键|个坚持|个重点)'
const NOUN = '(措施|举措|任务|工作|内容|要求|建议|服务|政策|制度|变化|特点|亮点|原则|行动|工程|机制|规定|好处|事项|问题|意见|注意事项|提示|常识|流程|材料|条件|误区|经验|成效|倡议)?'
/** The words that announce a list which follows at once. */
const ANNOUNCED = new RegExp(`((?:以下|下面|下列|如下|这|包括|分为|主要有)?${COUNT}(?:个)?${KIND}${NOUN})[^\\uff0c\\u3002\\uff1b\\uff1a]{0,6}[\\uff1a:]`, 'gu')
const NAMED = new RegExp(`${COUNT}(项|条|个|大|招|步|点)(措施|举措|任务|工作|要求|建议|服务|政策|制度|变化|特点|亮点|行动|工程|机制|倡议|常识|误区|经验)`, 'gu')
const MANY = 30

const read = (written: string): number => (/^\d/u.test(written) ? Number(written) : readChineseNumber(written) ?? 0)

export default rule({
  id: 'structure/count-mismatch',
  title: '项数与列举不符',
  severity: 'warning',
  gate: '文字',
  basis: ['check-indicators'],
  message: ({ quote, data }) => data?.['body']
    ? `标题说“${quote}”，正文写的是“${data['body']}”，请核对。`
    : `“${quote}”后面列出的是${data?.['listed'] ?? ''}项，请核对。`,
  *detectDraft(draft): Generator<DraftHit> {
    for (const [article, { body, fields }] of draft.articles.entries()) {
      for (const [block, { text }] of body.entries()) {
        for (const found of text.matchAll(ANNOUNCED)) {
          const count = read(found[2] ?? '')
          const end = found.index + found[0].length
          const hit = { article, field: 'body', block, start: found.index, end: found.index + (found[1] ?? '').length }
          if (count < 2 || count > MANY) continue
          const rest = text.slice(end)
          if (rest.trim() !== '') {
            // 同一段里：三个方面：一是……二是……
            for (const points of pointsInside(`\uff1a${rest}`).values()) {
              if (points[0]?.number !== 1 || points[0].start > 3 || points.length < 2) continue
              const restarted = points.findIndex((one, index) => index > 0 && one.number === 1)
              const listed = restarted < 0 ? points.length : restarted
              if (listed !== count) yield { ...hit, data: { listed: String(listed) } }
              break
            }
            continue
          }
          const first = numberAtHead(body[block + 1]?.text ?? '')
          if (first?.number !== 1) continue
          let listed = 0
          let last = 0
          for (const { text: line } of body.slice(block + 1)) {
            const head = numberAtHead(line)
            if (!head || head.style !== first.style) continue
            if (head.number <= last) break
            last = head.number
            listed++
          }
          if (listed !== count && listed > 1) yield { ...hit, data: { listed: String(listed) } }
        }
      }
      // 标题与正文说的项数。
      const title = fields.title ?? ''
      for (const found of title.matchAll(NAMED)) {
        const noun = `${found[2] ?? ''}${found[3] ?? ''}`
        const told = body.flatMap(({ text }) => [...text.matchAll(NAMED)].filter((one) => `${one[2] ?? ''}${one[3] ?? ''}` === noun))
        const counts = new Set(told.map((one) => read(one[1] ?? '')))
        if (counts.size !== 1 || counts.has(read(found[1] ?? ''))) continue
        yield { article, field: 'title', start: found.index, end: found.index + found[0].length, data: { body: told[0]?.[0] ?? '' } }
      }
    }
  },
  flags: [
    '出台【以下五项措施】：\n一、完善机构\n二、充实人员\n三、规范流程\n四、强化保障',
    '重点做好【三个方面】：一是建队伍；二是强基础。',
    { title: '统计基层基础建设【六项措施】解读', body: '市统计局出台五项措施。' },
    '【主要有四项任务】：\n1.建机构\n2.配人员\n3.抓培训',
  ],
  passes: [
    '出台以下三项措施：\n一、完善机构\n二、充实人员\n三、规范流程',
    '重点做好三个方面：一是建队伍；二是强基础；三是严考核。',
    { title: '六项措施解读', body: '六项措施已经落地。' },
    '分两类：第一类是法人单位。',
    '全市12项指标好于上年。',
  ],
})
