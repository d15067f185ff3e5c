// Which numbered headings and points stand in this draft, and which number does each have?
import { readChineseNumber } from '../figures/numerals.ts'

export type Numbered = {
  /** Form of the number: `一、` `（一）` `1.` `（1）` `第一，` `一是` `①`. */
  readonly style: string
  readonly number: number
  readonly start: number
  readonly end: number
}

const CHINESE = '[一二三四五六七八九十]{1,3}'
/** Styles in order of level; the later are inside the earlier. */
export const STYLES: readonly { readonly style: string; readonly pattern: RegExp }[] = [
  { style: '一、', pattern: new RegExp(`^(${CHINESE})\\u3001(?!${CHINESE}(?:\\u3001|季度|类|级|线|产业|次产业|期|月|楼|层|区|组|天|个|人|户))`, 'u') },
  { style: '（一）', pattern: new RegExp(`^[\\uff08(](${CHINESE})[\\uff09)]`, 'u') },
  { style: '1.', pattern: /^(\d{1,2})[.\uff0e\u3001](?![\d])/u },
  { style: '（1）', pattern: /^[\uff08(](\d{1,2})[\uff09)]/u },
  { style: '第一，', pattern: new RegExp(`^第(${CHINESE})(?:步|点|招|条)?[\\uff0c\\uff1a\\u3001,:]`, 'u') },
  { style: '一是', pattern: new RegExp(`^(${CHINESE})(?:是|要)(?![否的])`, 'u') },
  { style: '问题一', pattern: new RegExp(`^(?:案例|问题|步骤|方法|情形|措施|亮点|提示|变化|方式|下载方式|举措|误区|典型)(${CHINESE}|\\d{1,2})[\\uff1a:\\uff0c\\u3001]`, 'u') },
  { style: '①', pattern: /^([\u2460-\u2473])/u },
]

const valueOf = (written: string): number => {
  const code = written.charCodeAt(0)
  if (code >= 0x2460 && code <= 0x2473) return code - 0x245f
  return /^\d/u.test(written) ? Number(written) : readChineseNumber(written) ?? 0
}

/** The number at the head of a block; null where it has none. */
export const numberAtHead = (text: string): Numbered | null => {
  const indent = /^[\s\u3000]*/u.exec(text)?.[0].length ?? 0
  const rest = text.slice(indent)
  for (const { style, pattern } of STYLES) {
    const found = pattern.exec(rest)
    if (!found?.[1]) continue
    const number = valueOf(found[1])
    if (number > 0) return { style, number, start: indent, end: indent + found[0].length }
  }
  return null
}

const INLINE: readonly { readonly style: string; readonly pattern: RegExp }[] = [
  { style: '一是', pattern: new RegExp(`(?<=^|[\\uff1a\\uff1b\\u3002\\uff0c:;])(${CHINESE})(?:是|要)(?![否的一])`, 'gu') },
  { style: '（一）', pattern: new RegExp(`(?<=^|[\\uff1a\\uff1b\\u3002\\uff0c:;])[\\uff08(](${CHINESE})[\\uff09)]`, 'gu') },
  { style: '（1）', pattern: /(?<=^|[\uff1a\uff1b\u3002\uff0c:;])[\uff08(](\d{1,2})[\uff09)](?=[\u4e00-\u9fa5])/gu },
  { style: '第一，', pattern: new RegExp(`(?<=^|[\\uff1a\\uff1b\\u3002:;])第(${CHINESE})[\\uff0c\\uff1a,:]`, 'gu') },
  { style: '①', pattern: /([\u2460-\u2473])/gu },
]

/** Numbered points inside one text, by style, in order. */
export const pointsInside = (text: string): ReadonlyMap<string, readonly Numbered[]> => {
  const found = new Map<string, Numbered[]>()
  if (!/[\uff1a\uff1b\u3002\uff0c:;\u2460-\u2473]/u.test(text)) return found
  for (const { style, pattern } of INLINE) {
    const points = [...text.matchAll(pattern)].map((one) => ({ style, number: valueOf(one[1] ?? ''), start: one.index, end: one.index + one[0].length }))
    if (points.length > 0) found.set(style, points)
  }
  return found
}
