// In which encoding is this file? Offices still keep GBK text.

const UTF8 = new TextDecoder('utf-8', { fatal: true })
const GB = new TextDecoder('gb18030')

/** UTF-8 where it is UTF-8, UTF-16 with its mark, else GB 18030 (which contains GBK); null for what is no text at all. */
export const decode = (bytes: Uint8Array): string | null => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  if (bytes.subarray(0, 8_192).includes(0)) return null
  // Not an error: the bytes are of another encoding.
  try { return UTF8.decode(bytes) } catch { return GB.decode(bytes) }
}
