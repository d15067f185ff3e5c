// Which fields does a multipart body hold? RFC 7578, as browsers write it.

const CR = 13
const LF = 10
const DASH = 45

const ascii = (bytes: Uint8Array, from: number, to: number): string => {
  let text = ''
  for (let at = from; at < to; at++) text += String.fromCharCode(bytes[at] ?? 0)
  return text
}

const indexOf = (bytes: Uint8Array, sought: Uint8Array, from: number): number => {
  const first = sought[0] ?? -1
  for (let at = bytes.indexOf(first, from); at >= 0 && at + sought.length <= bytes.length; at = bytes.indexOf(first, at + 1)) {
    let same = 1
    while (same < sought.length && bytes[at + same] === sought[same]) same++
    if (same === sought.length) return at
  }
  return -1
}

/** The boundary with which a body begins, or null where it is no multipart body. */
export const multipartBoundary = (bytes: Uint8Array): string | null => {
  if (bytes[0] !== DASH || bytes[1] !== DASH) return null
  const end = bytes.subarray(0, 200).indexOf(CR)
  if (end < 3 || bytes[end + 1] !== LF) return null
  const boundary = ascii(bytes, 0, end)
  // RFC 2046, 5.1.1: at most 70 characters behind the two dashes.
  return boundary.length <= 72 && /^--[\w'()+,./:=? -]+$/.test(boundary) ? boundary : null
}

/** Browsers write a quotation mark, CR and LF in a name as percent codes. */
const nameOf = (headers: string): { readonly name: string; readonly isFile: boolean } | null => {
  const disposition = /^content-disposition:\s*form-data\s*;(.*)$/im.exec(headers)?.[1]
  const name = disposition === undefined ? undefined : /(?:^|;)\s*name="([^"]*)"/i.exec(disposition)?.[1]
  if (disposition === undefined || name === undefined) return null
  const plain = name.replace(/%22/g, '"').replace(/%0D/gi, '\r').replace(/%0A/gi, '\n')
  return { name: plain, isFile: /;\s*filename\*?=/i.test(disposition) }
}

/**
 * The text fields in order; parts with a file name are passed over.
 * @returns null where the body is cut short, or a field is no UTF-8
 */
export const readMultipart = (bytes: Uint8Array, boundary: string): [string, string][] | null => {
  const encoder = new TextEncoder()
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
  const border = encoder.encode(`\r\n${boundary}`)
  const gap = encoder.encode('\r\n\r\n')
  const pairs: [string, string][] = []
  let at = boundary.length
  for (;;) {
    if (bytes[at] === DASH && bytes[at + 1] === DASH) return pairs
    if (bytes[at] !== CR || bytes[at + 1] !== LF) return null
    const headEnd = indexOf(bytes, gap, at)
    if (headEnd < 0) return null
    const end = indexOf(bytes, border, headEnd + 2)
    if (end < 0) return null
    try {
      const named = nameOf(decoder.decode(bytes.subarray(at + 2, headEnd)))
      if (named === null) return null
      if (!named.isFile) pairs.push([named.name, decoder.decode(bytes.subarray(Math.min(headEnd + 4, end), end))])
    } catch {
      return null
    }
    at = end + border.length
  }
}
