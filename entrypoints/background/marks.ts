// How does a finding keep its name while the draft around it changes, and how does it travel?
import { sha256 } from '@noble/hashes/sha2.js'
import type { Finding } from '#check'
import type { Article } from '#draft'
import type { Mark } from '#messages'

/** This many characters on either side belong to a finding: an ignored word comes back where it means something else. */
const CONTEXT = 8

export type Named = Finding & { readonly id: string; readonly context: string }

/** The text of a field as findings count it. */
export function fieldText(article: Article, field: string): string {
  if (field === 'body') return article.body.map(block => block.text).join('\n')
  const [part, at] = field.split(':')
  if (part === 'card') return article.cards[Number(at)]?.text ?? ''
  if (part === 'link') return article.links[Number(at)]?.href ?? ''
  if (part === 'picture') return article.pictures[Number(at)]?.alt ?? ''
  return article.fields[field as keyof Article['fields']] ?? ''
}

const short = (text: string): string => {
  let id = ''
  for (const byte of sha256(new TextEncoder().encode(text)).slice(0, 9)) id += byte.toString(36).padStart(2, '0')
  return id
}

/** Names each finding by its rule, its quotation and its surroundings; the same again gets a number. */
export function named(findings: readonly Finding[], articles: readonly Article[]): Named[] {
  const texts = new Map<string, string>()
  const seen = new Map<string, number>()
  return findings.map(finding => {
    const place = `${finding.article}/${finding.field}`
    const article = articles[finding.article]
    const text = texts.get(place) ?? (article ? fieldText(article, finding.field) : '')
    texts.set(place, text)
    const context = text.slice(Math.max(0, finding.start - CONTEXT), finding.end + CONTEXT)
    const key = [finding.ruleId, finding.field, finding.quote, context].join('\u0000')
    const times = seen.get(key) ?? 0
    seen.set(key, times + 1)
    return { ...finding, id: short(`${key}\u0000${times}`), context }
  })
}

/** A finding without its sentences. */
export const markOf = ({ id, ruleId, severity, article, field, start, end, quote, certain, suggestions }: Named): Mark =>
  ({ id, ruleId, severity, article, field, start, end, quote, certain, suggestion: suggestions[0] ?? null })
