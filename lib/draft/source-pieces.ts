// Where in HTML source do the characters of a text node stand, entities between them?

/** `data[offset + i]` stands at `source + i` of the file for i below `length`; an entity is a piece of its own. */
export type Piece = { readonly offset: number; readonly length: number; readonly source: number }

const ENTITY = /&(?:#\d+|#x[\da-f]+|[a-z][a-z\d]*);?/iy
const AMPERSAND = /^&(?:amp|#38|#x26);?$/i

/**
 * Lays the text of a node beside the source that it was parsed from.
 * @param raw the source of the node
 * @param data its text, entities decoded
 * @param at where the source of the node begins in the file
 */
export const piecesOf = (raw: string, data: string, at: number): readonly Piece[] => {
  if (raw === data) return [{ offset: 0, length: data.length, source: at }]
  const pieces: Piece[] = []
  let from = 0
  let offset = 0
  let index = 0
  while (index < raw.length && offset < data.length) {
    const entity = raw[index] === '&' ? entityAt(raw, index, data, offset) : ''
    if (entity === '') {
      index++
      offset++
      continue
    }
    if (offset > from) pieces.push({ offset: from, length: offset - from, source: at + index - (offset - from) })
    const length = (data.codePointAt(offset) ?? 0) > 0xFFFF ? 2 : 1
    pieces.push({ offset, length, source: at + index })
    offset += length
    from = offset
    index += entity.length
  }
  if (offset > from) pieces.push({ offset: from, length: offset - from, source: at + index - (offset - from) })
  return pieces
}

/** The entity that begins here, or '' where the ampersand stands for itself. */
const entityAt = (raw: string, index: number, data: string, offset: number): string => {
  ENTITY.lastIndex = index
  const entity = ENTITY.exec(raw)?.[0] ?? ''
  return data[offset] === '&' && !AMPERSAND.test(entity) ? '' : entity
}
