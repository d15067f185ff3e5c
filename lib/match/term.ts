// What is a term, and what is one place where it occurs?
import { LITERAL, NOISE_KINDS, foldText, foldingBits, otherSoundsOf, splitFormOf } from '#text'
import type { Folding, NoiseKind } from '#text'

/** One entry of a list. An option that is left out is off. */
export type Term = {
  readonly text: string
  /** Full case folding: ß is ss. */
  readonly ignoreCase?: boolean
  /** Full-width and half-width forms are equal. */
  readonly ignoreWidth?: boolean
  /** Compatibility forms and digits of other scripts are equal (① ㎡ 𝐀); contains `ignoreWidth`. */
  readonly ignoreForm?: boolean
  /** Traditional characters count as their simplified form. */
  readonly ignoreTraditional?: boolean
  /** What may stand inside the word: `true` is every kind; see `NOISE_KINDS` and `INNER_NOISE` of #text. */
  readonly ignoreNoise?: boolean | readonly NoiseKind[]
  /** Characters of one syllable are equal, tones aside: a homophone is the word. Contains `ignoreTraditional`. */
  readonly ignoreSound?: boolean
  /** Letters that look Latin are Latin, and 己 is 已: what the eye takes for the word. */
  readonly ignoreLook?: boolean
  /** A repeated character counts once: 敏敏感感 is 敏感. */
  readonly ignoreRepeats?: boolean
  /** A character may be written as its two halves side by side: 弓虽 is 强. */
  readonly ignoreSplit?: boolean
  /** An edge of the term that is a Latin letter or digit may not touch another one: av is not in have. */
  readonly wholeWord?: boolean
}

/** UTF-16 offsets in the text that was scanned, end exclusive; `term` is the index in the list the matcher was built from. */
export type Match = { readonly start: number; readonly end: number; readonly term: number }

/** The folding that a term's options ask for. */
export const foldingOf = (term: Term): Folding => ({
  ignoreCase: term.ignoreCase ?? LITERAL.ignoreCase,
  ignoreWidth: term.ignoreWidth ?? LITERAL.ignoreWidth,
  ignoreForm: term.ignoreForm ?? LITERAL.ignoreForm,
  ignoreTraditional: term.ignoreTraditional ?? LITERAL.ignoreTraditional,
  ignoreSound: term.ignoreSound ?? false,
  ignoreLook: term.ignoreLook ?? false,
  ignoreRepeats: term.ignoreRepeats ?? false,
  noise: term.ignoreNoise === true ? NOISE_KINDS : term.ignoreNoise || [],
})

/** A term as the automaton holds it: what to look for, in which folding of the text. */
export type Key = { readonly text: string; readonly folding: Folding }

// Noise and repeats of a term are passed over like those of the text, unless fewer than two units would be left.
const keyOfText = (text: string, folding: Folding): Key => {
  const key = { text: foldText(text, folding), folding }
  if (key.text.length >= 2 || (folding.noise.length === 0 && !folding.ignoreRepeats)) return key
  const silent = { ...folding, ignoreRepeats: false }
  const repeated = { text: foldText(text, silent), folding: silent }
  if (repeated.text.length > 1) return repeated
  const kept = { ...silent, noise: [] }
  const whole = { text: foldText(text, kept), folding: kept }
  return whole.text.length > repeated.text.length ? whole : repeated
}

/** How many keys one term may grow to: what its options would add beyond that is left out, the last characters' first. */
export const MOST_FORMS = 32

const formsOf = (text: string, ways: (char: string) => readonly string[]): readonly string[] => {
  let forms = ['']
  const chars = [...text]
  for (const [at, char] of chars.entries()) {
    const written = [char, ...ways(char)]
    if (forms.length * written.length > MOST_FORMS) return forms.map(form => form + chars.slice(at).join(''))
    forms = written.flatMap(way => forms.map(form => form + way))
  }
  return forms
}

const waysOf = (term: Term) => (char: string): readonly string[] => {
  const ways = term.ignoreSound ? [...otherSoundsOf(char)] : []
  const split = term.ignoreSplit ? splitFormOf(char) : ''
  return split === '' ? ways : [...ways, split]
}

/**
 * The keys of a term, the first of the term as it is written; one, but for `ignoreSplit` and characters of several
 * readings. A key's text is empty only where the term is. Noise inside a term is passed over like noise in the text,
 * unless fewer than two units would be left: C++ must not become c, and 🔞 not nothing. Such a term allows no noise at
 * all; likewise 哈哈 does not become every 哈.
 */
export const keysOf = (term: Term): readonly Key[] => {
  const folding = foldingOf(term)
  if (!term.ignoreSound && !term.ignoreSplit) return [keyOfText(term.text, folding)]
  const keys = new Map<string, Key>()
  for (const form of formsOf(term.text, waysOf(term))) {
    const key = keyOfText(form, folding)
    keys.set(`${foldingBits(key.folding)} ${key.text}`, key)
  }
  return [...keys.values()]
}
