// Which matchers are compared? Each builds once and then counts the matches of a text.
import * as OpenCC from 'opencc-js'
import { buildMatcher, loadMatcher, scan, serialise } from '#match'
import type { Matcher, Term } from '#match'
import { INNER_NOISE } from '#text'
import { peer } from './peers.ts'

export type Ready = {
  readonly find: (text: string) => number
  /** What is kept on disk, where the engine has such a thing. */
  readonly blob?: () => ArrayBuffer
}
export type Engine = {
  readonly build: (terms: readonly string[]) => Ready
  /** From its own serialised form, where it has one: the time to load is then measured without building. */
  readonly load?: (blob: ArrayBuffer) => Ready
  readonly normalise: 'none' | 'all'
  /** A package of npm that must be installed. */
  readonly isPeer?: boolean
  /** Terms times characters beyond which one run takes minutes. */
  readonly most?: number
}

const readyOf = (matcher: Matcher): Ready => ({ find: text => scan(matcher, text).length, blob: () => serialise(matcher) })
const ours = (options: Omit<Term, 'text'>): Engine => ({
  build: terms => readyOf(buildMatcher(terms.map(text => ({ text, ...options })))),
  load: blob => {
    const loaded = loadMatcher(blob)
    if (!loaded.ok) throw new Error(loaded.why)
    return readyOf(loaded.matcher)
  },
  normalise: Object.keys(options).length > 0 ? 'all' : 'none',
})

type Node = { readonly next: Map<string, Node>; ends: boolean }
const newNode = (): Node => ({ next: new Map(), ends: false })

// What blog posts call DFA: nested maps, begun anew at each character.
const mapTrie = (terms: readonly string[]): Ready => {
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
  return {
    find: text => {
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
    },
  }
}

// Finds fewer: what overlaps an earlier match is hidden.
const regExp = (terms: readonly string[]): Ready => {
  const pattern = new RegExp([...terms].sort((a, b) => b.length - a.length).map(term => term.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')).join('|'), 'g')
  return { find: text => text.match(pattern)?.length ?? 0 }
}

// No matcher: reads each unit, looks it up, writes it. Nothing that reads a JavaScript string can be faster.
const copyLoop = (): Ready => {
  const table = new Uint16Array(0x10000).map((_, code) => code * 7)
  const copy = new Uint16Array(1 << 21)
  return {
    find: text => {
      for (let at = 0; at < text.length; at++) copy[at] = table[text.charCodeAt(at)] as number
      return copy[0] === 1 ? 1 : 0
    },
  }
}

type Class<T> = new (terms: string[]) => T
const lengthOf = (list: Iterable<unknown>): number => Array.isArray(list) ? list.length : [...list].length

const monyone = (module: string) => (terms: readonly string[]): Ready => {
  const { AhoCorasick } = peer(module) as { AhoCorasick: Class<{ matchInText: (text: string) => Iterable<unknown> }> }
  const matcher = new AhoCorasick([...terms])
  return { find: text => lengthOf(matcher.matchInText(text)) }
}
const searching = (module: string) => (terms: readonly string[]): Ready => {
  const matcher = new (peer(module) as Class<{ search: (text: string) => unknown[] }>)([...terms])
  return { find: text => matcher.search(text).length }
}
const mint = (terms: readonly string[]): Ready => {
  const { Mint } = peer('mint-filter') as { Mint: Class<{ search: (text: string) => { words: unknown[] } }> }
  const matcher = new Mint([...terms])
  return { find: text => matcher.search(text).words.length }
}
const ahocorasick = (terms: readonly string[]): Ready => {
  const matcher = new (peer('ahocorasick') as Class<{ search: (text: string) => [number, string[]][] }>)([...terms])
  return { find: text => matcher.search(text).reduce((sum, [, words]) => sum + words.length, 0) }
}

const NOISE = /[\p{White_Space}\p{Cf}\p{Mn}\p{Me}\p{P}\p{S}\p{Cc}]+/gu
// The usual chain: one pass after another over the whole text, and no way back to the original places.
const chained = (next: (terms: readonly string[]) => Ready) => (terms: readonly string[]): Ready => {
  const simplified = OpenCC.Converter({ from: 't', to: 'cn' })
  const plain = (text: string): string => simplified(text.normalize('NFKC').toLowerCase()).replace(NOISE, '')
  const matcher = next(terms.map(plain))
  return { find: text => matcher.find(plain(text)) }
}

const plain = (build: Engine['build'], rest: Partial<Engine> = {}): Engine => ({ build, normalise: 'none', ...rest })
const PEER = { isPeer: true, most: 1e11 } as const
export const ENGINES: Readonly<Record<string, Engine>> = {
  'copy loop (limit)': plain(copyLoop),
  'xianshen literal': ours({}),
  'xianshen thorough': ours({ ignoreCase: true, ignoreForm: true, ignoreTraditional: true, ignoreNoise: INNER_NOISE }),
  'map trie': plain(mapTrie, { most: 1e11 }),
  'RegExp alternation': plain(regExp, { most: 2e8 }),
  '@monyone/aho-corasick/fast': plain(monyone('@monyone/aho-corasick/fast'), PEER),
  '@monyone/aho-corasick': plain(monyone('@monyone/aho-corasick'), PEER),
  fastscan: plain(searching('fastscan'), PEER),
  'mint-filter': plain(mint, PEER),
  'modern-ahocorasick': plain(searching('modern-ahocorasick'), { isPeer: true, most: 2e8 }),
  ahocorasick: plain(ahocorasick, PEER),
  'separate passes, then @monyone/fast': plain(chained(monyone('@monyone/aho-corasick/fast')), { isPeer: true, most: 1e11, normalise: 'all' }),
}
