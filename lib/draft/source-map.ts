// Where in a file does this character of a field stand?

/** `text[start + i]` of the field stands at `source + i` of the file, for i below `length`. UTF-16 units. */
export type Segment = { readonly start: number; readonly length: number; readonly source: number }

/** Segments of each field that came from the file, in order; `body` is its blocks joined by `\n`. */
export type SourceMap = Readonly<Record<string, readonly Segment[]>>

/**
 * The offset in the file of an offset in a field. A character that is not in the file (a joint between lines)
 * stands where the next one does; the end of the field behind its last character.
 * @returns null for a field that is not from the file
 */
export const sourceOffset = (map: SourceMap, field: string, offset: number): number | null => {
  const segments = map[field] ?? []
  let low = 0
  let high = segments.length
  while (low < high) {
    const middle = (low + high) >> 1
    const at = segments[middle]
    if (at !== undefined && at.start + at.length <= offset) low = middle + 1
    else high = middle
  }
  const found = segments[low]
  if (found !== undefined) return found.source + Math.max(0, offset - found.start)
  const last = segments.at(-1)
  return last === undefined ? null : last.source + last.length
}

/** Writes a text piece by piece and remembers where each came from. */
export class SourcedText {
  text = ''
  readonly segments: Segment[] = []

  /** @param source where the piece stands in the file; null for a joint that is not in it */
  write(piece: string, source: number | null): void {
    if (piece !== '' && source !== null) {
      const last = this.segments.at(-1)
      const start = this.text.length
      if (last !== undefined && last.start + last.length === start && last.source + last.length === source) {
        this.segments[this.segments.length - 1] = { ...last, length: last.length + piece.length }
      } else this.segments.push({ start, length: piece.length, source })
    }
    this.text += piece
  }
}
