// Is the text in a publish dialog the platform's own, or a new text that nobody has read?
import { canonicalText } from './canonical-text.ts'

/**
 * 微博 fills the dialog of a 头条文章 with 发布了头条文章：《title》 (platforms §2.3); an emptied field adds nothing.
 * @param title the article's title; the platform may have cut it short
 */
export const isDefaultAccompanying = (text: string, title: string): boolean => {
  const given = canonicalText(text)
  if (given === '') return true
  const named = /^(?:\u53D1\u5E03|\u6211\u53D1\u8868)\u4E86\u5934\u6761\u6587\u7AE0\s?[\uFF1A:]?\s?\u300A([^]*)\u300B$/.exec(given)?.[1]
  if (named === undefined) return false
  const whole = canonicalText(title)
  const cut = /^([^]+?)(?:\u2026+|\.{3})$/.exec(named)?.[1]
  return named === whole || (cut !== undefined && whole.startsWith(cut))
}
