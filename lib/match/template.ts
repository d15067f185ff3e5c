// What does a template ask for? Literals, classes and bounded gaps, never a regular expression.

export type Part =
  | { readonly kind: 'words'; readonly words: readonly string[] }
  | { readonly kind: 'class'; readonly name: ClassName; readonly least: number; readonly most: number }
/** Parts in order; between part n and the next stand `gaps[n].least` to `gaps[n].most` units, no line end among them. */
export type Template = { readonly parts: readonly Part[]; readonly gaps: readonly Gap[] }
export type Gap = { readonly least: number; readonly most: number }

/** 数字 also 一二三 and 1,234.5; 汉字 any Chinese character; 字母 Latin letters. A run of a class is taken as a whole. */
export const CLASS_NAMES = ['数字', '汉字', '字母'] as const
export type ClassName = (typeof CLASS_NAMES)[number]

/** Classes that are lists of words. */
const WORD_CLASSES: Readonly<Record<string, readonly string[]>> = {
  单位: ['元', '万元', '亿元', '人', '万人', '户', '个', '家', '件', '次', '米', '公里', '平方米', '平方公里', '公顷', '亩', '吨', '万吨', '千瓦时', '%', '％', '个百分点'],
  时间: ['年', '月', '日', '季度', '周', '天', '小时', '分钟'],
}

/** A gap or a run of a class may be this long, a template have this many parts. */
export const MOST_GAP = 60
export const MOST_PARTS = 16

export type TemplateFault =
  /** A brace is open, or closed that was not open. */
  | 'brace'
  /** Between the braces stands nothing that is known. */
  | 'unknown'
  /** A gap or run is longer than MOST_GAP, or its bounds are the wrong way round. */
  | 'bounds'
  /** A gap at an end, or two in a row: there is nothing to hold on to. */
  | 'loose'
  /** No literal at all: every text would be full of it. */
  | 'vague'
  /** More than MOST_PARTS parts. */
  | 'long'
export type ParsedTemplate = { readonly ok: true; readonly template: Template } | { readonly ok: false; readonly why: TemplateFault; readonly at: number }

const GAP = /^(?:(\d+)-)?(\d+)$/
const CLASS = /^(.+?)(?::(?:(\d+)-)?(\d+))?$/u

type Token = { readonly at: number } & ({ readonly part: Part } | { readonly gap: Gap } | { readonly fault: TemplateFault })

const boundsOf = (least: string | undefined, most: string): Gap | null => {
  const gap = { least: Number(least ?? 0), most: Number(most) }
  return gap.least <= gap.most && gap.most <= MOST_GAP ? gap : null
}

const braced = (inside: string, at: number): Token => {
  const numbers = GAP.exec(inside)
  if (numbers) {
    const gap = boundsOf(numbers[1], numbers[2] ?? '')
    return gap ? { at, gap } : { at, fault: 'bounds' }
  }
  if (inside.includes('|')) {
    const words = inside.split('|').flatMap(word => WORD_CLASSES[word] ?? [word])
    return words.every(word => word !== '') ? { at, part: { kind: 'words', words: [...new Set(words)] } } : { at, fault: 'unknown' }
  }
  const words = WORD_CLASSES[inside]
  if (words) return { at, part: { kind: 'words', words } }
  const [, named = '', least, most] = CLASS.exec(inside) ?? []
  const name = CLASS_NAMES.find(each => each === named)
  if (!name) return { at, fault: 'unknown' }
  const bounds = boundsOf(least ?? '1', most ?? String(MOST_GAP))
  return bounds ? { at, part: { kind: 'class', name, ...bounds } } : { at, fault: 'bounds' }
}

const tokensOf = (source: string): Token[] => {
  const tokens: Token[] = []
  for (let at = 0; at < source.length;) {
    const char = source[at]
    if (char === '}') return [...tokens, { at, fault: 'brace' }]
    if (char === '{') {
      const end = source.indexOf('}', at)
      if (end < 0) return [...tokens, { at, fault: 'brace' }]
      tokens.push(braced(source.slice(at + 1, end), at))
      at = end + 1
      continue
    }
    let end = at
    while (end < source.length && source[end] !== '{' && source[end] !== '}') end++
    tokens.push({ at, part: { kind: 'words', words: [source.slice(at, end)] } })
    at = end
  }
  return tokens
}

/**
 * Reads a template. Braces hold what is not literal: `{0-8}` or `{8}` a gap, `{甲|乙}` one of these words, `{单位}` one of
 * a list, `{数字}` or `{数字:2-4}` a run of characters of a class. 第{数字}届{8}大会 finds 第二十届中国妇女大会.
 * @returns what is wrong and where (UTF-16 offset), as a value
 */
export const parseTemplate = (source: string): ParsedTemplate => {
  const parts: Part[] = []
  const gaps: Gap[] = []
  const tokens = tokensOf(source)
  for (const [index, token] of tokens.entries()) {
    const { at } = token
    if ('fault' in token) return { ok: false, why: token.fault, at }
    if ('part' in token) {
      if (parts.length > gaps.length) gaps.push({ least: 0, most: 0 })
      parts.push(token.part)
      if (parts.length > MOST_PARTS) return { ok: false, why: 'long', at }
      continue
    }
    const next = tokens[index + 1]
    if (parts.length === 0 || parts.length === gaps.length || !next || 'gap' in next) return { ok: false, why: 'loose', at }
    gaps.push(token.gap)
  }
  if (!parts.some(part => part.kind === 'words')) return { ok: false, why: 'vague', at: 0 }
  return { ok: true, template: { parts, gaps } }
}
