// What changed between two states of a draft, said so that a reviewer sees it at once?
import { diffArrays, diffChars } from 'diff'
import { canonicalText } from './canonical-text.ts'
import { linkIdentity } from './identity.ts'
import { TEXT_FIELDS } from './model.ts'
import type { Article, Block, Draft } from './model.ts'

export type ChangePart = { readonly kind: 'same' | 'added' | 'removed'; readonly text: string }
/** `field` as in findings; parts in reading order: what is same or added makes the new text, same or removed the old. */
export type Change = { readonly article: number; readonly field: string; readonly parts: readonly ChangePart[] }

/** Beyond this two paragraphs are shown as replaced: a comparison by character costs the product of both. */
const LONGEST_COMPARED = 5_000
/** More paragraphs than this came and went: the texts are shown as replaced. */
const MOST_EDITS = 2_000
/** Two paragraphs that share less than this are two paragraphs, not one that was changed. */
const LEAST_IN_COMMON = 0.3

/** A block as it is compared and shown: what a reader cannot read off the words is said before them. */
const shown = ({ kind, level, hidden, text }: Block): string => {
  const name = { paragraph: '', caption: '', heading: `〔标题${level ?? ''}〕`, 'list-item': '〔列表〕', 'table-cell': '〔表格〕', quotation: '〔引文〕' }[kind]
  return `${hidden === true ? '〔不可见〕' : ''}${name}${canonicalText(text)}`
}

const joined = (parts: readonly ChangePart[]): ChangePart[] => {
  const whole: ChangePart[] = []
  for (const part of parts) {
    if (part.text === '') continue
    const last = whole.at(-1)
    if (last !== undefined && last.kind === part.kind) whole[whole.length - 1] = { kind: part.kind, text: last.text + part.text }
    else whole.push(part)
  }
  return whole
}

const replaced = (before: string, after: string): ChangePart[] => joined([{ kind: 'removed', text: before }, { kind: 'added', text: after }])

/** By character (Unicode code points). */
const byCharacter = (before: string, after: string): ChangePart[] => {
  if (before.length + after.length > LONGEST_COMPARED) return replaced(before, after)
  const parts = diffChars(before, after).map(({ added, removed, value }): ChangePart => ({ kind: added ? 'added' : removed ? 'removed' : 'same', text: value }))
  const common = parts.reduce((sum, part) => sum + (part.kind === 'same' ? part.text.length : 0), 0)
  return common < LEAST_IN_COMMON * Math.min(before.length, after.length) ? replaced(before, after) : joined(parts)
}

/** By paragraph, and inside a paragraph that stands where another stood, by character. */
const byParagraph = (before: readonly string[], after: readonly string[]): ChangePart[] => {
  const parts: ChangePart[] = []
  const steps = diffArrays([...before], [...after], { maxEditLength: MOST_EDITS })
  if (steps === undefined) return replaced(before.join('\n'), after.join('\n'))
  for (let at = 0; at < steps.length; at++) {
    const step = steps[at]
    const next = steps[at + 1]
    if (step === undefined) continue
    const lines = step.value
    if (step.removed === true && next?.added === true) {
      const pairs = Math.max(lines.length, next.value.length)
      for (let line = 0; line < pairs; line++) {
        const [old, fresh] = [lines[line], next.value[line]]
        if (old === undefined) parts.push({ kind: 'added', text: `${fresh ?? ''}\n` })
        else if (fresh === undefined) parts.push({ kind: 'removed', text: `${old}\n` })
        else parts.push(...byCharacter(old, fresh), { kind: 'same', text: '\n' })
      }
      at++
    } else parts.push({ kind: step.added === true ? 'added' : step.removed === true ? 'removed' : 'same', text: lines.map(line => `${line}\n`).join('') })
  }
  return joined(parts)
}

const isSame = (parts: readonly ChangePart[]): boolean => parts.every(part => part.kind === 'same')

/** Lists that have no text of their own are shown one entry a line. */
const listsOf = (article: Article): Readonly<Record<string, readonly string[]>> => ({
  body: article.body.map(shown).filter(line => line !== ''),
  picture: article.pictures.map(({ id, alt, block }) => `图片 ${alt === '' ? id : `${alt} ${id}`}（第${block + 1}段处）`),
  link: article.links.map(({ href, text }) => `${canonicalText(text)} ${linkIdentity(href)}`.trim()),
  card: article.cards.map(({ kind, id, text }) => `${canonicalText(text).replaceAll('\n', ' ')} ${kind} ${id}`.trim()),
  cover: article.cover === undefined ? [] : [article.cover],
})

const NOTHING: Article = { kind: 'article', fields: {}, body: [], pictures: [], links: [], cards: [] }

const changesOf = (article: number, before: Article, after: Article): Change[] => {
  const changes: Change[] = []
  const keep = (field: string, parts: readonly ChangePart[]): void => { if (!isSame(parts)) changes.push({ article, field, parts }) }
  for (const field of TEXT_FIELDS) keep(field, byCharacter(canonicalText(before.fields[field] ?? ''), canonicalText(after.fields[field] ?? '')))
  const [old, fresh] = [listsOf(before), listsOf(after)]
  for (const field of Object.keys(fresh)) keep(field, byParagraph(old[field] ?? [], fresh[field] ?? []))
  return changes
}

/**
 * What changed from one draft to another, by article, field, paragraph and character. What no reader sees
 * (styles, tracking, invisible characters) is no change. Empty where the drafts read the same.
 */
export const diffDrafts = (before: Draft, after: Draft): readonly Change[] => {
  const count = Math.max(before.articles.length, after.articles.length)
  return Array.from({ length: count }, (_, at) => changesOf(at, before.articles[at] ?? NOTHING, after.articles[at] ?? NOTHING)).flat()
}
