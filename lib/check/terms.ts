// Which rows of all lists occur in a text? One automaton over every list, one scan a text.
import { LEAST_FOR_EDITS, buildMatcher, scan, swappedAtCut, type Matcher, type Term } from '#match'
import { isWordBoundary, INNER_NOISE, type Segmenter } from '#text'
import { guardsHold } from './guards.ts'
import type { TermList, TermRow } from './lists.ts'
import { halfOf, nearMissAt } from './near-miss.ts'
import type { TermHit } from './rule.ts'
import { takenPlaces, type Taken } from './taken.ts'

type Part = 'whole' | 'left' | 'right' | 'swapped' | 'known' | 'mask'
type Slot = { readonly list: TermList; readonly row: TermRow; readonly part: Part }
type Span = { readonly start: number; readonly end: number }

export type Lexicon = { readonly matcher: Matcher; readonly slots: readonly Slot[]; readonly rows: (list: string) => readonly TermRow[] }

// A word that someone wants to hide is looked for through every disguise; a slip of the pen is looked for as it stands.
// Between two characters a bracket is more often the end of （二） than a disguise.
const SHORT_NOISE = ['space', 'invisible', 'mark', 'symbol'] as const
const HIDDEN = /^(?:sensitive|advertising|clickbait)\//
const optionsOf = (list: TermList, row: TermRow): Omit<Term, 'text'> => HIDDEN.test(list.id)
  ? { ignoreCase: true, ignoreForm: true, ignoreTraditional: true, ignoreNoise: row.term.length > 2 ? INNER_NOISE : SHORT_NOISE, wholeWord: row.whole === true }
  : { ignoreCase: true, ignoreWidth: true, ignoreNoise: ['invisible', 'mark'], wholeWord: row.whole === true }

/** Builds the one automaton; lists with the same id are read as one. */
export const lexiconOf = (lists: readonly TermList[]): Lexicon => {
  const slots: Slot[] = []
  const terms: Term[] = []
  const add = (list: TermList, row: TermRow, part: Part, text: string) => {
    if (!text) return
    slots.push({ list, row, part })
    terms.push({ text, ...optionsOf(list, row) })
  }
  for (const list of lists) for (const row of list.rows) {
    if (list.kind === 'sets') continue
    if (list.kind === 'protected') { add(list, row, 'mask', row.term); continue }
    if (list.kind !== 'phrases') { add(list, row, 'whole', row.term); continue }
    add(list, row, 'known', row.term)
    for (const allowed of row.replace ?? []) add(list, row, 'known', allowed)
    add(list, row, 'left', row.term.slice(0, halfOf(row.term)))
    add(list, row, 'right', row.term.slice(halfOf(row.term)))
    // Two characters in each other's place across the cut spoil both halves.
    if (row.term.length >= LEAST_FOR_EDITS && swappedAtCut(row.term) !== row.term) add(list, row, 'swapped', swappedAtCut(row.term))
  }
  const byId = new Map<string, TermRow[]>()
  for (const list of lists) byId.set(list.id, [...(byId.get(list.id) ?? []), ...list.rows])
  return { matcher: buildMatcher(terms), slots, rows: id => byId.get(id) ?? [] }
}

export type Found = { readonly hits: (list: string) => readonly TermHit[]; readonly isProtected: (start: number, end: number) => boolean }
type Where = { readonly field: string; readonly today: string; readonly segmenter: Segmenter | null }

const covers = (spans: Taken<Span>, start: number, end: number): boolean => spans.at(start, end).some(one => one.start <= start && one.end >= end)

/** Scans a text and weighs the guards; protected names are masked before anything else is asked. */
export const findTerms = (lexicon: Lexicon, text: string, where: Where): Found => {
  const masks = takenPlaces<Span>()
  const known = takenPlaces<Span>()
  const rest: (Span & { readonly slot: Slot })[] = []
  for (const { start, end, term } of scan(lexicon.matcher, text)) {
    const slot = lexicon.slots[term]
    if (!slot) continue
    if (slot.part === 'mask') { if (guardsHold(slot.row, text, start, end, where.field, where.today)) masks.add({ start, end }) }
    else if (slot.part === 'known') known.add({ start, end })
    else rest.push({ start, end, slot })
  }
  const byList = new Map<string, TermHit[]>()
  const keep = (slot: Slot, start: number, end: number, replacements: readonly string[], sure: boolean) => {
    const severity = slot.row.severity ?? (sure ? slot.list.severity : 'warning') ?? null
    const hit: TermHit = { start, end, term: slot.row.term, quote: text.slice(start, end), replacements, advice: slot.row.note ?? '', severity }
    const hits = byList.get(slot.list.id)
    if (hits) hits.push(hit)
    else byList.set(slot.list.id, [hit])
  }
  for (const { start, end, slot } of rest) {
    const { row, part } = slot
    if (part === 'whole') {
      if (covers(masks, start, end) || !guardsHold(row, text, start, end, where.field, where.today)) continue
      if (row.boundary && where.segmenter && !isWordBoundary(where.segmenter, text, start, end)) continue
      keep(slot, start, end, row.replace ?? [], true)
      continue
    }
    const miss = part === 'swapped' ? { start, end, sure: true } : part === 'left' || part === 'right' ? nearMissAt(row.term, part, text, start) : null
    if (!miss || covers(known, miss.start, miss.end) || covers(masks, miss.start, miss.end)) continue
    // A longer right phrase that shares the changed end is what was meant: 国家统计局 in 国家统计部门 is not.
    if (known.at(miss.start, miss.end).some(one => one.end - one.start > row.term.length)) continue
    if (guardsHold(row, text, miss.start, miss.end, where.field, where.today)) keep(slot, miss.start, miss.end, [row.term], miss.sure)
  }
  for (const [id, hits] of byList) byList.set(id, longestEach(hits))
  return {
    hits: list => byList.get(list) ?? [],
    isProtected: (start, end) => masks.at(start, end).length > 0,
  }
}

/** One hit a place: where rows of one list overlap, the longest stays (部份 in 大部份 is one finding). */
const longestEach = (hits: readonly TermHit[]): TermHit[] => {
  const taken = takenPlaces<TermHit>()
  const longestFirst = [...hits].sort((one, other) => (other.end - other.start) - (one.end - one.start) || other.term.length - one.term.length || one.start - other.start)
  return longestFirst.filter(hit => {
    if (taken.at(hit.start, hit.end).length > 0) return false
    taken.add(hit)
    return true
  }).sort((one, other) => one.start - other.start)
}
