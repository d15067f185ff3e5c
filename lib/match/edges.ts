// Does a match stand on whole characters, and on whole words where its term asks for that?
import { charAt, charBefore, endOfMarks, isDigit, isHighSurrogate, isLatinLetter, isLowSurrogate } from '#text'

const MARK = /^\p{M}$/u

// A decomposed é is a letter: its mark is stepped over to find out.
const baseBefore = (text: string, at: number): string => {
  let end = at
  let char = charBefore(text, end)
  while (MARK.test(char)) {
    end -= char.length
    char = charBefore(text, end)
  }
  return char
}

/** True where neither edge of the span parts a surrogate pair. */
export const partsNoPair = (text: string, start: number, end: number): boolean =>
  !(start > 0 && isLowSurrogate(text.charCodeAt(start)) && isHighSurrogate(text.charCodeAt(start - 1))) &&
  !(end < text.length && isLowSurrogate(text.charCodeAt(end)) && isHighSurrogate(text.charCodeAt(end - 1)))

// A letter joins a letter and a digit a digit; av stands whole in 1av2 (so does houbb/sensitive-word, 2026-03).
const joins = (left: string, right: string): boolean =>
  (isLatinLetter(left) && isLatinLetter(right)) || (isDigit(left) && isDigit(right))

/** True where no edge of the span parts two Latin letters or two digits. Beside a Chinese character a word is whole. */
export const isWholeWord = (text: string, start: number, end: number): boolean =>
  !joins(baseBefore(text, start), charAt(text, start)) &&
  !joins(baseBefore(text, end), charAt(text, endOfMarks(text, end)))
