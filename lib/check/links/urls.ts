// Which web addresses stand in this text, and which host do they name?
import { halfWidth } from '../spans/half-width.ts'

export type UrlSpan = {
  readonly start: number
  readonly end: number
  readonly text: string
  /** Lower case, without port; as written where it is not ASCII. */
  readonly host: string
  readonly port: string
  /** From the first `/` or `?`; empty where none. */
  readonly path: string
  readonly scheme: string
}

const SCHEMED = /(?:https?|ftp|file):\/{2,3}[^\s\u4e00-\u9fa5\u3000-\u303f\uff00-\uffef\u2018-\u201d<>"'|\\^`{}]+/giu
const BARE = /(?<![@\w./-])(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.){1,5}(?:com|cn|net|org|gov|edu|cc|top|xyz|vip|club|site|shop|info|io|co|me|ly|gd|im|cm|tv|biz|ltd|work|fun|link|ink|live|online|store|tech)(?![a-z0-9-]|\.[a-z0-9])(?::\d{2,5})?(?:\/[^\s\u4e00-\u9fa5\u3000-\u303f\uff00-\uffef\u2018-\u201d<>"']*)?/giu

const parse = (start: number, raw: string): UrlSpan => {
  const text = raw.replace(/[.,;:!?)\]]+$/u, '')
  const scheme = /^([a-z]+):\/\//iu.exec(text)?.[1]?.toLowerCase() ?? ''
  const rest = scheme ? text.slice(scheme.length + 3) : text
  const authority = /^[^/?#]*/u.exec(rest)?.[0] ?? ''
  const named = authority.slice(authority.lastIndexOf('@') + 1)
  const port = /:(\d{1,5})$/u.exec(named)?.[1] ?? ''
  const host = (port ? named.slice(0, -port.length - 1) : named).toLowerCase()
  return { start, end: start + text.length, text, host, port, path: rest.slice(authority.length), scheme }
}

/** Web addresses of a text, left to right. Mail addresses are none. Offsets in UTF-16 units. */
export const urlSpans = (text: string): readonly UrlSpan[] => {
  if (!/[.\uff0e]|:\/\//u.test(text)) return []
  const plain = halfWidth(text)
  const spans: UrlSpan[] = []
  for (const found of plain.matchAll(SCHEMED)) spans.push(parse(found.index, found[0]))
  for (const found of plain.matchAll(BARE)) {
    if (!spans.some((span) => found.index < span.end && found.index + found[0].length > span.start)) spans.push(parse(found.index, found[0]))
  }
  return spans.sort((a, b) => a.start - b.start)
}

/** `host` is `domain` or lies below it. */
export const isUnder = (host: string, domain: string): boolean => host === domain || host.endsWith(`.${domain}`)
