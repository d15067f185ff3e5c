// What does a plain text say, as a draft?
import type { Block } from './model.ts'

/**
 * A plain text as a body: one paragraph a line, empty lines included, so that the blocks joined by `\n` are the text
 * again and offsets in one are offsets in the other. CR LF counts as one line end.
 */
export const linesOf = (text: string): Block[] => {
  const plain = text.replace(/\r\n?/g, '\n')
  return plain === '' ? [] : plain.split('\n').map(line => ({ kind: 'paragraph', text: line }))
}
