// In which year is each text of a draft, when it names none?
import type { PlacedPassage } from '../rule.ts'
import { yearBehind } from './mentions.ts'

export type Dated = { readonly passage: PlacedPassage; readonly year: number }

/** Passages in reading order, each with the year in force at its beginning: the last one named before it in its article, else that of `today`. */
export const withYears = (passages: readonly PlacedPassage[], today: string): readonly Dated[] => {
  const now = Number(today.slice(0, 4))
  let article = -1
  let year = now
  return passages.map((passage) => {
    if (passage.place.article !== article) {
      article = passage.place.article
      year = now
    }
    const dated = { passage, year }
    year = yearBehind(passage.text, year)
    return dated
  })
}
