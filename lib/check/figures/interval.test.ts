// Do rounded figures contradict each other only where they must?
import { describe, expect, it } from 'vitest'
import { around, growth, meet, minus, plus, share } from './interval.ts'

describe('printed precision', () => {
  it.each([
    [3.0, 0.05, 3.2, 0.05, 6.7, 0.05, true],
    [3.0, 0.05, 3.2, 0.05, 10.4, 0.05, false],
    [64.0, 0.05, 68.4, 0.05, 9.6, 0.05, false],
    [100, 0.5, 120, 0.5, 20, 0.5, true],
  ])('growth from %d±%d to %d±%d printed as %d±%d: %s', (base, baseHalf, current, currentHalf, rate, half, fits) => {
    const span = growth(around(base, baseHalf), around(current, currentHalf))
    expect(span && meet(span, around(rate, half))).toBe(fits)
  })
  it('has no growth from a base that may be nought', () => {
    expect(growth(around(0.04, 0.05), around(1, 0.5))).toBeNull()
    expect(share(around(1, 0.5), around(0, 0.5))).toBeNull()
  })
  it('adds and subtracts the widths', () => {
    expect(plus(around(1, 0.5), around(2, 0.5))).toEqual({ low: 2, high: 4 })
    expect(minus(around(5, 0.5), around(2, 0.5))).toEqual({ low: 2, high: 4 })
  })
  it('lets intervals touch in spite of binary noise', () => {
    expect(meet(around(0.1 + 0.2, 0), around(0.3, 0))).toBe(true)
  })
})
