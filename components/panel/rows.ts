// In which order do findings stand in the panel, and under which headings?
import { SEVERITIES, type Category, type Severity } from '#check'
import type { FindingView, IgnoredView } from '#messages'

export type PanelRow =
  | { readonly key: string; readonly guess: number; readonly row: 'severity'; readonly severity: Severity; readonly count: number }
  | { readonly key: string; readonly guess: number; readonly row: 'place'; readonly article: number; readonly field: string }
  | { readonly key: string; readonly guess: number; readonly row: 'finding'; readonly finding: FindingView; readonly position: number; readonly of: number }
  | { readonly key: string; readonly guess: number; readonly row: 'ignored-head'; readonly count: number; readonly open: boolean }
  | { readonly key: string; readonly guess: number; readonly row: 'ignored'; readonly finding: IgnoredView }

export type Filter = { readonly words: string; readonly category: Category | null }
export const NO_FILTER: Filter = { words: '', category: null }

/** Every word of the search must stand in the quote, the sentence, the title or a suggestion; case does not count. */
export const passes = (finding: FindingView, filter: Filter): boolean => {
  if (filter.category && finding.category !== filter.category) return false
  const words = filter.words.trim().toLowerCase().split(/\s+/).filter(Boolean)
  if (!words.length) return true
  const text = [finding.quote, finding.message, finding.title, ...finding.suggestions].join('\n').toLowerCase()
  return words.every(word => text.includes(word))
}

/** Graver first, then article, then field in the order in which the draft names them, then place. */
export const rowsOf = (findings: readonly FindingView[], ignored: readonly IgnoredView[], filter: Filter, ignoredOpen: boolean): readonly PanelRow[] => {
  const shown = findings.filter(one => passes(one, filter))
  const fields = [...new Set(findings.map(one => one.field))]
  const rows: PanelRow[] = []
  let position = 0
  for (const severity of SEVERITIES) {
    const group = shown.filter(one => one.severity === severity).sort((one, other) =>
      one.article - other.article || fields.indexOf(one.field) - fields.indexOf(other.field) || one.start - other.start)
    if (group.length) rows.push({ key: severity, guess: 40, row: 'severity', severity, count: group.length })
    let place = ''
    for (const finding of group) {
      const here = `${severity}/${finding.article}/${finding.field}`
      if (here !== place) rows.push({ key: here, guess: 28, row: 'place', article: finding.article, field: finding.field })
      place = here
      rows.push({ key: finding.id, guess: 132, row: 'finding', finding, position: ++position, of: shown.length })
    }
  }
  if (ignored.length) rows.push({ key: 'ignored', guess: 44, row: 'ignored-head', count: ignored.length, open: ignoredOpen })
  if (ignoredOpen) for (const finding of ignored) rows.push({ key: `ignored/${finding.id}`, guess: 110, row: 'ignored', finding })
  return rows
}

/** Categories that occur, with their counts, the most frequent first. */
export const categoriesOf = (findings: readonly FindingView[]): readonly { readonly category: Category; readonly count: number }[] => {
  const counts = new Map<Category, number>()
  for (const one of findings) counts.set(one.category, (counts.get(one.category) ?? 0) + 1)
  return [...counts].map(([category, count]) => ({ category, count })).sort((one, other) => other.count - one.count)
}
