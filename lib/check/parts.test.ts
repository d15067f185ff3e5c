// Do the guards, the near-miss search, mention and the member sets decide as the catalogue says?
import { describe, expect, it } from 'vitest'
import { articleClassOf } from './article-class.ts'
import { guardsHold } from './guards.ts'
import type { TermRow } from './lists.ts'
import { setFaults } from './member-set.ts'
import { settingOf } from './mention.ts'
import { halfOf, nearMissAt } from './near-miss.ts'

describe('guards of a row', () => {
  const rows: readonly (readonly [string, Omit<TermRow, 'term'>, string, boolean])[] = [
    ['without guards', {}, '甲词乙', true],
    ['not before', { notBefore: ['甲'] }, '甲词乙', false],
    ['not after', { notAfter: ['乙'] }, '甲词乙', false],
    ['must follow', { before: ['丙'] }, '甲词乙', false],
    ['must follow, and does', { before: ['丙', '甲'] }, '甲词乙', true],
    ['must precede a digit', { after: ['数字'] }, '甲词5', true],
    ['at the head of the text', { before: ['首'] }, '词乙', true],
    ['not at the head', { before: ['首'] }, '甲词乙', false],
    ['inside a longer word', { notIn: ['甲词'] }, '甲词乙', false],
    ['near a number', { near: ['数字'] }, '甲词乙，现有30个', true],
    ['no number near', { near: ['数字'] }, '甲词乙', false],
    ['beside a silencing word', { notNear: ['打击'] }, '打击词', false],
    ['in another field', { only: ['title'] }, '甲词乙', false],
    ['past its last day', { until: '2026-01-01' }, '甲词乙', false],
    ['on its last day', { until: '2026-11-23' }, '甲词乙', true],
  ]
  it.each(rows)('%s', (_, row, text, stands) => {
    const at = text.indexOf('词')
    expect(guardsHold({ term: '词', ...row }, text, at, at + 1, 'body', '2026-11-23')).toBe(stands)
  })
})

describe('near miss of a canonical phrase', () => {
  const find = (phrase: string, text: string) => {
    const half = halfOf(phrase)
    for (const [side, part] of [['left', phrase.slice(0, half)], ['right', phrase.slice(half)]] as const) {
      for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) {
        const miss = nearMissAt(phrase, side, text, at)
        if (miss) return text.slice(miss.start, miss.end)
      }
    }
    return null
  }
  it.each([
    ['中华人民共和国', '庆祝中华人民共合国成立', '中华人民共合国'],
    ['全面从严治党', '坚持全面从严冶党', '全面从严冶党'],
    ['国内生产总值', '国内生总产值', '国内生总产值'],
    ['齐齐哈尔市', '赴齐齐哈市，', '齐齐哈市'],
    ['居民消费价格指数', '发布居民消费价格数据', null],
    ['人民代表大会常务委员会', '人民代表大会常务委委员会', '人民代表大会常务委委员会'],
    ['中华人民共和国', '中华人民共和国成立', null],
    ['国家统计局', '国家统计部门发布', null],
    ['高质量发展', '高质量的发展', null],
    ['居民消费价格指数', '居民消费价格总指数', null],
    ['最高人民法院', '最高人民法，', null],
    ['政务服务平台', '开设中国渔政服务平台', null],
    ['统计行政执法', '统一行政执法标准', null],
    ['西藏自治区', '广西自治区', null],
  ])('%s in %s', (phrase, text, found) => { expect(find(phrase, text)).toBe(found) })
})

describe('mention', () => {
  it.each([
    ['杜绝“标题党”现象', '标题党', true],
    ['《标题党的危害》', '标题党', true],
    ['打击网络赌博', '赌博', true],
    ['他说：“快来看标题党”', '标题党', true],
    ['标题党又来了', '标题党', false],
    ['打击犯罪。标题党又来了', '标题党', false],
  ])('%s', (text, word, mentioned) => {
    const at = text.indexOf(word)
    expect(settingOf(text).mentioned(at, at + word.length)).toBe(mentioned)
  })
})

describe('member sets', () => {
  const four: TermRow = { term: '四个意识', replace: ['政治意识', '大局意识', '核心意识', '看齐意识'] }
  const values: TermRow = { term: '社会主义核心价值观', replace: ['富强', '民主', '文明', '和谐', '自由', '平等', '公正', '法治'] }
  it.each([
    [four, '政治意识、大局意识、核心意识、看齐意识', null],
    [four, '政治意识、大局意识和看齐意识', 'missing'],
    [four, '政治意识、核心意识、大局意识、看齐意识', 'order'],
    [four, '政治意识、责任意识', null],
    [values, '社会主义核心价值观：富强、民主、文明、和谐、自由、平等、公正、法制', 'foreign'],
    [values, '富强、民主、文明的国家', null],
  ])('%#', (row, text, fault) => { expect(setFaults(row, text)[0]?.fault ?? null).toBe(fault) })
})

describe('class of an article', () => {
  const classOf = (title: string, body = '') => articleClassOf({ kind: 'article', fields: { title }, body: [{ kind: 'paragraph', text: body }], pictures: [], links: [], cards: [] })
  it.each([
    ['辟谣丨网传消息不实', 'rebuttal'], ['市体育馆改造项目招标公告', 'tender'], ['反诈提醒', 'law-education'], ['什么是CPI', 'interpretation'],
    ['2025年国民经济和社会发展统计公报', 'release'], ['关于表彰名单的公示', 'notice'], ['随笔', 'general'],
  ] as const)('%s', (title, name) => { expect(classOf(title)).toBe(name) })
})
