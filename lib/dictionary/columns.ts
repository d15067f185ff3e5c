// How does a line of a list that a person edits become a row of the engine?
import type { Severity, TermRow } from '#check'
import type { Problem, TableRow } from './table.ts'

export const LIST_COLUMNS = [
  '词语', '改为', '级别', '场合', '前面不是', '后面不是', '前面须是', '后面须是',
  '不在词中', '近旁须有', '近旁不能有', '整词', '词界', '有效至', '备注',
] as const

const SEVERITY: Readonly<Record<string, Severity>> = { 必须改: 'error', 建议改: 'warning', 提示: 'advice' }
const FIELD: Readonly<Record<string, string>> = { 标题: 'title', 摘要: 'digest', 正文: 'body', 作者: 'author', 评论: 'comment', 回复: 'reply' }

const several = (cell: string | undefined): string[] => (cell ?? '').split('|').map(one => one.trim()).filter(Boolean)

/**
 * @returns one row for each writing of the cell 词语 (`甲|乙` are two words with the same guards).
 */
export const rowsOf = (file: string, { line, cells }: TableRow, problems: Problem[]): TermRow[] => {
  const bad = (why: string) => { problems.push({ file, line, why }) }
  const terms = several(cells['词语'])
  if (!terms.length) bad('缺少词语')
  const severity = SEVERITY[cells['级别'] ?? '']
  if (cells['级别'] && !severity) bad(`级别“${cells['级别']}”不是 必须改、建议改、提示 之一`)
  const only = several(cells['场合']).map(name => {
    const field = FIELD[name]
    if (!field) bad(`场合“${name}”不认识，可写 ${Object.keys(FIELD).join('、')}`)
    return field ?? name
  })
  for (const name of ['整词', '词界']) if (!['', '是', '否'].includes(cells[name] ?? '')) bad(`“${name}”只能写 是 或 否`)
  if (cells['有效至'] && !/^\d{4}-\d{2}-\d{2}$/.test(cells['有效至'])) bad(`日期“${cells['有效至']}”应写成 2026-12-31`)
  const list = (key: keyof TermRow, name: string) => { const all = several(cells[name]); return all.length ? { [key]: all } : {} }
  return terms.map((term): TermRow => {
    if (several(cells['不在词中']).some(word => !word.includes(term))) bad(`“不在词中”的词应当包含“${term}”`)
    const latin = /^[\x20-\x7E]+$/.test(term)
    return {
      term,
      ...list('replace', '改为'),
      ...(severity ? { severity } : {}),
      ...(only.length ? { only } : {}),
      ...list('notBefore', '前面不是'), ...list('notAfter', '后面不是'),
      ...list('before', '前面须是'), ...list('after', '后面须是'),
      ...list('notIn', '不在词中'), ...list('near', '近旁须有'), ...list('notNear', '近旁不能有'),
      ...(cells['整词'] === '是' || (latin && cells['整词'] !== '否') ? { whole: true } : {}),
      ...(cells['词界'] === '是' ? { boundary: true } : {}),
      ...(cells['有效至'] ? { until: cells['有效至'] } : {}),
    }
  })
}
