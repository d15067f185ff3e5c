// Which words does an office bring in a file of its own?
import type { TermRow } from '#check'
import { LIST_COLUMNS, rowsOf } from './columns.ts'
import { readTable, type Problem } from './table.ts'

export type TermFile = { readonly rows: readonly TermRow[]; readonly bad: readonly { readonly line: number; readonly why: string }[] }

const LONGEST_TERM = 100
const MOST_ROWS = 50_000

/**
 * Reads an office's list: one word a line (`词=>改为` gives the right form), `#` for remarks, or the form of the
 * files in dictionaries/ (then the first line names the columns). Rows that cannot be used are told with their line.
 */
export const readTermFile = (text: string): TermFile => {
  const bare = text.replace(/^\uFEFF/, '')
  const first = bare.split(/\r?\n/).find(line => line.trim() && !line.startsWith('#')) ?? ''
  const { rows, bad } = first.split('\t')[0]?.trim() === '词语' ? fromTable(bare) : fromLines(bare)
  const seen = new Set<string>()
  const kept: TermRow[] = []
  for (const { line, row } of rows) {
    if (row.term.length > LONGEST_TERM) bad.push({ line, why: `词语超过${LONGEST_TERM}字` })
    else if (seen.has(row.term)) bad.push({ line, why: `“${row.term}”重复` })
    else if (kept.length >= MOST_ROWS) bad.push({ line, why: `超过${MOST_ROWS}条，这一条没有收` })
    else { seen.add(row.term); kept.push(row) }
  }
  return { rows: kept, bad: bad.sort((one, other) => one.line - other.line) }
}

type Read = { rows: { line: number; row: TermRow }[]; bad: { line: number; why: string }[] }

const fromTable = (text: string): Read => {
  const table = readTable('', text, LIST_COLUMNS)
  const problems: Problem[] = [...table.problems]
  const rows = table.rows.flatMap(one => rowsOf('', one, problems).map(row => ({ line: one.line, row })))
  const broken = new Set(problems.map(one => one.line))
  return { rows: rows.filter(one => !broken.has(one.line)), bad: problems.map(({ line, why }) => ({ line, why })) }
}

const fromLines = (text: string): Read => {
  const read: Read = { rows: [], bad: [] }
  for (const [index, raw] of text.split(/\r?\n/).entries()) {
    const line = index + 1
    const clean = raw.trim()
    if (!clean || clean.startsWith('#')) continue
    const [term = '', right] = clean.split(/\s*(?:=>|→)\s*/)
    if (!term) { read.bad.push({ line, why: '缺少词语' }); continue }
    // A single character or a lone mark would underline half of every draft.
    if (!/[\p{L}\p{N}]{2}|\p{L}.+/u.test(term)) { read.bad.push({ line, why: `“${term}”太短，至少两个字` }); continue }
    read.rows.push({ line, row: { term, ...(right ? { replace: [right] } : {}), ...(/^[\x20-\x7E]+$/.test(term) ? { whole: true } : {}) } })
  }
  return read
}
