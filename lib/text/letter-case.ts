// What is this letter when upper and lower case do not matter?

// İ folds to i with a combining dot above, which would change lengths for a dot nobody types; ı is a letter of its own.
const EXCEPTIONS = new Map([['\u0130', 'i'], ['\u0131', '\u0131']])

/**
 * Full case folding of one character, in the sense of Unicode's CaseFolding.txt, made from the two mappings every
 * runtime has: lower, upper, lower. Thus ß and ẞ are ss, ς is σ, ſ is s, the Kelvin sign is k.
 */
export const foldCase = (char: string): string =>
  EXCEPTIONS.get(char) ?? char.toLowerCase().toUpperCase().toLowerCase()
