// What does each UTF-16 unit become under a folding? One table for each folding, one look-up a unit.
import { foldingBits } from './folding.ts'
import type { Folding } from './folding.ts'
import { foldForm, foldWidth } from './forms.ts'
import { foldCase } from './letter-case.ts'
import { noiseKindOf } from './noise.ts'
import { foldTraditional } from './traditional.ts'

/** What a unit needs: one unit in its place; nothing; or `expansion`, because it is half a pair or becomes several. */
export const ONE = 0
export const NONE = 1
export const EXPAND = 2

export type FoldTable = {
  readonly folding: Folding
  readonly kind: Uint8Array
  readonly unit: Uint16Array
  /** The folded text of one whole character; empty when it is noise. */
  readonly expansion: (char: string) => string
}

// One unit is one character: by far the most common case, and it needs no taking apart.
const each = (text: string, fold: (char: string) => string): string =>
  text.length === 1 ? fold(text) : Array.from(text, fold).join('')

// Case before form: İ must lose its dot as a whole. Case after form: ℃ becomes °C.
const foldChar = (char: string, folding: Folding): string => {
  let plain = folding.ignoreCase ? foldCase(char) : char
  if (folding.ignoreForm) plain = each(plain, foldForm)
  else if (folding.ignoreWidth) plain = each(plain, foldWidth)
  if (folding.ignoreCase && plain !== char) plain = each(plain, foldCase)
  if (folding.ignoreTraditional) plain = each(plain, foldTraditional)
  if (folding.noise.length === 0) return plain
  return each(plain, part => {
    const kind = noiseKindOf(part)
    return kind !== null && folding.noise.includes(kind) ? '' : part
  })
}

// In these ranges only the traditional table has anything to say (Han), or nothing has (Hangul).
const isPlainHan = (unit: number): boolean => (unit >= 0x3400 && unit < 0x4dc0) || (unit >= 0x4e00 && unit < 0xa000)
const isHangul = (unit: number): boolean => unit >= 0xac00 && unit < 0xd7a4
const isSurrogate = (unit: number): boolean => (unit & 0xf800) === 0xd800

const expansions = new Map<number, (char: string) => string>()

/** The folded text of one whole character, for units whose table entry is EXPAND; needs no table. */
export const expansionOf = (folding: Folding): ((char: string) => string) => {
  const key = foldingBits(folding)
  const ready = expansions.get(key)
  if (ready) return ready
  const several = new Map<string, string>()
  const expansion = (char: string): string => {
    const known = several.get(char)
    if (known !== undefined) return known
    const folded = foldChar(char, folding)
    // A page of every astral character there is must not fill the memory.
    if (several.size < 20_000) several.set(char, folded)
    return folded
  }
  expansions.set(key, expansion)
  return expansion
}

const build = (folding: Folding): FoldTable => {
  const kind = new Uint8Array(0x10000)
  const unit = new Uint16Array(0x10000)
  const literal = foldingBits(folding) === 0
  for (let at = 0; at < 0x10000; at++) {
    unit[at] = at
    if (literal || isHangul(at)) continue
    if (isSurrogate(at)) {
      kind[at] = EXPAND
      continue
    }
    const char = String.fromCharCode(at)
    const folded = !isPlainHan(at) ? foldChar(char, folding) : folding.ignoreTraditional ? foldTraditional(char) : char
    if (folded.length === 1) unit[at] = folded.charCodeAt(0)
    else kind[at] = folded.length === 0 ? NONE : EXPAND
  }
  return { folding, kind, unit, expansion: expansionOf(folding) }
}

const tables = new Map<number, FoldTable>()

/** The table of a folding: built at the first request (some 20 ms), then kept. */
export const foldTable = (folding: Folding): FoldTable => {
  const key = foldingBits(folding)
  let table = tables.get(key)
  if (!table) tables.set(key, (table = build(folding)))
  return table
}
