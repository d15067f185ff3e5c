// Where in HTML source do the characters of a text node stand, entities between them?

/** `data[offset + i]` stands at `source + i` of the file for i below `length`; an entity is a piece of its own. */
export type Piece = { readonly offset: number; readonly length: number; readonly source: number }

const ENTITY = /&(?:#\d+|#x[\da-f]+|[a-z][a-z\d]*);?/iy
const STRAY = /<\/[a-z][^>]*>?/iy
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
  const close = (): void => {
    if (offset > from) pieces.push({ offset: from, length: offset - from, source: at + index - (offset - from) })
    from = offset
  }
  while (index < raw.length && offset < data.length) {
    const tag = raw[index] === '<' && !data.startsWith('</', offset) ? strayTag(raw, index) : 0
    const entity = raw[index] === '&' ? entityAt(raw, index, data, offset) : ''
    if (tag > 0) {
      close()
      index += tag
      continue
    }
    if (entity === '') {
      index++
      offset++
      continue
    }
    close()
    // Both halves of a surrogate pair stand where the entity begins.
    const end = offset + widthAt(data, offset)
    for (; offset < end; offset++) pieces.push({ offset, length: 1, source: at + index })
    from = offset
    index += entity.length
  }
  close()
  return pieces
}

/** Length of an end tag that closes nothing: the parser passes it over and goes on with the same text. */
const strayTag = (raw: string, index: number): number => {
  STRAY.lastIndex = index
  return STRAY.exec(raw)?.[0].length ?? 0
}

const widthAt = (data: string, offset: number): number => ((data.codePointAt(offset) ?? 0) > 0xFFFF ? 2 : 1)

/**
 * The entity that begins here, or '' where the ampersand stands for itself. Old names need no semicolon and end inside
 * a longer word (&ltab;), so the text must go on with what follows; only before another entity that cannot be seen.
 */
const entityAt = (raw: string, index: number, data: string, offset: number): string => {
  ENTITY.lastIndex = index
  const longest = ENTITY.exec(raw)?.[0] ?? ''
  const after = data[offset + widthAt(data, offset)]
  let beforeAnother = ''
  for (let length = longest.length; length > 2; length--) {
    const next = raw[index + length]
    const entity = longest.slice(0, length)
    if (data[offset] === '&' && !AMPERSAND.test(entity)) continue
    if (next === after) return entity
    if (next === '&' && beforeAnother === '') beforeAnother = entity
  }
  return beforeAnother
}
