// What does one whole character become under a folding?
import { foldingBits } from './folding.ts'
import type { Folding } from './folding.ts'
import { foldForm, foldWidth } from './forms.ts'
import { foldCase } from './letter-case.ts'
import { noiseKindOf } from './noise.ts'
import { foldLook, foldSound } from './likeness.ts'
import { foldTraditional } from './traditional.ts'

// One unit is one character: by far the most common case, and it needs no taking apart.
const each = (text: string, fold: (char: string) => string): string =>
  text.length === 1 ? fold(text) : Array.from(text, fold).join('')

/** The character under all of a folding but its noise; it may become several. */
export const foldKept = (char: string, folding: Folding): string => {
  // Case before form: İ must lose its dot as a whole. Case after form: ℃ becomes °C.
  // A letter looks like another before it is folded: В looks like B, в like nothing.
  const seen = folding.ignoreLook ? each(char, foldLook) : char
  let plain = folding.ignoreCase ? each(seen, foldCase) : seen
  if (folding.ignoreForm) plain = each(plain, foldForm)
  else if (folding.ignoreWidth) plain = each(plain, foldWidth)
  if (folding.ignoreCase && plain !== char) plain = each(plain, foldCase)
  if (folding.ignoreTraditional || folding.ignoreSound) plain = each(plain, foldTraditional)
  if (folding.ignoreLook) {
    plain = each(plain, foldLook)
    if (folding.ignoreCase) plain = each(plain, foldCase)
  }
  return folding.ignoreSound ? each(plain, foldSound) : plain
}

/** The text without the characters of a folding's noise. */
export const withoutNoise = (text: string, folding: Folding): string => each(text, char => {
  const kind = noiseKindOf(char)
  return kind !== null && folding.noise.includes(kind) ? '' : char
})

const expansions = new Map<number, (char: string) => string>()

/** The folded text of one whole character, empty when it is noise: for units whose table entry is EXPAND. Needs no table. */
export const expansionOf = (folding: Folding): ((char: string) => string) => {
  const key = foldingBits(folding)
  const ready = expansions.get(key)
  if (ready) return ready
  const several = new Map<string, string>()
  const expansion = (char: string): string => {
    const known = several.get(char)
    if (known !== undefined) return known
    const folded = withoutNoise(foldKept(char, folding), folding)
    // A page of every astral character there is must not fill the memory.
    if (several.size < 20_000) several.set(char, folded)
    return folded
  }
  expansions.set(key, expansion)
  return expansion
}
