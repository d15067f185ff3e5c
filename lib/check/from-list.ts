// How does a rule that is only words turn the hits of its list into its own?
import type { Hit, Passage } from './rule.ts'

/** Every hit of the list, with the row's right forms and severity. A single right form may be applied unread where the list is sure. */
export const fromList = (list: string, certain = true) => function* detect(passage: Passage): Generator<Hit> {
  for (const { start, end, replacements, severity, advice } of passage.hits(list)) {
    yield {
      start, end, suggestions: replacements, certain: certain && replacements.length === 1 && severity !== 'advice',
      ...(severity ? { severity } : {}), data: { advice, right: replacements.join('”或“') },
    }
  }
}
