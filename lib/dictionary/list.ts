// What does one folder of dictionaries/ hold: who keeps the list, on what basis, and which rows?
import * as z from 'zod/mini'
import { CATEGORIES, LIST_KINDS, SEVERITIES, type TermList, type TermRow } from '#check'
import { LIST_COLUMNS, rowsOf } from './columns.ts'
import { readTable, type Problem } from './table.ts'

/** about.json of a list. */
export const ABOUT = z.strictObject({
  title: z.string().check(z.minLength(2)),
  kind: z.enum(LIST_KINDS),
  owner: z.string().check(z.minLength(2)),
  version: z.string().check(z.regex(/^\d+\.\d+\.\d+$/)),
  from: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/)),
  /** Day on which a person last held the rows against their source. */
  checked: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/)),
  severity: z.optional(z.enum(SEVERITIES)),
  basis: z.array(z.string()).check(z.minLength(1)),
  note: z.optional(z.string()),
})
export type About = z.infer<typeof ABOUT>

/**
 * Reads a list as the engine wants it.
 * @param id `<category>/<name>`, the folder under dictionaries/
 * @returns the list (null when about.json is unusable) and every problem with file and line.
 */
export const readList = (id: string, aboutText: string, listText: string): { list: TermList | null; problems: Problem[] } => {
  const file = `dictionaries/${id}/list.tsv`
  const { about, problems } = readAbout(id, aboutText)
  const table = readTable(file, listText, LIST_COLUMNS)
  problems.push(...table.problems)
  const rows = table.rows.flatMap(row => rowsOf(file, row, problems).map(one => ({ line: row.line, one })))
  problems.push(...rowProblems(file, about?.kind ?? 'terms', rows))
  if (!about) return { list: null, problems }
  return {
    list: {
      id, title: about.title, kind: about.kind, basis: about.basis, rows: rows.map(row => row.one),
      ...(about.severity ? { severity: about.severity } : {}),
    },
    problems,
  }
}

const readAbout = (id: string, text: string): { about: About | null; problems: Problem[] } => {
  const file = `dictionaries/${id}/about.json`
  const category = id.split('/')[0] ?? ''
  const problems: Problem[] = []
  if (category !== 'protected' && !(CATEGORIES as readonly string[]).includes(category)) problems.push({ file, line: 1, why: `“${category}”不是门类` })
  let value: unknown
  try { value = JSON.parse(text) } catch (error) {
    return { about: null, problems: [...problems, { file, line: 1, why: `不是 JSON：${String(error)}` }] }
  }
  const parsed = ABOUT.safeParse(value)
  if (parsed.success) return { about: parsed.data, problems }
  for (const issue of parsed.error.issues) problems.push({ file, line: 1, why: `${issue.path.join('.')}：${issue.message}` })
  return { about: null, problems }
}

type Lined = { readonly line: number; readonly one: TermRow }

const rowProblems = (file: string, kind: TermList['kind'], rows: readonly Lined[]): Problem[] => {
  const problems: Problem[] = []
  const seen = new Map<string, number>()
  const wrong = new Set(rows.map(row => row.one.term))
  for (const { line, one } of rows) {
    const bad = (why: string) => { problems.push({ file, line, why }) }
    const before = seen.get(one.term)
    if (before !== undefined) bad(`“${one.term}”与第${before}行重复`)
    seen.set(one.term, line)
    if (kind === 'terms' && one.term.length < 2 && !one.after && !one.before && !one.near) bad(`“${one.term}”只有一个字，须有前后或近旁的条件`)
    if (kind === 'phrases' && one.term.length < 5) bad(`“${one.term}”不足五字，不能按一字之差查找，请列出错误写法`)
    if (kind === 'pairs' && !one.replace?.length) bad(`“${one.term}”没有写改为什么`)
    if (kind === 'pairs' && one.replace?.some(right => right === one.term)) bad(`“${one.term}”改为它自己`)
    if (kind === 'pairs' && one.replace?.some(right => wrong.has(right))) bad(`“${one.term}”改成的词本身又列为错误`)
    if (kind === 'sets' && (one.replace?.length ?? 0) < 2) bad(`“${one.term}”的成员不足两个`)
    if (one.notBefore?.some(text => one.before?.includes(text))) bad('同一个字既须在前又不能在前，永远不会命中')
    if (one.notAfter?.some(text => one.after?.includes(text))) bad('同一个字既须在后又不能在后，永远不会命中')
  }
  return problems
}
