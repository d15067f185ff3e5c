// Does a match stand on whole characters, and on whole words where its term asks for that?
import { charAt, charBefore, endOfMarks, isDigit, isHighSurrogate, isLatinLetter, isLowSurrogate } from '#text'

const MARK = /^\p{M}$/u
const isLatinWordChar = (char: string): boolean => isLatinLetter(char) || isDigit(char)

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

/** True where no edge of the span lies between two Latin letters or digits. Chinese characters always are an edge. */
export const isWholeWord = (text: string, start: number, end: number): boolean => {
  const splitsStart = isLatinWordChar(charAt(text, start)) && isLatinWordChar(baseBefore(text, start))
  if (splitsStart) return false
  return !(isLatinWordChar(baseBefore(text, end)) && isLatinWordChar(charAt(text, endOfMarks(text, end))))
}
