// Which of many findings does a person see? Overlaps, repetitions, order.
import { CATEGORIES, SEVERITIES, type Finding } from './finding.ts'
import { takenPlaces, type Taken } from './taken.ts'

const gravity = (finding: Finding): number => CATEGORIES.indexOf(finding.category)
const weight = (finding: Finding): number => SEVERITIES.indexOf(finding.severity)
const length = (finding: Finding): number => finding.end - finding.start

// A finding about a sentence and one about a word in it point at different things: both stay.
const alikeInLength = (one: Finding, other: Finding): boolean =>
  Math.max(length(one), length(other)) <= 3 * Math.min(length(one), length(other)) + 6

/** FP-E: one finding a place. The graver category wins, then the graver severity, then the longer text. */
export const withoutOverlaps = (findings: readonly Finding[]): Finding[] => {
  const ranked = [...findings].sort((one, other) =>
    gravity(one) - gravity(other) || weight(one) - weight(other) || length(other) - length(one) || one.start - other.start)
  const fields = new Map<string, Taken<Finding>>()
  const whole = new Set<string>()
  return ranked.filter(finding => {
    const key = `${finding.article} ${finding.field}`
    const taken = fields.get(key) ?? takenPlaces<Finding>()
    fields.set(key, taken)
    if (length(finding) === 0) {
      // A finding about the whole field has no place that another could take.
      const own = `${key} ${finding.ruleId} ${finding.start}`
      return !whole.has(own) && Boolean(whole.add(own))
    }
    if (taken.at(finding.start, finding.end).some(one => alikeInLength(one, finding))) return false
    taken.add(finding)
    return true
  })
}

const MOST_REPETITIONS = 3

/**
 * FP-E: where the same text is found by the same rule more than three times in a field, the first says how often.
 * Every place stays a finding: each wants its underline, and each must be mended.
 */
export const withRepetitionsTold = (findings: readonly Finding[]): Finding[] => {
  const groups = new Map<string, Finding[]>()
  for (const finding of findings) {
    const key = JSON.stringify([finding.ruleId, finding.article, finding.field, finding.quote, finding.suggestions])
    const group = groups.get(key)
    if (group) group.push(finding)
    else groups.set(key, [finding])
  }
  return [...groups.values()].flatMap(group => {
    const [first, ...others] = group
    if (!first || group.length <= MOST_REPETITIONS || length(first) === 0) return group
    return [{ ...first, message: `${first.message}（共${group.length}处）` }, ...others]
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
