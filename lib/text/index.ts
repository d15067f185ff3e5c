// What does this text say, whatever its disguise, and where in the original? Pure; never throws on any string.
export { FOLDINGS, INNER_NOISE, LITERAL, NOISE_KINDS, THOROUGH, foldingBits, foldingOfBits } from './folding.ts'
export type { Folding, NoiseKind } from './folding.ts'
export { foldText, normalise, originalSpan } from './normalise.ts'
export type { Normalised } from './normalise.ts'
export { otherSoundsOf, splitFormOf } from './likeness.ts'
export { expansionOf } from './fold-char.ts'
export { EXPAND, NONE, ONE, foldTable } from './fold-table.ts'
export type { FoldTable } from './fold-table.ts'
export { noiseKindOf } from './noise.ts'
export {
  charAt, charBefore, endOfMarks, isDigit, isHan, isHighSurrogate, isLatinLetter, isLetterOrDigit, isLowSurrogate,
} from './characters.ts'
export { clauseAround, clausesOf, sentenceAround, sentencesOf } from './clause.ts'
export type { Span } from './clause.ts'
export { intlSegmenter, isWordBoundary } from './segmenter.ts'
export type { Segmenter } from './segmenter.ts'
export { jiebaSegmenter } from './jieba.ts'
export type { JiebaCut } from './jieba.ts'
