// Are the files that people edit sound, is the compiled module fresh, and are bad rows told with their line?
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { dictionaryFiles } from '../cli/dictionary.ts'
import { dictionaryModule, readDictionaries } from './compile.ts'
import { readList } from './list.ts'
import { readOfficeFile } from './office-file.ts'
import { printBasis } from './shipped.ts'
import { readTermFile } from './term-file.ts'

const files = dictionaryFiles()
const ABOUT = JSON.stringify({ title: '例表', kind: 'pairs', owner: '词库组', version: '1.0.0', from: '2026-11-23', checked: '2026-11-23', basis: ['x'] })

describe('dictionaries/', () => {
  const compiled = readDictionaries(files)
  it('has no problems', () => { expect(compiled.problems).toEqual([]) })
  it('is what dictionaries/index.ts holds', () => {
    expect(readFileSync(new URL('../../dictionaries/index.ts', import.meta.url), 'utf8')).toBe(dictionaryModule(compiled))
  })
  it('gives every list an owner, a day and a basis', () => {
    for (const [path, text] of files) if (path.endsWith('about.json')) {
      expect(JSON.parse(text), path).toMatchObject({ owner: expect.any(String), from: expect.any(String), checked: expect.any(String) })
      expect((JSON.parse(text) as { basis: string[] }).basis.length, path).toBeGreaterThan(0)
    }
  })
})

// A tool that turned full-width marks into ASCII would make every quotation in a list unfindable.
describe('Chinese text keeps its full-width marks', () => {
  const ASCII_BETWEEN = /[\u4e00-\u9fa5][,;:!?()][\u4e00-\u9fa5]/
  const texts: [string, string][] = [...files].filter(([path]) => !path.endsWith('.json'))
  for (const name of ['zh_CN', 'en']) texts.push([name, readFileSync(new URL(`../../locales/${name}.yml`, import.meta.url), 'utf8')])
  it.each(texts)('%s', (_, text) => {
    expect(text.split('\n').filter(line => ASCII_BETWEEN.test(line))).toEqual([])
  })
})

describe('a list', () => {
  const problems = (rows: string, kind = 'pairs') => readList('typo/x', ABOUT.replace('pairs', kind), rows).problems.map(one => [one.line, one.why])
  it.each([
    ['词语\t改为\n错\t对\n错\t对', [[3, '“错”与第2行重复']]],
    ['词语\t改为\n错', [[2, '“错”没有写改为什么']]],
    ['词语\t改为\t级别\n错\t对\t很重', [[2, '级别“很重”不是 必须改、建议改、提示 之一']]],
    ['词语\t颜色\n错\t红', [[1, '没有“颜色”这一列'], [2, '“错”没有写改为什么']]],
    ['词语\t改为\n甲\t乙\n乙\t丙', [[2, '“甲”改成的词本身又列为错误']]],
    ['# 备注\n\n词语\t改为\n错\t对\t多一格', [[4, '这一行有3格，表头只有2列']]],
  ])('%j', (text, expected) => { expect(problems(text)).toEqual(expected) })
  it('refuses canonical phrases that are too short to search by distance', () => {
    expect(problems('词语\n四个字词', 'phrases')).toEqual([[2, '“四个字词”不足五字，不能按一字之差查找，请列出错误写法']])
  })
  it('refuses an about.json without owner', () => {
    expect(readList('typo/x', ABOUT.replace('owner', 'boss'), '词语\t改为\n错\t对').list).toBeNull()
  })
})

describe('an office’s own file', () => {
  it('takes one word a line, remarks, and right forms', () => {
    expect(readTermFile('# 本单位\n旧名称=>新名称\n\n某词语\nABC\n').rows).toEqual([
      { term: '旧名称', replace: ['新名称'] }, { term: '某词语' }, { term: 'ABC', whole: true },
    ])
  })
  it('tells what it cannot use', () => {
    expect(readTermFile('某词语\n某词语\n字\n').bad.map(one => one.line)).toEqual([2, 3])
  })
  it('takes the form of the files in dictionaries/', () => {
    const read = readTermFile('词语\t级别\t前面不是\n某词\t必须改\t大|小\n坏行\t很重\n')
    expect(read.rows).toEqual([{ term: '某词', severity: 'error', notBefore: ['大', '小'] }])
    expect(read.bad.map(one => one.line)).toEqual([3])
  })
})

describe('office data', () => {
  it('reads a roster alone', () => {
    const read = readOfficeFile('{"groups":[{"unit":"甲局","people":[{"name":"张三","titles":["局长"]}]}]}')
    expect(read).toEqual({ ok: true, office: { roster: [{ unit: '甲局', people: [{ name: '张三', titles: ['局长'] }], former: [] }] } })
  })
  it('says what is wrong', () => { expect(readOfficeFile('{"groups":3}')).toMatchObject({ ok: false }) })
})

describe('a printed basis', () => {
  it.each([
    ['ad-law/9.3', '《中华人民共和国广告法》第九条'],
    ['ad-law/14', '《中华人民共和国广告法》'],
    ['new-media-opinions', '《国务院办公厅关于推进政务新媒体健康有序发展的意见》（国办发〔2018〕123号）'],
  ])('%s', (id, text) => { expect(printBasis(id)).toBe(text) })
})
