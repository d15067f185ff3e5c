// What does an inline style do to the text under it? Only the attribute is read, so that a page and its saved HTML agree.

export type StyleFacts = {
  /** Cannot be undone by a child: display:none, opacity:0, no height or width with overflow hidden. */
  readonly gone: boolean
  /** visibility of this element, where it sets one. */
  readonly visible: boolean | null
  /** Whether the letters have a size, where the style sets one; a relative size keeps what it inherits. */
  readonly sized: boolean | null
  /** white-space keeps line ends, where the style sets it. */
  readonly preserves: boolean | null
  /** Addresses of background pictures. */
  readonly backgrounds: readonly string[]
}

export const PLAIN: StyleFacts = { gone: false, visible: null, sized: null, preserves: null, backgrounds: [] }

const TELLING = /display|visibility|opacity|font|height|width|white-space|url\(/i
const ZERO = /^[+-]?0*\.?0*(?:px|em|rem|%|vh|vw|pt)?$/

const isZero = (value: string | undefined): boolean => value !== undefined && value !== '' && ZERO.test(value)

/** Splits at semicolons outside quotes and brackets (data: addresses hold some). One pass, whatever the input. */
const split = (style: string): string[] => {
  const parts: string[] = []
  let from = 0
  let quote = ''
  let depth = 0
  for (let at = 0; at < style.length; at++) {
    const sign = style[at] as string
    if (quote !== '') {
      if (sign === quote) quote = ''
    } else if (sign === '"' || sign === "'") quote = sign
    else if (sign === '(') depth++
    else if (sign === ')') depth = Math.max(0, depth - 1)
    else if (sign === ';' && depth === 0) {
      parts.push(style.slice(from, at))
      from = at + 1
    }
  }
  parts.push(style.slice(from))
  return parts
}

const declarations = (style: string): Map<string, string> => {
  const values = new Map<string, string>()
  for (const declaration of split(style.replace(/\/\*[^]*?(?:\*\/|$)/g, ''))) {
    const colon = declaration.indexOf(':')
    if (colon < 1) continue
    const name = declaration.slice(0, colon).trim().toLowerCase()
    const value = declaration.slice(colon + 1).replace(/!\s*important\s*$/i, '').trim()
    values.set(name, name.startsWith('background') ? value : value.toLowerCase())
  }
  return values
}

const sizeOf = (value: string | undefined): boolean | null => {
  if (value === undefined) return null
  if (isZero(value)) return false
  return /^(?:[\d.]+(?:px|pt|rem|vw|vh|cm|mm|in|pc)|x*-?(?:small|large)|medium|initial|calc\(.*\))$/.test(value) ? true : null
}

const isTransparent = (value: string | undefined): boolean => {
  if (value === undefined) return false
  const amount = Number.parseFloat(value)
  return !Number.isNaN(amount) && amount <= 0
}

const pressedFlat = (values: ReadonlyMap<string, string>): boolean => {
  const overflow = `${values.get('overflow') ?? ''} ${values.get('overflow-x') ?? ''} ${values.get('overflow-y') ?? ''}`
  if (!/hidden|clip/.test(overflow)) return false
  return ['height', 'max-height', 'width', 'max-width'].some(name => isZero(values.get(name)))
}

/** Addresses of every url(…) in a value, quoted or bare. */
const addresses = (value: string): string[] => {
  const found: string[] = []
  const lower = value.toLowerCase()
  for (let at = lower.indexOf('url('); at >= 0; at = lower.indexOf('url(', at)) {
    at += 4
    while (value[at] === ' ') at++
    const quote = value[at] === '"' || value[at] === "'" ? (value[at++] as string) : ')'
    const end = value.indexOf(quote, at)
    if (end < 0) break
    const address = value.slice(at, end).replace(/^&quot;|&quot;$/g, '').trim()
    if (address !== '') found.push(address)
    at = end
  }
  return found
}

const backgroundsOf = (values: ReadonlyMap<string, string>): string[] =>
  [...new Set([...addresses(values.get('background') ?? ''), ...addresses(values.get('background-image') ?? '')])]

const read = (style: string): StyleFacts => {
  const values = declarations(style)
  const space = values.get('white-space')
  const visibility = values.get('visibility')
  return {
    gone: values.get('display') === 'none' || isTransparent(values.get('opacity')) || pressedFlat(values),
    visible: visibility === undefined || visibility === 'inherit' ? null : visibility === 'visible' || visibility === 'initial',
    sized: sizeOf(values.get('font-size')),
    preserves: space === undefined ? null : /^(?:pre|break-spaces)/.test(space),
    backgrounds: backgroundsOf(values),
  }
}

/** A reader of inline styles that remembers each style text: a document repeats a few of them thousands of times. */
export const styleReader = (): ((style: string | null) => StyleFacts) => {
  const known = new Map<string, StyleFacts>()
  return style => {
    if (style === null || !TELLING.test(style)) return PLAIN
    const before = known.get(style)
    if (before !== undefined) return before
    const facts = read(style)
    if (known.size < 5_000) known.set(style, facts)
    return facts
  }
}
