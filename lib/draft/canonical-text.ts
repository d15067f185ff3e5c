// When are two texts the same to a reader? Version 1 of the canonical text: frozen, since signatures rest on it.

// U+200B, U+2060, U+FEFF and U+00AD show nothing. Joiners (U+200C, U+200D) and bidirectional controls stay: a reader sees what they do.
const UNSEEN = /[\u200B\u2060\uFEFF\u00AD]/g
const LINE_END = /\r\n?|\u0085/g
const SPACE = /[^\S\n]+/g
const SPACE_AT_BREAK = / ?\n ?/g
// Half of a surrogate pair is no character; JSON could not carry it (RFC 8785, 3.2.2.2).
const LONE_SURROGATE = /\p{Surrogate}/gu

/**
 * NFC; invisible characters removed; every other white space, no-break spaces included, one space; line breaks
 * kept as `\n`; trimmed. Idempotent.
 */
export const canonicalText = (text: string): string =>
  text.replace(UNSEEN, '').replace(LINE_END, '\n').replace(LONE_SURROGATE, '\uFFFD').normalize('NFC')
    .replace(SPACE, ' ').replace(SPACE_AT_BREAK, '\n').trim()

/** A field of several lines: empty ones are left out, as empty blocks of a body are. */
export const canonicalField = (text: string): string => canonicalText(text).replace(/\n+/g, '\n')
