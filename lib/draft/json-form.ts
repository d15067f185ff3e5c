// How is a value written so that it has only one form? RFC 8785 (JCS), for the values that a canonical article holds.

export type Plain = string | number | boolean | null | readonly Plain[] | { readonly [key: string]: Plain | undefined }

/**
 * JCS of strings, integers, booleans, lists and records. Written here and not taken from npm `canonicalize`:
 * that calls String.isWellFormed, which Chromium has only from 111 and the product promises 103. A test
 * holds the two against each other. Callers pass well-formed strings.
 */
export const canonicalJson = (value: Plain): string => {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`
  if (value === null || typeof value !== 'object') return JSON.stringify(value)
  const entries = Object.entries(value as { readonly [key: string]: Plain | undefined })
    .filter((entry): entry is [string, Plain] => entry[1] !== undefined)
    // JCS orders by UTF-16 units, which is what < compares.
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
  return `{${entries.map(([key, one]) => `${JSON.stringify(key)}:${canonicalJson(one)}`).join(',')}}`
}
