// Which lines does this stream of bytes hold? One at a time, whatever its size.

export class NotUtf8 extends Error {}

// A carriage return belongs to the line's end; U+2028 does not end a line (it may stand raw inside JSON).
const withoutReturn = (line: string): string => (line.endsWith('\r') ? line.slice(0, -1) : line)

/**
 * Lines divided by \n or \r\n, without them; a byte order mark is dropped.
 * @throws NotUtf8 where the bytes are not UTF-8
 */
export async function* readLines(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  const decode = (chunk?: Uint8Array): string => {
    try {
      return chunk ? decoder.decode(chunk, { stream: true }) : decoder.decode()
    } catch (cause) {
      throw new NotUtf8('not UTF-8', { cause })
    }
  }
  // Pieces of a line that is longer than a chunk are joined once, at its end.
  let pieces: string[] = []
  for await (const chunk of bytes) {
    const text = decode(chunk)
    let from = 0
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
      pieces.push(text.slice(from, end))
      yield withoutReturn(pieces.join(''))
      pieces = []
      from = end + 1
    }
    if (from < text.length) pieces.push(text.slice(from))
  }
  pieces.push(decode())
  const last = pieces.join('')
  if (last !== '') yield withoutReturn(last)
}
