// Who of the office's roster is named in this text, and where?
import type { OfficePerson, OfficeUnit } from '../office.ts'

export type Known = {
  readonly name: string
  readonly unit: string
  readonly titles: readonly string[]
  /** Place in the unit's protocol order; -1 for those who left. */
  readonly order: number
  readonly left: boolean
  readonly until?: string
}
export type Mention = { readonly start: number; readonly end: number; readonly known: Known }

/** All persons of a roster. Who holds several places stands with the titles of all of them. */
export const knownPeople = (roster: readonly OfficeUnit[]): readonly Known[] => roster.flatMap(({ unit, people, former }) => {
  const known = (person: OfficePerson, order: number): Known => ({
    name: person.name, unit, titles: person.titles, order, left: order < 0, ...(person.until ? { until: person.until } : {}),
  })
  return [...people.map((person, order) => known(person, order)), ...former.map((person) => known(person, -1))]
}).filter(({ name }) => name.length >= 2)

/** Mentions by full name, left to right. */
export const mentions = (text: string, known: readonly Known[]): readonly Mention[] => {
  const found: Mention[] = []
  for (const one of known) {
    for (let at = text.indexOf(one.name); at >= 0; at = text.indexOf(one.name, at + 1)) found.push({ start: at, end: at + one.name.length, known: one })
  }
  return found.sort((one, other) => one.start - other.start)
}
