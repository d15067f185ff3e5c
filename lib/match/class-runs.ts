// Where do runs of characters of one class stand?
import { isDigit, isHan, isLatinLetter } from '#text'
import type { ClassName } from './template.ts'

const CHINESE_DIGIT = /^[〇零一二三四五六七八九十百千万亿两]$/
const INSIDE_NUMBER = /^[.,\uFF0E\uFF0C]$/

const isOf = (name: ClassName, text: string, at: number): boolean => {
  const char = text.charAt(at)
  if (name === '汉字') return isHan(char)
  if (name === '字母') return isLatinLetter(char)
  if (isDigit(char) || CHINESE_DIGIT.test(char)) return true
  // A point or comma belongs to a number only between its digits.
  return INSIDE_NUMBER.test(char) && isDigit(text.charAt(at - 1)) && isDigit(text.charAt(at + 1))
}

/** Start and end of every longest run, one after another; one look at each unit. */
export const runsOf = (name: ClassName, text: string): Int32Array => {
  const runs: number[] = []
  let start = -1
  for (let at = 0; at <= text.length; at++) {
    const inside = at < text.length && isOf(name, text, at)
    if (inside && start < 0) start = at
    if (!inside && start >= 0) {
      runs.push(start, at)
      start = -1
    }
  }
  return Int32Array.from(runs)
}
