// How does a text differ from a phrase whose one half stands there intact: by one edit, by none, by more?

/** `replaced`, `added` and `dropped` say what happened to the phrase; `swapped`: two neighbours changed places. */
export type EditKind = 'replaced' | 'added' | 'dropped' | 'swapped'
export type Edit = {
  readonly kind: EditKind
  /** Units of the text that stand for the rest of the phrase. */
  readonly length: number
  /** Units between the intact half and the edit. */
  readonly at: number
  /** The outermost unit was replaced: another word may begin there as well. */
  readonly atEdge: boolean
}

/**
 * Compares outward from the cut. Linear in the rest: no table of distances is needed for one edit.
 * @param step 1 to the right, -1 to the left
 * @param from first unit of the text beyond the intact half
 * @param cut first unit of the phrase beyond it, `count` of them
 * @returns null for none or several edits; a dropped outermost unit is none, for the text there says nothing
 */
export const oneEdit = (text: string, from: number, phrase: string, cut: number, count: number, step: 1 | -1): Edit | null => {
  // Beyond the text charCodeAt answers NaN, which equals nothing.
  const found = (at: number): number => text.charCodeAt(from + at * step)
  const wanted = (at: number): number => phrase.charCodeAt(cut + at * step)
  const agree = (textAt: number, phraseAt: number): boolean => {
    for (let at = 0; phraseAt + at < count; at++) if (found(textAt + at) !== wanted(phraseAt + at)) return false
    return true
  }
  let at = 0
  while (at < count && found(at) === wanted(at)) at++
  if (at === count) return null
  const isLast = at === count - 1
  if (!isLast && found(at) === wanted(at + 1) && found(at + 1) === wanted(at) && agree(at + 2, at + 2)) return { kind: 'swapped', length: count, at, atEdge: false }
  if (isLast && agree(at + 1, at)) return { kind: 'added', length: count + 1, at, atEdge: false }
  if (!Number.isNaN(found(at)) && agree(at + 1, at + 1)) return { kind: 'replaced', length: count, at, atEdge: isLast }
  if (agree(at + 1, at)) return { kind: 'added', length: count + 1, at, atEdge: false }
  return !isLast && agree(at, at + 1) ? { kind: 'dropped', length: count - 1, at, atEdge: false } : null
}
