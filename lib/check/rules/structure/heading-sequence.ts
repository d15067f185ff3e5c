// Does the numbering of headings and points skip or repeat a number?
import { numberAtHead, pointsInside, STYLES, type Numbered } from '../../outline/numbering.ts'
import { rule, type DraftHit } from '../../rule.ts'

const LEVEL = new Map(STYLES.map(({ style }, level) => [style, level]))

/** What is wrong with the step from one number to the next; null for nothing. A new 1 begins a new list. */
const fault = (last: number, next: number): string | null => {
  if (next === 1 || next === last + 1) return null
  return next === last ? '序号重复' : next > last ? '序号跳号' : '序号次序不对'
}

export default rule({
  id: 'structure/heading-sequence',
  title: '序号断档',
  severity: 'advice',
  gate: '文字',
  basis: ['gbt-9704'],
  message: ({ quote, data }) => `“${quote}”${data?.['why'] ?? '序号不对'}，前一个是${data?.['last'] ?? ''}。请核对是否漏了内容。`,
  *detectDraft(draft): Generator<DraftHit> {
    for (const [article, { body }] of draft.articles.entries()) {
      const last = new Map<string, number>()
      for (const [block, { text, kind }] of body.entries()) {
        if (kind === 'table-cell' || kind === 'quotation') continue
        const head = numberAtHead(text)
        if (head) {
          const level = LEVEL.get(head.style) ?? 0
          const before = last.get(head.style)
          const why = before === undefined ? null : fault(before, head.number)
          if (why) yield { article, field: 'body', block, start: head.start, end: head.end, data: { why, last: String(before) } }
          for (const [style, at] of LEVEL) if (at > level) last.delete(style)
          last.set(head.style, head.number)
        }
        for (const points of pointsInside(text).values()) {
          const own: readonly Numbered[] = points.filter(({ start }) => !head || start > head.start)
          for (const [index, point] of own.entries()) {
            const previous = own[index - 1]
            if (!previous || own[0]?.number !== 1) continue
            const why = fault(previous.number, point.number)
            if (why) yield { article, field: 'body', block, start: point.start, end: point.end, data: { why, last: String(previous.number) } }
          }
        }
      }
    }
  },
  flags: [
    '一、总体情况\n二、主要做法\n【四、】下一步打算',
    '（一）加强领导\n【（三）】压实责任',
    '1.打开网站\n【3.】点击下载',
    '主要做法：一是加强领导；二是压实责任；【四是】严格考核。',
    '一、总体情况\n二、甲\n【二、】主要做法',
  ],
  passes: ['一、总体情况\n二、主要做法\n三、打算', '一、概况\n（一）甲\n（二）乙\n二、做法\n（一）丙', '第一章 总则\n第二章 分则', '一、二季度增长。\n二、三产业平稳。', '一是快；二是稳。\n一是新；二是实。'],
})
