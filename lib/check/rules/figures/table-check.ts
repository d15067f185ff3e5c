// Does the row 合计 of a table typed in lines add up?
import { rule, type DraftHit } from '../../rule.ts'
import { printed } from '../../figures/quantity.ts'

const ROW = /^[\s\u3000]*(\S+)((?:[\s\u3000]+-?\d[\d,]*(?:\.\d+)?)+)[\s\u3000]*$/u
const TOTAL = /^(?:合计|总计|共计|小计)$/u
const ROUNDING = /四舍五入|不等系|部分数据合计|其中/u

export default rule({
  id: 'figures/table-check',
  title: '表格合计',
  severity: 'warning',
  gate: '文字',
  basis: ['stat-law'],
  message: ({ quote, data }) => `表中各行相加是${data?.['sum'] ?? ''}，合计写“${quote}”，请核对。`,
  *detectDraft(draft): Generator<DraftHit> {
    for (const [article, { body }] of draft.articles.entries()) {
      if (body.some(({ text }) => ROUNDING.test(text))) continue
      const rows = body.map(({ text }) => ROW.exec(text))
      for (const [block, row] of rows.entries()) {
        if (!row || !TOTAL.test(row[1] ?? '')) continue
        const totals = (row[2] ?? '').trim().split(/[\s\u3000]+/u)
        // 合计在末行时数上面的行，在首行时数下面的行。
        const above: string[][] = []
        for (let at = block - 1; rows[at]; at--) above.push((rows[at]?.[2] ?? '').trim().split(/[\s\u3000]+/u))
        const below: string[][] = []
        if (above.length === 0) for (let at = block + 1; rows[at]; at++) below.push((rows[at]?.[2] ?? '').trim().split(/[\s\u3000]+/u))
        const parts = above.length > 0 ? above : below
        if (parts.length < 2 || parts.some((one) => one.length !== totals.length)) continue
        for (const [column, total] of totals.entries()) {
          const numbers = [...parts.map((one) => one[column] ?? ''), total]
          const decimals = Math.max(...numbers.map((one) => one.split('.')[1]?.length ?? 0))
          const sum = numbers.slice(0, -1).reduce((all, one) => all + Number(one.replace(/,/gu, '')), 0)
          const value = Number(total.replace(/,/gu, ''))
          // 增速、占比一类的列不相加；差得太远的也不是相加的列。
          if (value === 0 || Math.abs(sum - value) / Math.abs(value) > 0.2) continue
          if (Math.abs(sum - value) <= (numbers.length * 0.5) / 10 ** decimals + 1e-9) continue
          const start = (body[block]?.text ?? '').lastIndexOf(total)
          yield { article, field: 'body', block, start, end: start + total.length, data: { sum: printed(sum, decimals) } }
        }
      }
    }
  },
  flags: ['甲县 120 \n乙县 130 \n丙县 150\n合计 【420】', '区域 单位数\n甲 1200\n乙 1300\n合计 【2600】', '合计 【1050】\n甲 400\n乙 500'],
  passes: ['甲县 120\n乙县 130\n合计 250', '甲 3.2\n乙 4.1\n合计 3.6', '甲 10.2\n乙 20.3\n丙 30.4\n合计 61.0', '甲 120\n乙 130\n合计 260\n注：部分数据合计数与分项不等系四舍五入所致。'],
})
