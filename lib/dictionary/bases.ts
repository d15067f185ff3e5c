// On which law, standard or notice does a rule rest, and how is it printed?
import { readTable, type Problem } from './table.ts'

export type Basis = {
  readonly id: string
  /** As printed, with its own 《》. */
  readonly title: string
  readonly number?: string
  readonly article?: string
  readonly from?: string
  /** False: the article is kept in the data and not shown. */
  readonly sure: boolean
}

const COLUMNS = ['编号', '名称', '文号', '条款', '施行日期', '条款把握', '备注']

/** Reads one file of dictionaries/bases/. */
export const readBases = (file: string, text: string): { bases: Basis[]; problems: Problem[] } => {
  const { rows, problems } = readTable(file, text, COLUMNS)
  const seen = new Set<string>()
  const bases = rows.flatMap(({ line, cells }): Basis[] => {
    const id = cells['编号'] ?? ''
    const title = cells['名称'] ?? ''
    if (!/^[a-z0-9][a-z0-9./-]*$/.test(id)) problems.push({ file, line, why: `编号“${id}”只能用小写字母、数字、点、斜线和连字符` })
    if (!title) problems.push({ file, line, why: '缺少名称' })
    if (seen.has(id)) problems.push({ file, line, why: `编号“${id}”重复` })
    seen.add(id)
    const sure = cells['条款把握'] !== '待核'
    return [{
      id, title, sure,
      ...(cells['文号'] ? { number: cells['文号'] } : {}),
      ...(cells['条款'] ? { article: cells['条款'] } : {}),
      ...(cells['施行日期'] ? { from: cells['施行日期'] } : {}),
    }]
  })
  return { bases, problems }
}

/** 《中华人民共和国广告法》第九条; the article only where it is sure. An unknown id is printed as it is. */
export const basisText = (bases: readonly Basis[], id: string): string => {
  const basis = bases.find(one => one.id === id)
  if (!basis) return id
  const number = basis.number ? `（${basis.number}）` : ''
  return basis.title + number + (basis.article && basis.sure ? basis.article : '')
}
