// Which of many findings does a person see? Overlaps, repetitions, order.
import { CATEGORIES, SEVERITIES, type Finding } from './finding.ts'

const gravity = (finding: Finding): number => CATEGORIES.indexOf(finding.category)
const weight = (finding: Finding): number => SEVERITIES.indexOf(finding.severity)
const length = (finding: Finding): number => finding.end - finding.start

const overlap = (one: Finding, other: Finding): boolean =>
  one.article === other.article && one.field === other.field && one.start < other.end && one.end > other.start
// A finding about a sentence and one about a word in it point at different things: both stay.
const samePlace = (one: Finding, other: Finding): boolean =>
  overlap(one, other) && Math.max(length(one), length(other)) <= 3 * Math.min(length(one), length(other)) + 6

/** FP-E: one finding a place. The graver category wins, then the graver severity, then the longer text. */
export const withoutOverlaps = (findings: readonly Finding[]): Finding[] => {
  const ranked = [...findings].sort((one, other) =>
    gravity(one) - gravity(other) || weight(one) - weight(other) || length(other) - length(one) || one.start - other.start)
  const kept = new Map<string, Finding[]>()
  for (const finding of ranked) {
    const key = `${finding.article} ${finding.field}`
    const there = kept.get(key) ?? []
    // A finding about the whole field has no place that another could take.
    if (length(finding) === 0 ? there.some(one => one.ruleId === finding.ruleId && length(one) === 0 && one.start === finding.start)
      : there.some(one => samePlace(one, finding))) continue
    kept.set(key, [...there, finding])
  }
  return [...kept.values()].flat()
}

const MOST_REPETITIONS = 3

/** FP-E: the same text found by the same rule more than three times in a field is one entry that says how often. */
export const withoutRepetitions = (findings: readonly Finding[]): Finding[] => {
  const groups = new Map<string, Finding[]>()
  for (const finding of findings) {
    const key = JSON.stringify([finding.ruleId, finding.article, finding.field, finding.quote, finding.suggestions])
    groups.set(key, [...(groups.get(key) ?? []), finding])
  }
  return [...groups.values()].flatMap(group => {
    const first = group[0]
    if (!first || group.length <= MOST_REPETITIONS || length(first) === 0) return group
    return [{ ...first, message: `${first.message}（共${group.length}处）` }]
  })
}

const fieldRank = (field: string): number => {
  const at = ['title', 'digest', 'author', 'lead', 'description', 'accompanying', 'body'].indexOf(field)
  return at < 0 ? 99 : at
}

/** Reading order: article, field, place; at one place the graver first. */
export const inReadingOrder = (findings: readonly Finding[]): Finding[] => [...findings].sort((one, other) =>
  one.article - other.article || fieldRank(one.field) - fieldRank(other.field) || (one.field < other.field ? -1 : one.field > other.field ? 1 : 0)
  || one.start - other.start || weight(one) - weight(other) || gravity(one) - gravity(other))
