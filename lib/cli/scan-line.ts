// What does one line of the scan command ask, and what is the answer?
import { z } from 'zod'
import { buildMatcher, scan } from '#match'
import type { Matcher, Term } from '#match'
import { NOISE_KINDS } from '#text'

const flag = z.boolean().nullish()
const question = z.object({
  id: z.union([z.string(), z.number()]),
  terms: z.array(z.string()),
  allow: z.array(z.string()).nullish(),
  text: z.string(),
  options: z.object({
    ignoreCase: flag,
    ignoreWidth: flag,
    ignoreForm: flag,
    ignoreTraditional: flag,
    ignoreSound: flag,
    ignoreLook: flag,
    ignoreRepeats: flag,
    ignoreSplit: flag,
    ignoreNoise: z.union([z.boolean(), z.array(z.enum(NOISE_KINDS))]).nullish(),
    wholeWord: flag,
    overlap: z.enum(['all', 'leftmost-longest']).nullish(),
  }).nullish(),
})
type Question = z.infer<typeof question>

export type Answer = {
  readonly id: string | number
  readonly matches: readonly { readonly start: number; readonly end: number; readonly term: string }[]
}
/** `why` is a sentence for people that does not name the line. */
export type LineResult = { readonly ok: true; readonly answer: Answer } | { readonly ok: false; readonly why: string }

const EXPECTED: Readonly<Record<string, string>> = {
  id: '应为文字或数字',
  terms: '应为文字的数组',
  allow: '应为文字的数组',
  text: '应为文字',
  options: '应为对象',
  overlap: '应为 all 或 leftmost-longest',
  ignoreNoise: `应为 true、false，或由 ${NOISE_KINDS.join('、')} 组成的数组`,
}

const sentenceOf = (path: readonly PropertyKey[]): string => {
  const [first, second] = path
  if (first === undefined) return '应为一个 JSON 对象'
  const name = first === 'options' && second !== undefined ? String(second) : String(first)
  return `的 ${name} ${EXPECTED[name] ?? '应为 true 或 false'}`
}

const matcherOf = (words: readonly string[], options: Omit<Term, 'text'>): Matcher =>
  buildMatcher(words.map(text => ({ text, ...options })))

const termOptions = ({ options }: Question): Omit<Term, 'text'> => ({
  ignoreCase: options?.ignoreCase ?? false,
  ignoreWidth: options?.ignoreWidth ?? false,
  ignoreForm: options?.ignoreForm ?? false,
  ignoreTraditional: options?.ignoreTraditional ?? false,
  ignoreSound: options?.ignoreSound ?? false,
  ignoreLook: options?.ignoreLook ?? false,
  ignoreRepeats: options?.ignoreRepeats ?? false,
  ignoreSplit: options?.ignoreSplit ?? false,
  ignoreNoise: options?.ignoreNoise ?? false,
  wholeWord: options?.wholeWord ?? false,
})

/**
 * Answers lines of the scan command. A list is usually tried on many texts in a row: as long as terms, allowed words and
 * options stay the same, the matcher is built once.
 */
export const createScanner = (): ((line: string) => LineResult) => {
  let built: { key: string; words: readonly string[]; terms: Matcher; allow: Matcher } | null = null
  return line => {
    let json: unknown
    try {
      json = JSON.parse(line)
    } catch {
      return { ok: false, why: '不是完整的 JSON' }
    }
    const parsed = question.safeParse(json)
    if (!parsed.success) return { ok: false, why: sentenceOf(parsed.error.issues[0]?.path ?? []) }
    const { id, terms, allow, text, options } = parsed.data
    const key = JSON.stringify([terms, allow, options])
    if (built?.key !== key) {
      const words = [...new Set(terms)]
      const how = termOptions(parsed.data)
      try {
        built = { key, words, terms: matcherOf(words, how), allow: matcherOf(allow ?? [], how) }
      } catch (error) {
        if (error instanceof RangeError) return { ok: false, why: '的 terms 用到的不同字符超过 65000 个' }
        throw error
      }
    }
    const { words } = built
    const matches = scan(built.terms, text, { overlap: options?.overlap ?? 'all', allow: built.allow })
    return { ok: true, answer: { id, matches: matches.map(({ start, end, term }) => ({ start, end, term: words[term] ?? '' })) } }
  }
}
