// Which lists and bases ship with the product?
import { BASES, LISTS } from '../../dictionaries/index.ts'
import { basisText } from './bases.ts'

export { BASES, LISTS }

/** A basis as a person reads it: 《中华人民共和国广告法》第九条. */
export const printBasis = (id: string): string => basisText(BASES, id)
