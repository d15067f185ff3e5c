// What would an office's file bring, before anything is taken in?
import { readTermFile } from '#dictionary'
import type { Preview } from '../../components/options/term-import.tsx'

/** Files of this size hold far more words than an office's list may. */
const LARGEST = 20_000_000

/** Reads the file as a person's editor would have written it; null where it is no text. */
export const previewOf = async (file: File): Promise<Preview | null> => {
  if (file.size > LARGEST) return null
  const text = decoded(new Uint8Array(await file.arrayBuffer()))
  if (text === null) return null
  const { rows, bad } = readTermFile(text)
  return { name: file.name.replace(/\.[^.]+$/, ''), text, rows, bad }
}

/** Office software on Windows still writes GB18030 and UTF-16; a NUL outside UTF-16 means that this is no text. */
const decoded = (bytes: Uint8Array): string | null => {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  if (bytes.subarray(0, 4096).includes(0)) return null
  for (const encoding of ['utf-8', 'gb18030']) {
    try { return new TextDecoder(encoding, { fatal: true }).decode(bytes) } catch (error) { if (!(error instanceof TypeError)) throw error }
  }
  return null
}
