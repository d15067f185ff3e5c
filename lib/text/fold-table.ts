// What does each UTF-16 unit become under a folding? One table for each folding, one look-up a unit.
import { expansionOf, foldKept, withoutNoise } from './fold-char.ts'
import { NOISE_KINDS, foldingBits } from './folding.ts'
import type { Folding, NoiseKind } from './folding.ts'
import { noiseKindOf } from './noise.ts'

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

const UNITS = 0x10000
const isSurrogate = (unit: number): boolean => (unit & 0xf800) === 0xd800
// Of these ranges only the tables of Chinese characters have anything to say, or nothing (Hangul, private use).
const isPlainHan = (unit: number): boolean => (unit >= 0x3400 && unit < 0x4dc0) || (unit >= 0x4e00 && unit < 0xa000)
const isNeverFolded = (unit: number): boolean => isSurrogate(unit) || (unit >= 0xac00 && unit < 0xd7a4) || (unit >= 0xe000 && unit < 0xf900)

// Foldings that differ only in their noise share this, the dear part (some 30 ms, most of it NFKD).
const changes = new Map<number, ReadonlyMap<number, string>>()

const changesOf = (folding: Folding): ReadonlyMap<number, string> => {
  const key = foldingBits({ ...folding, ignoreRepeats: false, noise: [] })
  const ready = changes.get(key)
  if (ready) return ready
  const changed = new Map<number, string>()
  const changesHan = folding.ignoreTraditional || folding.ignoreSound === true || folding.ignoreLook === true
  for (let unit = 0; unit < UNITS; unit++) {
    if (isNeverFolded(unit) || (isPlainHan(unit) && !changesHan)) continue
    const char = String.fromCharCode(unit)
    const folded = foldKept(char, folding)
    if (folded !== char) changed.set(unit, folded)
  }
  changes.set(key, changed)
  return changed
}

let noiseUnits: ReadonlyMap<NoiseKind, readonly number[]> | null = null

const noiseUnitsOf = (kind: NoiseKind): readonly number[] => {
  if (!noiseUnits) {
    const found = new Map<NoiseKind, number[]>(NOISE_KINDS.map(each => [each, []]))
    for (let unit = 0; unit < UNITS; unit++) {
      if (isSurrogate(unit) || isPlainHan(unit)) continue
      const known = noiseKindOf(String.fromCharCode(unit))
      if (known) found.get(known)?.push(unit)
    }
    noiseUnits = found
  }
  return noiseUnits.get(kind) ?? []
}

const build = (folding: Folding): FoldTable => {
  const kind = new Uint8Array(UNITS)
  const unit = new Uint16Array(UNITS)
  for (let at = 0; at < UNITS; at++) unit[at] = at
  if (foldingBits(folding) !== 0) kind.fill(EXPAND, 0xd800, 0xe000)
  for (const noise of folding.noise) for (const at of noiseUnitsOf(noise)) kind[at] = NONE
  for (const [at, kept] of changesOf(folding)) {
    const folded = withoutNoise(kept, folding)
    kind[at] = folded.length === 1 ? ONE : folded.length === 0 ? NONE : EXPAND
    if (folded.length === 1) unit[at] = folded.charCodeAt(0)
  }
  return { folding, kind, unit, expansion: expansionOf(folding) }
}

const tables = new Map<number, FoldTable>()

/** The table of a folding: built at the first request, then kept. */
export const foldTable = (folding: Folding): FoldTable => {
  const key = foldingBits(folding)
  let table = tables.get(key)
  if (!table) tables.set(key, (table = build(folding)))
  return table
}
