// What stands in a table that a person edits: tab-separated columns under a Chinese header, # for remarks?

export type Problem = { readonly file: string; readonly line: number; readonly why: string }
export type TableRow = { readonly line: number; readonly cells: Readonly<Record<string, string>> }

/**
 * Reads a tab-separated table. The first line that is neither empty nor a remark names the columns.
 * @param columns names that may occur; the first of them must.
 * @returns rows with their line number (from 1) and trimmed cells by column name, and what could not be read.
 */
export const readTable = (file: string, text: string, columns: readonly string[]): { rows: TableRow[]; problems: Problem[] } => {
  const rows: TableRow[] = []
  const problems: Problem[] = []
  let header: string[] | null = null
  for (const [index, raw] of text.replace(/^\uFEFF/, '').split(/\r?\n/).entries()) {
    const line = index + 1
    if (!raw.trim() || raw.startsWith('#')) continue
    const cells = raw.split('\t').map(cell => cell.trim())
    if (!header) {
      header = cells
      for (const name of cells) if (!columns.includes(name)) problems.push({ file, line, why: `没有“${name}”这一列` })
      if (columns[0] && !cells.includes(columns[0])) problems.push({ file, line, why: `缺少“${columns[0]}”列` })
      continue
    }
    if (cells.length > header.length) problems.push({ file, line, why: `这一行有${cells.length}格，表头只有${header.length}列` })
    rows.push({ line, cells: Object.fromEntries(header.map((name, at) => [name, cells[at] ?? ''])) })
  }
  if (!header) problems.push({ file, line: 1, why: '表是空的' })
  return { rows, problems }
}
