// Are figures read from prose with value, precision and unit?
import { describe, expect, it } from 'vitest'
import { readChineseNumber, writeChineseNumber } from './numerals.ts'
import { printed, quantities, sameUnit } from './quantity.ts'

describe('figures in prose', () => {
  it.each([
    ['全市生产总值2086.5亿元', 208650000000, 5000000, '元', '2086.5亿元'],
    ['共1,234人参加', 1234, 0, '人', '1,234人'],
    ['同比增长5.40%', 5.4, 0.005, '%', '5.40%'],
    ['提高0.8个百分点', 0.8, 0.05, '个百分点', '0.8个百分点'],
    ['增速为-0.3%', -0.3, 0.05, '%', '-0.3%'],
    ['完成３．５万吨', 35000, 500, '吨', '３．５万吨'],
    ['接待游客500多万人次', 500, 0.5, '', '500'],
    ['增长1.2倍', 1.2, 0.05, '倍', '1.2倍'],
  ])('%s', (text, value, half, unit, quote) => {
    const [first] = quantities(text)
    expect(first?.value).toBeCloseTo(value, 6)
    expect(first?.half).toBeCloseTo(half, 6)
    expect(first?.unit).toBe(unit)
    expect(text.slice(first?.start, first?.end)).toBe(quote)
  })
  it('takes the hyphen of a range for no minus sign', () => {
    expect(quantities('增长10%-20%').map(({ value }) => value)).toEqual([10, 20])
    expect(quantities('3-5岁').map(({ value }) => value)).toEqual([3, 5])
  })
  it('leaves letters and codes alone', () => {
    expect(quantities('型号A12B3')).toEqual([])
  })
  it('compares only figures of one unit', () => {
    const [one, two, three] = quantities('甲30万人，乙20万人，丙5亿元')
    expect(one && two && sameUnit(one, two)).toBe(true)
    expect(one && three && sameUnit(one, three)).toBe(false)
  })
  it('prints without a tail', () => {
    expect(printed(10.200000000000001, 1)).toBe('10.2')
  })
})

describe('Chinese numerals', () => {
  it.each([['三百二十一', 321], ['一万二千', 12000], ['二〇二六', 2026], ['十二点五', 12.5], ['两亿三千万', 230000000], ['十', 10]])('%s', (text, value) => {
    expect(readChineseNumber(text)).toBeCloseTo(value, 9)
  })
  it.each(['', '三个', '点五'])('%s is none', (text) => {
    expect(readChineseNumber(text)).toBeNull()
  })
  it('writes them', () => {
    expect([7, 10, 15, 42].map(writeChineseNumber)).toEqual(['七', '十', '十五', '四十二'])
  })
})
