// Are numbers at the head of blocks and inside them told from ordinary words?
import { describe, expect, it } from 'vitest'
import { numberAtHead, pointsInside } from './numbering.ts'

describe('numbers at the head of a block', () => {
  it.each([
    ['四、规范流程', '一、', 4], ['（三）压实责任', '（一）', 3], ['12.打开网站', '1.', 12], ['（2）点击', '（1）', 2],
    ['第三，抓落实', '第一，', 3], ['二是压实责任', '一是', 2], ['案例二：某公司', '问题一', 2],
  ])('%s', (text, style, number) => {
    expect(numberAtHead(text)).toMatchObject({ style, number })
  })
  it.each(['一、二季度平稳', '3.5%的增长', '第一产业增长', '全市经济平稳'])('%s has none', (text) => {
    expect(numberAtHead(text)).toBeNull()
  })
})

describe('points inside a text', () => {
  it('reads 一是 … 二是', () => {
    expect(pointsInside('做法：一是快；二是稳；三是实。').get('一是')?.map(({ number }) => number)).toEqual([1, 2, 3])
  })
  it('finds none in plain prose', () => {
    expect(pointsInside('这一是非问题，不必争论。').size).toBe(0)
  })
})
