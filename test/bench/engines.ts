// Which matchers are compared? Each builds once and then counts the matches of a text.
import { buildMatcher, scan } from '#match'
import type { Term } from '#match'
import { INNER_NOISE } from '#text'

export type Engine = (terms: readonly string[]) => (text: string) => number

const ours = (options: Omit<Term, 'text'>): Engine => terms => {
  const matcher = buildMatcher(terms.map(text => ({ text, ...options })))
  return text => scan(matcher, text).length
}

type Node = { readonly next: Map<string, Node>; ends: boolean }
const newNode = (): Node => ({ next: new Map(), ends: false })

// What blog posts call DFA: nested maps, begun anew at each character.
const mapTrie: Engine = terms => {
  const root = newNode()
  for (const term of terms) {
    let node = root
    for (const char of term.split('')) {
      const child = node.next.get(char) ?? newNode()
      node.next.set(char, child)
      node = child
    }
    node.ends = true
  }
  return text => {
    let count = 0
    for (let start = 0; start < text.length; start++) {
      let node: Node | undefined = root
      for (let at = start; at < text.length; at++) {
        node = node.next.get(text.charAt(at))
        if (!node) break
        if (node.ends) count++
      }
    }
    return count
  }
}

// Finds fewer: what overlaps an earlier match is hidden.
const regExp: Engine = terms => {
  const pattern = new RegExp([...terms].sort((a, b) => b.length - a.length).map(term => term.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')).join('|'), 'g')
  return text => text.match(pattern)?.length ?? 0
}

// No matcher: reads each unit, looks it up, writes it. Nothing that reads a JavaScript string can be faster.
const copyLoop: Engine = () => {
  const table = new Uint16Array(0x10000).map((_, code) => code * 7)
  const copy = new Uint16Array(1 << 21)
  return text => {
    for (let at = 0; at < text.length; at++) copy[at] = table[text.charCodeAt(at)] as number
    return copy[0] === 1 ? 1 : 0
  }
}

export const ENGINES: Readonly<Record<string, Engine>> = {
  'copy loop (limit)': copyLoop,
  'xianshen literal': ours({}),
  'xianshen thorough': ours({ ignoreCase: true, ignoreForm: true, ignoreTraditional: true, ignoreNoise: INNER_NOISE }),
  'map trie': mapTrie,
  'RegExp alternation': regExp,
}
