// Which small number (class) stands for each character of a list, and for each unit of a text under its folding?
import { EXPAND, NONE, foldTable, foldingBits } from '#text'
import type { Folding } from '#text'

/** No term has this unit: every walk ends here. */
export const OUTSIDE = 0
/** Ends a key inside the double array; no unit has it. */
export const KEY_END = 1
const FIRST_CLASS = 2
/** The unit is noise: passed over. */
export const PASS = 0xffff
/** The unit is half of a pair, or becomes several: see `expansionOf` of #text. */
export const SPREAD = 0xfffe

export type Alphabet = {
  /** Class of each of the 65,536 UTF-16 units of a text. */
  readonly unit: Uint16Array
  /** Class of each unit that is folded already. */
  readonly folded: Uint16Array
  /** One more than the highest class. */
  readonly size: number
}

/**
 * Numbers the units of a list's keys, the commonest first: small numbers keep the double array dense.
 * @param keys folded under `folding`
 * @throws RangeError where a list has more than 65,000 different units, which no writing system needs
 */
export const alphabetOf = (keys: readonly string[], folding: Folding): Alphabet => {
  const uses = new Uint32Array(0x10000)
  const used: number[] = []
  for (const key of keys) {
    for (let at = 0; at < key.length; at++) {
      const code = key.charCodeAt(at)
      const count = uses[code] as number
      if (count === 0) used.push(code)
      uses[code] = count + 1
    }
  }
  if (used.length > 65_000) throw new RangeError('a list of terms may have at most 65,000 different characters')
  used.sort((a, b) => (uses[b] ?? 0) - (uses[a] ?? 0) || a - b)
  const folded = new Uint16Array(0x10000)
  used.forEach((code, rank) => { folded[code] = rank + FIRST_CLASS })
  const size = used.length + FIRST_CLASS
  if (foldingBits(folding) === 0) return { unit: folded, folded, size }
  const table = foldTable(folding)
  const unit = new Uint16Array(0x10000)
  for (let code = 0; code < 0x10000; code++) {
    const kind = table.kind[code]
    unit[code] = kind === NONE ? PASS : kind === EXPAND ? SPREAD : (folded[table.unit[code] as number] as number)
  }
  return { unit, folded, size }
}
