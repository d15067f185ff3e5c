// What is a term, and what is one place where it occurs?
import { LITERAL, NOISE_KINDS, foldText } from '#text'
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
  noise: term.ignoreNoise === true ? NOISE_KINDS : term.ignoreNoise || [],
})

/** A term as the automaton holds it: what to look for, in which folding of the text. */
export type Key = { readonly text: string; readonly folding: Folding }

/**
 * The key of a term; its text is empty only where the term is. Noise inside a term is passed over like noise in the
 * text, unless fewer than two units would be left: C++ must not become c, and 🔞 not nothing. Such a term allows no
 * noise at all.
 */
export const keyOf = (term: Term): Key => {
  const folding = foldingOf(term)
  const text = foldText(term.text, folding)
  if (folding.noise.length === 0 || text.length >= 2) return { text, folding }
  const kept = { ...folding, noise: [] }
  const whole = foldText(term.text, kept)
  return whole.length > text.length ? { text: whole, folding: kept } : { text, folding }
}
