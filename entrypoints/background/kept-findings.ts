// What becomes of findings that look across the draft while somebody types? They stay where their words still stand.
import { RULES } from '#check'
import type { Finding } from '#check'
import type { Draft } from '#draft'
import { fieldText } from './marks.ts'

const acrossDraft: ReadonlySet<string> = new Set(RULES.filter(rule => 'detectDraft' in rule).map(rule => rule.id))

/**
 * The earlier findings of rules that wait for quiet, moved to where their quotation stands now; without them, half of
 * the underlines would blink at every key. One that no longer stands is gone until the next whole check.
 * @param before findings of the last check, and the draft that it read
 */
export function kept(before: readonly Finding[], was: Draft, is: Draft): Finding[] {
  return before.flatMap(finding => {
    if (!acrossDraft.has(finding.ruleId)) return []
    const [old, now] = [was.articles[finding.article], is.articles[finding.article]]
    if (!old || !now) return []
    if (finding.start === finding.end) return [finding]
    const text = fieldText(now, finding.field)
    const moved = text.length - fieldText(old, finding.field).length
    for (const by of [0, moved]) {
      const [start, end] = [finding.start + by, finding.end + by]
      if (start >= 0 && text.slice(start, end) === finding.quote) return [{ ...finding, start, end }]
    }
    return []
  })
}
