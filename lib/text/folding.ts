// Which differences between two texts do not matter to a reader of this list?

/**
 * Kinds of characters that may stand inside a word to hide it.
 * `space` white space in a line; `invisible` zero-width, formatting and control characters; `mark` combining marks and
 * variation selectors; `symbol` symbols, emoji, private use; `punctuation` all punctuation but stops; `stop` what ends a
 * clause, a sentence or a line.
 */
export const NOISE_KINDS = ['space', 'invisible', 'mark', 'symbol', 'punctuation', 'stop'] as const
export type NoiseKind = (typeof NOISE_KINDS)[number]

/** Everything but stops: 人。民 stays two words, 人-民 does not. */
export const INNER_NOISE: readonly NoiseKind[] = ['space', 'invisible', 'mark', 'symbol', 'punctuation']

export type Folding = {
  /** Letters by Unicode full case folding: ß is ss, final sigma is sigma, İ is i. */
  readonly ignoreCase: boolean
  /** Full-width and half-width forms, half-width kana, the ideographic space. */
  readonly ignoreWidth: boolean
  /** Compatibility forms (NFKD: ① ㎡ ﬁ 𝐀), other ways to write a digit, decomposed letters. Contains `ignoreWidth`. */
  readonly ignoreForm: boolean
  /** Traditional characters count as their simplified form, on both sides. */
  readonly ignoreTraditional: boolean
  /** Characters of one syllable are equal, tones aside; contains `ignoreTraditional`. */
  readonly ignoreSound?: boolean
  /** Letters and digits of any script that look like a Latin letter are it (а 0 Ο), and 己 is 已. */
  readonly ignoreLook?: boolean
  /** A character that is repeated counts once: 敏敏感感 is 敏感. */
  readonly ignoreRepeats?: boolean
  /** Characters of these kinds are passed over. */
  readonly noise: readonly NoiseKind[]
}

/** Code unit for code unit. */
export const LITERAL: Folding = { ignoreCase: false, ignoreWidth: false, ignoreForm: false, ignoreTraditional: false, noise: [] }

/** Every disguise but stops is seen through. */
export const THOROUGH: Folding = { ignoreCase: true, ignoreWidth: true, ignoreForm: true, ignoreTraditional: true, noise: INNER_NOISE }

const CASE = 1
const WIDTH = 2
const FORM = 4
const TRADITIONAL = 8
const FIRST_NOISE = 16
const SOUND = 1024
const LOOK = 2048
const REPEATS = 4096
/** No folding has a number as high as this. */
export const FOLDINGS = 8192

/** A folding as one number below FOLDINGS: equal foldings have equal numbers, and a blob can hold it. */
export const foldingBits = (folding: Folding): number => {
  let bits = (folding.ignoreCase ? CASE : 0) | (folding.ignoreForm ? FORM | WIDTH : folding.ignoreWidth ? WIDTH : 0)
  if (folding.ignoreTraditional || folding.ignoreSound) bits |= TRADITIONAL
  if (folding.ignoreSound) bits |= SOUND
  if (folding.ignoreLook) bits |= LOOK
  if (folding.ignoreRepeats) bits |= REPEATS
  for (const kind of folding.noise) bits |= FIRST_NOISE << NOISE_KINDS.indexOf(kind)
  return bits
}

/** The folding of a number made by `foldingBits`. */
export const foldingOfBits = (bits: number): Folding => ({
  ignoreCase: (bits & CASE) !== 0,
  ignoreWidth: (bits & WIDTH) !== 0,
  ignoreForm: (bits & FORM) !== 0,
  ignoreTraditional: (bits & TRADITIONAL) !== 0,
  ignoreSound: (bits & SOUND) !== 0,
  ignoreLook: (bits & LOOK) !== 0,
  ignoreRepeats: (bits & REPEATS) !== 0,
  noise: NOISE_KINDS.filter((_, at) => (bits & (FIRST_NOISE << at)) !== 0),
})
