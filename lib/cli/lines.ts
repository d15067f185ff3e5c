// What does each line of a file or of standard input hold, when the whole may not fit into memory?
import { createReadStream } from 'node:fs'
import type { Readable } from 'node:stream'

/** `bytes` is null for a line that is longer than `longest`. */
export type Line = { readonly number: number; readonly bytes: Uint8Array | null }

const NEWLINE = 0x0a

/** Lines as bytes (no byte of a longer GBK or UTF-8 character is a line break), one at a time. */
export async function* linesOf(source: Readable, longest: number): AsyncGenerator<Line> {
  let parts: Uint8Array[] = []
  let size = 0
  let number = 1
  const take = (): Line => {
    const line = { number, bytes: size > longest ? null : Buffer.concat(parts) }
    parts = []
    size = 0
    number++
    return line
  }
  const add = (bytes: Uint8Array) => {
    size += bytes.length
    if (size <= longest) parts.push(bytes)
    else parts = []
  }
  for await (const chunk of source) {
    const bytes = chunk as Uint8Array
    let from = 0
    for (let at = bytes.indexOf(NEWLINE); at >= 0; at = bytes.indexOf(NEWLINE, from)) {
      add(bytes.subarray(from, at))
      yield take()
      from = at + 1
    }
    add(bytes.subarray(from))
  }
  if (size > 0) yield take()
}

export const opened = (path: string): Readable => path === '-' ? process.stdin : createReadStream(path)

/** The whole of a source; null when it is longer than `longest` bytes. */
export const wholeOf = async (source: Readable, longest: number): Promise<Uint8Array | null> => {
  const parts: Uint8Array[] = []
  let size = 0
  for await (const chunk of source) {
    size += (chunk as Uint8Array).length
    if (size > longest) { source.destroy(); return null }
    parts.push(chunk as Uint8Array)
  }
  return Buffer.concat(parts)
}
