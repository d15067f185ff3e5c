// Does a word of a list really stand here, or do the letters around it make another word of it?
import type { TermRow } from './lists.ts'

const NEAR = 40
const NOT_NEAR = 12
const DIGIT = /[0-9０-９]/

const endsWithOne = (text: string, at: number, words: readonly string[]): boolean =>
  words.some(word => word === '数字' ? DIGIT.test(text.charAt(at - 1)) : word === '首' ? at === 0 : text.endsWith(word, at))

const beginsWithOne = (text: string, at: number, words: readonly string[]): boolean =>
  words.some(word => word === '数字' ? DIGIT.test(text.charAt(at)) : word === '尾' ? at === text.length : text.startsWith(word, at))

const holdsOne = (text: string, words: readonly string[]): boolean =>
  words.some(word => word === '数字' ? DIGIT.test(text) : text.includes(word))

/** True where a longer word that contains the term covers the place. */
const insideOne = (text: string, start: number, end: number, row: TermRow): boolean =>
  (row.notIn ?? []).some(longer => {
    for (let at = longer.indexOf(row.term); at >= 0; at = longer.indexOf(row.term, at + 1)) {
      if (text.startsWith(longer, start - at) && start - at + longer.length >= end) return true
    }
    return false
  })

/**
 * Weighs the guards of a row that need only the text around (FP-C of the catalogue).
 * @param start UTF-16 offsets of the word in `text`, end exclusive
 * @param today `YYYY-MM-DD`
 */
export const guardsHold = (row: TermRow, text: string, start: number, end: number, field: string, today: string): boolean => {
  if (row.until && today > row.until) return false
  if (row.only && !row.only.includes(field)) return false
  if (row.notBefore && endsWithOne(text, start, row.notBefore)) return false
  if (row.notAfter && beginsWithOne(text, end, row.notAfter)) return false
  if (row.before && !endsWithOne(text, start, row.before)) return false
  if (row.after && !beginsWithOne(text, end, row.after)) return false
  if (row.notIn && insideOne(text, start, end, row)) return false
  if (row.near && !holdsOne(text.slice(Math.max(0, start - NEAR), start) + '\n' + text.slice(end, end + NEAR), row.near)) return false
  return !(row.notNear && holdsOne(text.slice(Math.max(0, start - NOT_NEAR), start) + '\n' + text.slice(end, end + NOT_NEAR), row.notNear))
}
