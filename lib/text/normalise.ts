// What does this text say, whatever its disguise, and where in the original does each character of it stand?
import { charAt, endOfMarks } from './characters.ts'
import { EXPAND, NONE, foldTable } from './fold-table.ts'
import { THOROUGH, foldingBits } from './folding.ts'
import type { Folding } from './folding.ts'

export type Normalised = {
  readonly text: string
  /** For each unit of `text`, where its character begins in the original (UTF-16 offset); of a repeated one the first. */
  readonly starts: Int32Array
  /** For each unit of `text`, where its character ends in the original, combining marks not counted; of a repeated one the last. */
  readonly ends: Int32Array
}

const CHUNK = 8192
const textOf = (units: Uint16Array): string => {
  let text = ''
  for (let at = 0; at < units.length; at += CHUNK) text += String.fromCharCode(...units.subarray(at, at + CHUNK))
  return text
}

const into = <A extends Uint16Array | Int32Array>(larger: A, full: A): A => {
  larger.set(full)
  return larger
}

/**
 * The text under a folding (by default every disguise is seen through but stops), with a map back. Characters may become
 * several (㎡ is m2) or none (noise); every unit knows the whole original character it came from.
 */
export const normalise = (text: string, folding: Folding = THOROUGH): Normalised => {
  const { kind, unit, expansion } = foldTable(folding)
  let capacity = text.length + 64
  let units = new Uint16Array(capacity)
  let starts = new Int32Array(capacity)
  let ends = new Int32Array(capacity)
  let count = 0
  const add = (folded: number, start: number, end: number): void => {
    if (folding.ignoreRepeats && count > 0 && units[count - 1] === folded) {
      ends[count - 1] = end
      return
    }
    units[count] = folded
    starts[count] = start
    ends[count++] = end
  }
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    const what = kind[code]
    if (what === NONE) continue
    if (what !== EXPAND) {
      add(unit[code] as number, at, at + 1)
    } else {
      const char = charAt(text, at)
      const folded = expansion(char)
      for (let part = 0; part < folded.length; part++) add(folded.charCodeAt(part), at, at + char.length)
      at += char.length - 1
    }
    if (count + 64 > capacity) {
      capacity *= 2
      units = into(new Uint16Array(capacity), units)
      starts = into(new Int32Array(capacity), starts)
      ends = into(new Int32Array(capacity), ends)
    }
  }
  return { text: textOf(units.subarray(0, count)), starts: starts.slice(0, count), ends: ends.slice(0, count) }
}

const withoutRepeats = (text: string): string => {
  let kept = ''
  for (let at = 0; at < text.length; at++) if (at === 0 || text[at] !== text[at - 1]) kept += text.charAt(at)
  return kept
}

/** Only the text of `normalise`, for terms: no map back. */
export const foldText = (text: string, folding: Folding): string => {
  if (foldingBits(folding) === 0) return text
  const { kind, unit, expansion } = foldTable(folding)
  let folded = ''
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    const what = kind[code]
    if (what === NONE) continue
    if (what !== EXPAND) folded += String.fromCharCode(unit[code] as number)
    else {
      const char = charAt(text, at)
      folded += expansion(char)
      at += char.length - 1
    }
  }
  return folding.ignoreRepeats ? withoutRepeats(folded) : folded
}


/**
 * Where `normalised.text.slice(start, end)` stands in the original: whole characters with their combining marks.
 * Null where the span is empty or would cut a character that became several (the m of ㎡).
 */
export const originalSpan = (
  original: string, normalised: Normalised, start: number, end: number,
): { readonly start: number; readonly end: number } | null => {
  const { starts, ends } = normalised
  const first = starts[start]
  const last = ends[end - 1]
  if (first === undefined || last === undefined || start >= end) return null
  if (start > 0 && (ends[start - 1] as number) > first) return null
  if ((starts[end] ?? original.length) < last) return null
  return { start: first, end: endOfMarks(original, last) }
}
