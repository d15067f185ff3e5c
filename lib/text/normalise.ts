// What does this text say, whatever its disguise, and where in the original does each character of it stand?
import { charAt, endOfMarks } from './characters.ts'
import { EXPAND, NONE, foldTable } from './fold-table.ts'
import { THOROUGH, foldingBits } from './folding.ts'
import type { Folding } from './folding.ts'

export type Normalised = {
  readonly text: string
  /** For each unit of `text`, where its character begins in the original (UTF-16 offset). */
  readonly starts: Int32Array
  /** For each unit of `text`, where its character ends in the original, combining marks not counted. */
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
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    const what = kind[code]
    if (what === NONE) continue
    if (what !== EXPAND) {
      units[count] = unit[code] ?? code
      starts[count] = at
      ends[count++] = at + 1
    } else {
      const char = charAt(text, at)
      const folded = expansion(char)
      for (let part = 0; part < folded.length; part++) {
        units[count] = folded.charCodeAt(part)
        starts[count] = at
        ends[count++] = at + char.length
      }
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
  return folded
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
  if (start > 0 && starts[start - 1] === first) return null
  if (starts[end] !== undefined && starts[end] === starts[end - 1]) return null
  return { start: first, end: endOfMarks(original, last) }
}
