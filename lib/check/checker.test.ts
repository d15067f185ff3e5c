// Does the engine run every rule, survive a broken one, and pay only for what changed?
import { describe, expect, it } from 'vitest'
import type { Article, Draft } from '#draft'
import { createChecker } from './checker.ts'
import type { TermList } from './lists.ts'
import { rule, type Rule } from './rule.ts'

const draftOf = (...articles: readonly Partial<Article>[]): Draft => ({
  platform: 'file', articles: articles.map(one => ({ kind: 'article', fields: {}, body: [], pictures: [], links: [], cards: [], ...one })),
})
const paragraphs = (...texts: readonly string[]) => ({ body: texts.map(text => ({ kind: 'paragraph' as const, text })) })
const context = { today: '2026-11-23', scope: 'draft' as const }
const common = { title: '例', severity: 'warning' as const, gate: '文字' as const, basis: ['x'], message: ({ quote }: { quote: string }) => `“${quote}”`, flags: [], passes: [] }
const finds = (id: Rule['id'], word: string, more: Partial<Rule> = {}): Rule => rule({
  ...common, id, reads: ['title', 'body', 'card', 'picture'],
  *detect({ text }) { for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) yield { start: at, end: at + word.length } },
  ...more,
} as Rule)
const places = (rules: readonly Rule[], draft: Draft, lists: readonly TermList[] = []) =>
  createChecker({ rules, lists }).check(draft, context).findings.map(one => [one.ruleId, one.field, one.start, one.end, one.quote])

describe('places', () => {
  it('counts in the body as its blocks joined by line breaks', () => {
    expect(places([finds('typo/a', '错')], draftOf(paragraphs('头一段', '', '有错字')))).toEqual([['typo/a', 'body', 6, 7, '错']])
  })
  it('reads cards and descriptions of pictures as fields of their own', () => {
    const draft = draftOf({ cards: [{ kind: 'name', id: '1', text: '甲错', block: 0 }], pictures: [{ id: 'p', alt: '错图', block: 0 }] })
    expect(places([finds('typo/a', '错')], draft).map(one => one[1])).toEqual(['card:0', 'picture:0'])
  })
  it('tells the articles of one message apart', () => {
    const draft = draftOf(paragraphs('对'), paragraphs('错'))
    expect(createChecker({ rules: [finds('typo/a', '错')], lists: [] }).check(draft, context).findings.map(one => one.article)).toEqual([1])
  })
})

describe('a rule that breaks', () => {
  const broken = finds('typo/b', '字', { *detect() { throw new Error('坏了') } } as Partial<Rule>)
  it('is named, and the others still answer', () => {
    const result = createChecker({ rules: [broken, finds('typo/a', '错')], lists: [] }).check(draftOf(paragraphs('错字')), context)
    expect(result.failures).toEqual([{ ruleId: 'typo/b', why: '坏了' }])
    expect(result.findings.map(one => one.ruleId)).toEqual(['typo/a'])
  })
  it('is named when its span lies outside the text', () => {
    const wild = finds('typo/c', '字', { *detect() { yield { start: 0, end: 99 } } } as Partial<Rule>)
    expect(createChecker({ rules: [wild], lists: [] }).check(draftOf(paragraphs('错字')), context).failures.map(one => one.ruleId)).toEqual(['typo/c'])
  })
  it('is asked again in the next check', () => {
    let calls = 0
    const once = finds('typo/d', '字', { *detect() { if (calls++ === 0) throw new Error('第一次') } } as Partial<Rule>)
    const checker = createChecker({ rules: [once], lists: [] })
    expect(checker.check(draftOf(paragraphs('字')), context).failures).toHaveLength(1)
    expect(checker.check(draftOf(paragraphs('字')), context).failures).toHaveLength(0)
  })
})

