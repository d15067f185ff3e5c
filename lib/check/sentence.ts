// How does a hit of a rule become a finding: its quote, its sentence, its severity when it is only mentioned?
import { SEVERITIES, type Category, type Finding, type Severity } from './finding.ts'
import type { Setting } from './mention.ts'
import type { Hit, Rule } from './rule.ts'

const SILENT: readonly Category[] = ['clickbait', 'advertising', 'sensitive']

/** What becomes of the hit where it is mentioned, not used: null is silence (FP-B). */
export const severityIn = (rule: Rule, hit: Hit, setting: Setting): Severity | null => {
  const own = hit.severity ?? rule.severity
  const category = categoryOf(rule)
  const mention = rule.mention ?? (SILENT.includes(category) ? 'silent' : category === 'wording' ? 'lower' : 'same')
  if (mention === 'silent') return setting.mentioned(hit.start, hit.end) ? null : own
  if (mention === 'lower' && setting.quoted(hit.start, hit.end)) return SEVERITIES[Math.min(SEVERITIES.indexOf(own) + 1, SEVERITIES.length - 1)] ?? own
  return own
}

export const categoryOf = (rule: Rule): Category => rule.id.slice(0, rule.id.indexOf('/')) as Category

/** Where the hit lies, and in which text it is quoted. */
export type At = { readonly article: number; readonly field: string; readonly offset: number; readonly text: string }

/** Throws where the rule's own offsets or sentence are broken; the caller reports the rule. */
export const findingOf = (rule: Rule, hit: Hit, at: At, severity: Severity): Finding => {
  if (!(Number.isInteger(hit.start) && Number.isInteger(hit.end) && hit.start >= 0 && hit.start <= hit.end && hit.end <= at.text.length)) {
    throw new RangeError(`span ${hit.start}–${hit.end} in a text of ${at.text.length}`)
  }
  const quote = at.text.slice(hit.start, hit.end)
  const suggestions = hit.suggestions ?? []
  return {
    ruleId: rule.id, category: categoryOf(rule), severity,
    article: at.article, field: at.field, start: at.offset + hit.start, end: at.offset + hit.end, quote,
    message: rule.message({ ...hit, quote }), basis: rule.basis, suggestions,
    certain: hit.certain === true && suggestions.length === 1,
  }
}
