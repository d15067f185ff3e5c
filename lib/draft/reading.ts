// What comes of reading something as a draft? A draft, or the reason why there is none.
import type { Draft } from './model.ts'

/**
 * - `not-json`: the text is no JSON
 * - `other-shape`: it is, but no draft of this platform
 * - `no-article`: the shape is known, and it holds nothing a reader would see
 */
export type ReadingFailure = 'not-json' | 'other-shape' | 'no-article'
export type Reading = Draft | { readonly ok: false; readonly why: ReadingFailure }

export const isDraft = (reading: Reading): reading is Draft => 'articles' in reading
