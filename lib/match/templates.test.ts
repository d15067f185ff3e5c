// Do templates find what they say, as the slowest honest search does, and in time that grows with the text alone?
import { array, assert, constantFrom, integer, property, record } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { runsOf } from './class-runs.ts'
import { buildTemplates, findTemplates, parseTemplate } from './index.ts'
import type { Template, TemplateMatch } from './index.ts'

const templateOf = (source: string): Template => {
  const parsed = parseTemplate(source)
  if (!parsed.ok) throw new Error(`${source}: ${parsed.why}`)
  return parsed.template
}
const shown = (sources: readonly string[], text: string): string[] =>
  findTemplates(buildTemplates(sources.map(templateOf)), text).map(({ start, end, template }) => `${template}:${text.slice(start, end)}`)

describe('templates', () => {
  it.each([
    ['words with a gap', ['第{数字}届{8}大会'], '第二十届中国妇女大会，第3届大会', ['0:第二十届中国妇女大会', '0:第3届大会']],
    ['a gap that is too wide', ['增长{0-3}百分点'], '增长了大约两个百分点', []],
    ['a gap that is too narrow', ['甲{2-4}乙'], '甲一乙甲一二乙', ['0:甲一二乙']],
    ['the nearest that fits', ['甲{8}乙'], '甲甲一乙', ['0:甲一乙']],
    ['an overlap does not hide an earlier one', ['甲甲{0-2}甲乙'], '甲甲甲乙', ['0:甲甲甲乙']],
    ['one of several words', ['{严禁|禁止}{6}饮酒'], '严禁工作日饮酒，禁止饮酒', ['0:严禁工作日饮酒', '0:禁止饮酒']],
    ['a list of words', ['增长{数字}{单位}'], '增长1,234.5万元，增长三个', ['0:增长1,234.5万元', '0:增长三个']],
    ['a run is taken as a whole', ['第{数字:1-2}号'], '第12号 第123号', ['0:第12号']],
    ['no line end in a gap', ['甲{20}乙'], '甲\n乙甲一乙', ['0:甲一乙']],
    ['no half of a pair', ['甲{2}乙'], '甲\u{1F600}乙', ['0:甲\u{1F600}乙']],
    ['several templates on one word', ['甲{4}丙', '甲{4}丁'], '甲丙丁', ['0:甲丙', '1:甲丙丁']],
  ])('%s', (_, sources, text, matches) => {
    expect(shown(sources, text)).toEqual(matches)
  })

  it.each([
    ['第{数字', 'brace', 1], ['第}数字', 'brace', 1], ['第{什么}届', 'unknown', 1], ['甲{|乙}', 'unknown', 1], ['甲{61}乙', 'bounds', 1], ['甲{5-3}乙', 'bounds', 1],
    ['{3}甲', 'loose', 0], ['甲{3}', 'loose', 1], ['甲{3}{4}乙', 'loose', 1], ['{数字}', 'vague', 0], ['', 'vague', 0], ['{年|月}{日|时}'.repeat(10), 'long', 80],
  ])('%s is refused', (source, why, at) => {
    expect(parseTemplate(source)).toEqual({ ok: false, why, at })
  })
})

// Every place of every part, every chain of them; of the chains the one that nearest-first search must have taken.
const naive = (templates: readonly Template[], text: string): TemplateMatch[] => {
  const matches: TemplateMatch[] = []
  templates.forEach(({ parts, gaps }, template) => {
    const places = parts.map(part => {
      const found: { start: number; end: number }[] = []
      if (part.kind === 'words') for (const word of part.words) for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) found.push({ start: at, end: at + word.length })
      else {
        const runs = runsOf(part.name, text)
        for (let at = 0; at < runs.length; at += 2) {
          const length = (runs[at + 1] ?? 0) - (runs[at] ?? 0)
          if (length >= part.least && length <= part.most) found.push({ start: runs[at] ?? 0, end: runs[at + 1] ?? 0 })
        }
      }
      return found
    })
    const chain = (part: number, place: { start: number; end: number }): number => {
      if (part === 0) return place.start
      const gap = gaps[part - 1] ?? { least: 0, most: 0 }
      const before = (places[part - 1] ?? []).map(each => ({ end: each.end, from: chain(part - 1, each) }))
        .filter(each => each.from >= 0 && each.end <= place.start - gap.least)
        .sort((a, b) => b.end - a.end || b.from - a.from)[0]
      return before && before.end >= place.start - gap.most && !text.slice(before.end, place.start).includes('\n') ? before.from : -1
    }
    for (const place of places.at(-1) ?? []) {
      const start = chain(parts.length - 1, place)
      if (start >= 0) matches.push({ start, end: place.end, template })
    }
  })
  const order = (a: TemplateMatch, b: TemplateMatch): number => a.start - b.start || a.end - b.end || a.template - b.template
  return matches.sort(order).filter((match, at) => at === 0 || order(matches[at - 1] as TemplateMatch, match) !== 0)
}

describe('against the naive search', () => {
  const word = array(constantFrom('a', 'b', '1'), { minLength: 1, maxLength: 3 }).map(chars => chars.join(''))
  const part = record({ words: array(word, { minLength: 1, maxLength: 2 }), digits: integer({ min: 0, max: 3 }) })
    .map(({ words, digits }) => (digits === 3 ? '{数字:1-2}' : `{${[...words, words[0]].join('|')}}`))
  const gap = constantFrom('', '{0-1}', '{1-3}', '{2}')
  const source = record({ first: part, rest: array(record({ gap, part }), { maxLength: 3 }) }).map(({ first, rest }) => first + rest.map(one => one.gap + one.part).join(''))
  it('agrees', () => {
    let matched = 0
    assert(property(array(source, { minLength: 1, maxLength: 3 }), array(constantFrom('a', 'b', '1', '\n'), { maxLength: 24 }), (sources, chars) => {
      const templates = sources.map(parseTemplate).flatMap(parsed => (parsed.ok ? [parsed.template] : []))
      const text = chars.join('')
      const matches = findTemplates(buildTemplates(templates), text)
      matched += matches.length
      expect(matches).toEqual(naive(templates, text))
    }), { numRuns: 3000 })
    expect(matched).toBeGreaterThan(300)
  }, 60_000)
})

describe('a text that makes regular expressions go back', () => {
  it('is walked once', () => {
    expect(shown(['第{60}届{60}大会'], '第届'.repeat(50_000))).toEqual([])
    expect(shown(['第{2}届'], '第届'.repeat(20_000))).toHaveLength(20_000)
  }, 10_000)
})
