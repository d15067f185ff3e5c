// Where do templates stand in a text? Joined on the hits of one automaton, in time linear in text and hits.
import { runsOf } from './class-runs.ts'
import { buildMatcher, scan } from './matcher.ts'
import type { Matcher } from './matcher.ts'
import type { ClassName, Part, Template } from './template.ts'

/** UTF-16 offsets, end exclusive; `template` is an index in the list. */
export type TemplateMatch = { readonly start: number; readonly end: number; readonly template: number }

type Use = { readonly template: number; readonly part: number }
export type Templates = {
  readonly list: readonly Template[]
  readonly matcher: Matcher
  /** For each term of the matcher, the parts that are this word. */
  readonly wordUses: readonly (readonly Use[])[]
  readonly classUses: readonly (readonly [ClassName, readonly Use[]])[]
}

/** Makes templates ready. A word that many share is one term. */
export const buildTemplates = (list: readonly Template[]): Templates => {
  const words = new Map<string, Use[]>()
  const classes = new Map<ClassName, Use[]>()
  const add = <K>(map: Map<K, Use[]>, key: K, use: Use): void => { map.set(key, [...(map.get(key) ?? []), use]) }
  list.forEach(({ parts }, template) => parts.forEach((one, part) => {
    if (one.kind === 'class') add(classes, one.name, { template, part })
    else for (const word of one.words) add(words, word, { template, part })
  }))
  return { list, matcher: buildMatcher([...words.keys()].map(text => ({ text }))), wordUses: [...words.values()], classUses: [...classes] }
}

type Piece = { readonly start: number; readonly end: number; readonly uses: readonly Use[] }

const piecesOf = ({ matcher, wordUses, classUses }: Templates, text: string): Piece[] => {
  const pieces: Piece[] = scan(matcher, text).map(({ start, end, term }) => ({ start, end, uses: wordUses[term] ?? [] }))
  for (const [name, uses] of classUses) {
    const runs = runsOf(name, text)
    for (let at = 0; at < runs.length; at += 2) pieces.push({ start: runs[at] as number, end: runs[at + 1] as number, uses })
  }
  return pieces.sort((a, b) => a.end - b.end || b.start - a.start)
}

// Where the parts up to one have been found: ends, rising, and for each the start of the whole.
type Found = { readonly ends: number[]; readonly starts: number[] }

const fits = (part: Part | undefined, length: number): boolean =>
  part?.kind !== 'class' || (length >= part.least && length <= part.most)

// The last place that ends at or before `latest`.
const nearestBefore = ({ ends }: Found, latest: number): number => {
  let low = 0
  let high = ends.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((ends[middle] as number) <= latest) low = middle + 1
    else high = middle
  }
  return low - 1
}

const LINE_END = /[\n\r\u2028\u2029]/

/**
 * Matches by start, end, template. For each place where a template's last part stands there is at most one: every part
 * before it is the nearest that fits, and of those that end at one place the shortest. So 第…届…大会 in a text of nothing
 * but 第届 is a walk through the text, where a regular expression that goes back takes minutes.
 */
export const findTemplates = (templates: Templates, text: string): TemplateMatch[] => {
  const { list } = templates
  const found = list.map(({ parts }) => parts.map((): Found => ({ ends: [], starts: [] })))
  const matches: TemplateMatch[] = []
  for (const { start, end, uses } of piecesOf(templates, text)) {
    for (const { template, part } of uses) {
      const parts = list[template]?.parts ?? []
      if (!fits(parts[part], end - start)) continue
      let from = start
      if (part > 0) {
        const { least, most } = list[template]?.gaps[part - 1] ?? { least: 0, most: 0 }
        const before = found[template]?.[part - 1]
        const nearest = before ? nearestBefore(before, start - least) : -1
        if (!before || nearest < 0) continue
        const gap = before.ends[nearest] as number
        if (gap < start - most || LINE_END.test(text.slice(gap, start))) continue
        from = before.starts[nearest] as number
      }
      const here = found[template]?.[part]
      if (part === parts.length - 1) matches.push({ start: from, end, template })
      else if (here && here.ends[here.ends.length - 1] !== end) {
        here.ends.push(end)
        here.starts.push(from)
      } else if (here) here.starts[here.starts.length - 1] = Math.max(from, here.starts[here.starts.length - 1] as number)
    }
  }
  const order = (a: TemplateMatch, b: TemplateMatch): number => a.start - b.start || a.end - b.end || a.template - b.template
  return matches.sort(order).filter((match, at) => at === 0 || order(matches[at - 1] as TemplateMatch, match) !== 0)
}
