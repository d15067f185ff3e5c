// Does every rule find what its samples mark, and nothing in what must pass?
import { describe, expect, it } from 'vitest'
import { BASES, LISTS } from '#dictionary'
import { indexModule, ruleIds } from '../cli/new.ts'
import { readFileSync } from 'node:fs'
import { createChecker } from './checker.ts'
import { CATEGORIES } from './finding.ts'
import type { TermList } from './lists.ts'
import { RULES } from './rules/index.ts'
import { readSample } from './sample.ts'

const TODAY = '2026-11-23'
// What an office imports is not shipped: samples of its rule speak of this row.
const OFFICE: TermList = { id: 'sensitive/office', title: '本单位词库', kind: 'terms', basis: [], rows: [{ term: '示例词', replace: ['样例词'] }] }
const bases = new Set(BASES.map(basis => basis.id))
const lists = new Set(LISTS.map(list => list.id))

describe('the index of rules', () => {
  it('is what `npm run new -- index` writes for the folder', () => {
    expect(readFileSync(new URL('./rules/index.ts', import.meta.url), 'utf8')).toBe(indexModule(ruleIds()))
  })
  it('names every rule by its file', () => {
    expect(RULES.map(rule => rule.id)).toEqual(ruleIds())
  })
})

for (const rule of RULES) describe(`${rule.id} ${rule.title}`, () => {
  const checker = createChecker({ rules: [rule], lists: [...LISTS, OFFICE], ...(rule.sampleOffice ? { office: rule.sampleOffice } : {}) })
  const found = (sample: (typeof rule.flags)[number]) => checker.check(readSample(sample).draft, { today: TODAY, scope: 'draft' })

  it('belongs to a category, has a title, a basis and samples of both kinds', () => {
    expect(CATEGORIES).toContain(rule.id.split('/')[0])
    expect(rule.title.length).toBeGreaterThan(1)
    expect(rule.basis.filter(id => !bases.has(id))).toEqual([])
    expect(rule.basis.length).toBeGreaterThan(0)
    expect(('lists' in rule ? rule.lists ?? [] : []).filter(id => !lists.has(id) && !id.endsWith('/office'))).toEqual([])
    expect(rule.flags.length).toBeGreaterThanOrEqual(3)
    expect(rule.passes.length).toBeGreaterThanOrEqual(3)
  })
  it.each(rule.flags.map(sample => [JSON.stringify(sample), sample] as const))('finds %s', (_, sample) => {
    const result = found(sample)
    expect(result.failures).toEqual([])
    const spans = result.findings.map(({ field, start, end }) => ({ field, start, end }))
    expect(spans).toEqual(readSample(sample).spans)
    for (const finding of result.findings) expect(finding.message.replaceAll(/“[^”]*”/g, '')).not.toMatch(/！|undefined|违法/)
  })
  it.each(rule.passes.map(sample => [JSON.stringify(sample), sample] as const))('is silent at %s', (_, sample) => {
    const result = found(sample)
    expect(result.failures).toEqual([])
    expect(result.findings).toEqual([])
  })
})
