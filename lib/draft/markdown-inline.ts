// Which characters of a line of Markdown does a reader see?
import type { SourcedText } from './source-map.ts'

export type Found = { readonly kind: 'link' | 'picture'; readonly address: string; readonly text: string }

const ESCAPE = /\\[!-/:-@[-`{-~]/y
const TARGET = /\]\(\s*<?([^\s<>()]*(?:\([^\s<>()]*\)[^\s<>()]*)*)>?(?:\s+(?:"[^"]*"|'[^']*'))?\s*\)/y
const AUTOLINK = /<((?:https?:\/\/|mailto:)[^\s<>]+)>/y
const TAG = /<\/?[a-z][a-z\d-]*(?:\s[^<>]*)?\/?>|<!--[^]{0,1000}?-->/iy
const MARKER = /\*{1,3}|~~|`+|_{1,3}/y
const WORD = /[\p{L}\p{N}]/u

/** A bracket that is not closed by then opens no link; without a limit a file of brackets costs its square. */
const LONGEST_LINK = 500

const at = (pattern: RegExp, text: string, index: number): RegExpExecArray | null => {
  pattern.lastIndex = index
  return pattern.exec(text)
}

/** Index of the bracket that closes the one at `open`, with an address behind it; -1 where there is none. */
const closing = (text: string, open: number): number => {
  for (let index = open + 1, depth = 1; index < text.length && index < open + LONGEST_LINK; index++) {
    if (text[index] === '\\') index++
    else if (text[index] === '[') depth++
    else if (text[index] === ']' && --depth === 0) return at(TARGET, text, index) === null ? -1 : index
  }
  return -1
}

/** A marker counts where one that closes it follows, or it closes one; an underscore inside a word is a character. */
const markersOf = (text: string): ReadonlyMap<number, number> => {
  const open = new Map<string, number>()
  const found = new Map<number, number>()
  for (let index = 0; index < text.length; index++) {
    if (text[index] === '\\') {
      index++
      continue
    }
    const marker = at(MARKER, text, index)?.[0]
    if (marker === undefined) continue
    const before = text[index - 1] ?? ' '
    const after = text[index + marker.length] ?? ' '
    const isInWord = marker.startsWith('_') && WORD.test(before) && WORD.test(after)
    const from = open.get(marker)
    if (!isInWord && from !== undefined && !/\s/.test(before)) {
      found.set(from, marker.length).set(index, marker.length)
      open.delete(marker)
    } else if (!isInWord && !/\s/.test(after)) open.set(marker, index)
    index += marker.length - 1
  }
  return found
}

/**
 * Writes what a reader sees of a line, each character with its place in the file.
 * @param source where the line begins in the file
 * @param heard told of each link and picture when its text has been written
 */
export const inlineText = (text: string, source: number, out: SourcedText, heard: (found: Found) => void): void => {
  const markers = markersOf(text)
  const links: { readonly close: number; readonly length: number; readonly address: string; readonly from: number }[] = []
  for (let index = 0; index < text.length; index++) {
    const link = links.at(-1)
    if (link !== undefined && index === link.close) {
      links.pop()
      heard({ kind: 'link', address: link.address, text: out.text.slice(link.from) })
      index += link.length - 1
      continue
    }
    const sign = text[index]
    if (sign === '\\' && at(ESCAPE, text, index) !== null) {
      index++
      out.write(text[index] ?? '', source + index)
      continue
    }
    const isPicture = sign === '!' && text[index + 1] === '['
    if (isPicture || sign === '[') {
      const open = isPicture ? index + 1 : index
      const close = closing(text, open)
      const target = close < 0 ? null : at(TARGET, text, close)
      if (target !== null && isPicture) {
        heard({ kind: 'picture', address: target[1] ?? '', text: text.slice(open + 1, close) })
        index = close + target[0].length - 1
        continue
      }
      if (target !== null) {
        links.push({ close, length: target[0].length, address: target[1] ?? '', from: out.text.length })
        continue
      }
    }
    if (sign === '<') {
      const auto = at(AUTOLINK, text, index)
      if (auto?.[1] !== undefined) {
        out.write(auto[1], source + index + 1)
        heard({ kind: 'link', address: auto[1], text: auto[1] })
        index += auto[0].length - 1
        continue
      }
      const tag = at(TAG, text, index)
      if (tag !== null) {
        if (/^<br\b/i.test(tag[0])) out.write('\n', null)
        index += tag[0].length - 1
        continue
      }
    }
    const marker = markers.get(index)
    if (marker !== undefined) index += marker - 1
    else out.write(sign ?? '', source + index)
  }
}
