// How does a finding look in a terminal: where, what, why, what instead, with a caret under the words?
import { fieldText, type Finding, type Severity } from '#check'
import type { Draft } from '#draft'
import { printBasis } from '#dictionary'
import { placeIn, placeInFile, type FileDraft } from './draft-file.ts'

const WORD: Readonly<Record<Severity, string>> = { error: '必须改', warning: '建议改', advice: '提示' }
const FIELD: Readonly<Record<string, string>> = { title: '标题', digest: '摘要', author: '作者', body: '正文' }
const AROUND = 30
const WIDE = /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE4F\uFF00-\uFF60\uFFE0-\uFFE6\u2014\u2018-\u201D\u2026]/

const widthOf = (text: string): number => [...text].reduce((sum, char) => sum + (WIDE.test(char) || char.length > 1 ? 2 : 1), 0)

/** One finding as some lines of text. `file` is null for a draft that is a line of a list: its places are counted in the field. */
export const printFinding = (name: string, draft: Draft, finding: Finding, file: FileDraft | null): string => {
  const source = draft.articles[finding.article]
  const text = source ? fieldText(source, finding.field) : ''
  const inFile = file ? placeInFile(file, finding.field, finding.start) : null
  const at = inFile ?? placeIn(text, finding.start)
  const article = draft.articles.length > 1 ? `第${finding.article + 1}篇 ` : ''
  const place = inFile ? `${at.line}:${at.column}` : `${article}${FIELD[finding.field] ?? finding.field} ${at.line}:${at.column}`
  const lines = [`${name}:${place} ${WORD[finding.severity]} ${finding.ruleId}`]
  if (finding.end > finding.start) {
    const lineStart = text.lastIndexOf('\n', finding.start - 1) + 1
    const lineEnd = text.indexOf('\n', finding.start) < 0 ? text.length : text.indexOf('\n', finding.start)
    const from = Math.max(lineStart, finding.start - AROUND)
    const to = Math.min(lineEnd, Math.max(finding.end, finding.start + 1) + AROUND)
    const lead = from > lineStart ? '…' : ''
    const end = Math.min(finding.end, to)
    lines.push(`    ${lead}${text.slice(from, to)}${to < lineEnd ? '…' : ''}`)
    lines.push(`    ${' '.repeat(widthOf(lead + text.slice(from, finding.start)))}${'^'.repeat(Math.max(1, widthOf(text.slice(finding.start, end))))}`)
  }
  lines.push(`  ${finding.message}`)
  if (finding.suggestions.length) lines.push(`  可改为：${finding.suggestions.join('；')}`)
  if (finding.basis.length) lines.push(`  依据：${finding.basis.map(printBasis).join('；')}`)
  return `${lines.join('\n')}\n`
}

/** The findings of one draft as a line of JSON; bases are printed as text. */
export const printJson = (id: string, findings: readonly Finding[], incomplete: readonly string[]): string => JSON.stringify({
  id, findings: findings.map(finding => ({ ...finding, basis: finding.basis.map(printBasis) })), ...(incomplete.length ? { incomplete } : {}),
})