describe('what is remembered', () => {
  const counting = (reads: (passage: { article: unknown }) => void) => {
    const seen: string[] = []
    const one = finds('typo/a', '错', { *detect(passage: { text: string; article: unknown }) { seen.push(passage.text); reads(passage) } } as unknown as Partial<Rule>)
    return { seen, checker: createChecker({ rules: [one], lists: [] }) }
  }
  it('asks a rule only about the paragraph that changed', () => {
    const { seen, checker } = counting(() => {})
    checker.check(draftOf(paragraphs('一', '二', '三')), context)
    checker.check(draftOf(paragraphs('一', '二改', '三')), context)
    expect(seen).toEqual(['一', '二', '三', '二改'])
  })
  it('asks again where the rule reads the whole article', () => {
    const { seen, checker } = counting(passage => { void passage.article })
    checker.check(draftOf(paragraphs('一')), context)
    checker.check(draftOf(paragraphs('一')), context)
    expect(seen).toEqual(['一', '一'])
  })
})

describe('one finding a place', () => {
  it('keeps the graver category', () => {
    expect(places([finds('clickbait/a', '错字'), finds('typo/a', '错字')], draftOf(paragraphs('有错字')))).toEqual([['typo/a', 'body', 1, 3, '错字']])
  })
  it('keeps a word and the sentence around it, which are two things', () => {
    const sentence = '这句话很长很长很长很长很长很长有错'
    expect(places([finds('figures/a', sentence), finds('typo/a', '错')], draftOf(paragraphs(sentence)))).toHaveLength(2)
  })
  it('marks every place of what stands more than three times, and says how often once', () => {
    const result = createChecker({ rules: [finds('typo/a', '错')], lists: [] }).check(draftOf(paragraphs('错 错 错 错 错')), context)
    expect(result.findings.map(one => one.message)).toEqual(['“错”（共5处）', '“错”', '“错”', '“错”', '“错”'])
  })
})

describe('mention and lists', () => {
  const list: TermList = { id: 'clickbait/x', title: '', kind: 'terms', basis: [], rows: [{ term: '震惊' }] }
  const bait = rule({ ...common, id: 'clickbait/x', reads: ['body'], *detect({ hits }) { yield* hits('clickbait/x').map(({ start, end }) => ({ start, end })) } })
  it('is silent where a word is spoken about', () => {
    expect(places([bait], draftOf(paragraphs('杜绝“震惊”式标题', '震惊了')), [list]).map(one => one[2])).toEqual([10])
  })
  it('lowers wording that is quoted', () => {
    const result = createChecker({ rules: [finds('wording/a', '错')], lists: [] }).check(draftOf(paragraphs('他说：“真的错了好多啊啊啊”')), context)
    expect(result.findings.map(one => one.severity)).toEqual(['advice'])
  })
  it('masks protected names', () => {
    const terms: TermList = { id: 'typo/x', title: '', kind: 'terms', basis: [], rows: [{ term: '最高' }] }
    const names: TermList = { id: 'protected/names', title: '', kind: 'protected', basis: [], rows: [{ term: '最高人民法院' }] }
    const one = rule({ ...common, id: 'typo/x', reads: ['body'], *detect({ hits }) { yield* hits('typo/x').map(({ start, end }) => ({ start, end })) } })
    expect(places([one], draftOf(paragraphs('最高人民法院，最高')), [terms, names]).map(found => found[2])).toEqual([7])
  })
  it('runs only the categories asked for', () => {
    const checker = createChecker({ rules: [finds('typo/a', '错'), finds('map/a', '错')], lists: [] })
    expect(checker.check(draftOf(paragraphs('错')), { ...context, only: ['typo'] }).findings.map(one => one.ruleId)).toEqual(['typo/a'])
  })
  it('asks the segmenter only for rows that want it, and again when a better one has come', () => {
    const rows: TermList = { id: 'typo/x', title: '', kind: 'terms', basis: [], rows: [{ term: '布署', boundary: true }] }
    const one = rule({ ...common, id: 'typo/x', reads: ['body'], *detect({ hits }) { yield* hits('typo/x').map(({ start, end }) => ({ start, end })) } })
    const checker = createChecker({ rules: [one], lists: [rows], segmenter: { cut: text => [0, 1, 3, text.length] } })
    const draft = draftOf(paragraphs('甲布署乙'))
    expect(checker.check(draft, context).findings).toHaveLength(1)
    checker.useSegmenter({ cut: text => [0, 2, text.length] })
    expect(checker.check(draft, context).findings).toHaveLength(0)
  })
})
