// Is this a canonical phrase with one character wrong?
import { isHan } from '#text'
import { confusable } from './confusable.ts'

/** What differs, in UTF-16 offsets of the text; `sure` where shape, sound or a doubled character explains the slip. */
export type NearMiss = { readonly start: number; readonly end: number; readonly sure: boolean }

// An inserted particle or a wider word between the halves is usage, not a slip (appendix C, guard 2).
const HARMLESS = '的地得之了总等和与及或在是各新大小一不也都这第'

type Edit = { readonly length: number; readonly sure: boolean }

/**
 * `rest` of a phrase against what stands in the text from the same side; the other half is intact. One replaced, left
 * out, added or swapped character is an edit, where the guards of appendix C let it pass.
 * @param outward the text runs to the left, against the reading direction
 * @param reach text after the intact half, at least one unit longer than `rest`; for a left side both are reversed.
 */
const oneEdit = (rest: string, reach: string, { short, outward }: { readonly short: boolean; readonly outward: boolean }): Edit | null => {
  let at = 0
  while (at < rest.length && rest[at] === reach[at]) at++
  if (at === rest.length) return null
  const wanted = rest.charAt(at)
  const found = reach.charAt(at)
  const last = at === rest.length - 1
  // 渔|政服务平台, 消费价格|数|据: one character left beyond the slip belongs to the word outside.
  const stray = at >= rest.length - 2 && isHan(reach.charAt(at + 1))
  if (!isHan(found)) return null
  if (!last && found === rest.charAt(at + 1) && reach.charAt(at + 1) === wanted && reach.startsWith(rest.slice(at + 2), at + 2)) {
    return { length: rest.length, sure: true }
  }
  if (reach.startsWith(rest.slice(at + 1), at + 1)) {
    const sure = confusable(wanted, found)
    // At the outer edge another word may begin here: only a known slip, or nothing Chinese behind it.
    if (last && !sure && (isHan(reach.charAt(at + 1)) || short)) return null
    if (outward && stray && !sure && rest.length < 4) return null
    return { length: rest.length, sure }
  }
  // A character left out at the outer edge leaves a shorter good phrase (guard 3); inside it leaves none.
  if (!last && !(stray && isHan(reach.charAt(rest.length - 1))) && reach.startsWith(rest.slice(at + 1), at)) return { length: rest.length - 1, sure: !short }
  const doubled = found === rest.charAt(at - 1) || found === wanted
  if (reach.startsWith(rest.slice(at), at + 1) && (doubled || (!short && !HARMLESS.includes(found)))) {
    return { length: rest.length + 1, sure: doubled }
  }
  return null
}

const reversed = (text: string): string => [...text].reverse().join('')

/** Where a phrase is parted: one half is intact when one character is wrong. */
export const halfOf = (phrase: string): number => phrase.length >> 1

/**
 * Looks for `phrase` with one edit, given that one half of it stands intact at `at`.
 * @param at UTF-16 offset where the half begins
 */
export const nearMissAt = (phrase: string, side: 'left' | 'right', text: string, at: number): NearMiss | null => {
  const half = halfOf(phrase)
  const short = phrase.length < 6
  if (side === 'left') {
    const from = at + half
    const edit = oneEdit(phrase.slice(half), text.slice(from, from + phrase.length - half + 2), { short, outward: false })
    return edit && { start: at, end: from + edit.length, sure: edit.sure }
  }
  const edit = oneEdit(reversed(phrase.slice(0, half)), reversed(text.slice(Math.max(0, at - half - 2), at)), { short, outward: true })
  return edit && { start: at - edit.length, end: at + phrase.length - half, sure: edit.sure }
}
