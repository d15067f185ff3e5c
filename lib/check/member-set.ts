// Are the members of a set phrase (四个意识 …) all there, and in order?
import type { TermRow } from './lists.ts'

export type SetFault = {
  readonly start: number
  readonly end: number
  readonly head: string
  readonly fault: 'missing' | 'foreign' | 'order'
  /** What is missing, or what stands in its place. */
  readonly what: string
  readonly right: string
}

type Member = { readonly index: number; readonly length: number }
// 和 is left to 和谐: a conjunction after a mark is tried only where no member begins there.
const SEPARATOR = /^[\u201D\u2019]?(?:[、，；]\s*|以及|和|与|及)[\u201C\u2018]?/
const CONJUNCTION = /^(?:以及|和|及|与)/
const HEAD_REACH = 24

const memberAt = (members: readonly (readonly string[])[], text: string, at: number): Member | null => {
  let best: Member | null = null
  for (const [index, writings] of members.entries()) for (const writing of writings) {
    if (text.startsWith(writing, at) && writing.length > (best?.length ?? 0)) best = { index, length: writing.length }
  }
  return best
}

type Run = { readonly start: number; readonly end: number; readonly order: readonly number[]; readonly foreign: readonly string[] }

/** From a first member on: members and at most one foreign item, divided by 、 and the like. */
const runFrom = (members: readonly (readonly string[])[], text: string, start: number, longest: number): Run => {
  const order: number[] = []
  const foreign: string[] = []
  let at = start
  let end = start
  for (;;) {
    const member = memberAt(members, text, at)
    if (member) {
      order.push(member.index)
      end = at + member.length
      const separator = SEPARATOR.exec(text.slice(end, end + 6))
      if (!separator) return { start, end, order, foreign }
      at = end + separator[0].length
      if (!memberAt(members, text, at)) at += CONJUNCTION.exec(text.slice(at, at + 2))?.[0].length ?? 0
      continue
    }
    // One item that is no member may stand between two members: 分享 for 共享.
    const stranger = /^[\u4e00-\u9fa5]+?(?=[、，；]|和|与|及|的|\u201D|$|。)/.exec(text.slice(at, at + longest + 3))?.[0] ?? ''
    const beyond = at + stranger.length
    const separator = SEPARATOR.exec(text.slice(beyond, beyond + 6))
    const next = separator ? memberAt(members, text, beyond + separator[0].length) : null
    if (!stranger || stranger.length > longest || foreign.length > 0) return { start, end, order, foreign }
    foreign.push(stranger)
    if (!next || !separator) return { start, end: beyond, order, foreign }
    at = beyond + separator[0].length
  }
}

/**
 * Looks through a text for enumerations of one set. Starts only where the head is named near by, or where all but one
 * member stand there and nothing else (catalogue, appendix G).
 * @param row heads divided by ／ in `term`, members in `replace`, their other writings divided by /
 */
export const setFaults = (row: TermRow, text: string): SetFault[] => {
  const heads = row.term.split('／')
  const members = (row.replace ?? []).map(one => one.split('/'))
  const longest = Math.max(...members.flat().map(one => one.length))
  const wordy = members.every(one => one.every(writing => writing.length >= 4))
  const faults: SetFault[] = []
  const opening = openingOf(row, members)
  for (opening.lastIndex = 0; ;) {
    const found = opening.exec(text)
    if (!found) return faults
    const at = found.index
    const run = runFrom(members, text, at, longest)
    const known = new Set(run.order)
    opening.lastIndex = Math.max(run.end, at + 1)
    if (known.size < 2 || run.order.length > known.size) continue
    const around = text.slice(Math.max(0, run.start - HEAD_REACH), run.start) + '\n' + text.slice(run.end, run.end + HEAD_REACH)
    const named = heads.some(head => around.includes(head))
    const foreign = run.foreign[0]
    const right = members.map(one => one[0] ?? '').join('、')
    const fault = (what: string, kind: SetFault['fault']) => { faults.push({ start: run.start, end: run.end, head: heads[0] ?? '', fault: kind, what, right }) }
    const missing = members.filter((_, index) => !known.has(index)).map(one => one[0] ?? '')
    if (missing.length === 0) {
      if (!foreign && run.order.some((index, place) => index !== place) && (named || wordy)) fault('', 'order')
      continue
    }
    if (!named && !(wordy && missing.length === 1 && members.length >= 4)) continue
    if (foreign) { if (missing.length === 1 && known.size >= 2 && sharesCharacter(foreign, missing[0] ?? '')) fault(foreign, 'foreign'); continue }
    // Half of them is a list of its own: 形式主义、官僚主义 are fought as a pair.
    if (known.size * 2 > members.length && (named || members.length < 5)) fault(missing.join('、'), 'missing')
  }
}

const openings = new WeakMap<TermRow, RegExp>()
/** Where an enumeration may begin; made once a row. */
const openingOf = (row: TermRow, members: readonly (readonly string[])[]): RegExp => {
  const known = openings.get(row)
  if (known) return known
  const made = new RegExp(members.flat().map(one => one.replace(/[^\u4e00-\u9fa5]/g, '\\$&')).join('|'), 'g')
  openings.set(row, made)
  return made
}

// 法制 for 法治, 分享 for 共享: a slip keeps a character; another word in its place is another list.
const sharesCharacter = (one: string, other: string): boolean => [...one].some(char => other.includes(char))
