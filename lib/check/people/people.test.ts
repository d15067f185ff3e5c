// Are numbers and names of persons told from other numbers and words?
import { describe, expect, it } from 'vitest'
import { fullNameAt, masked } from './full-name.ts'
import { checkCharacter, judgeIdentityNumber, passesLuhn } from './identity-number.ts'

describe('identity numbers', () => {
  it.each([
    ['11010519491231002X', 'valid'],
    ['110105194912310021', 'shaped'],
    ['110105194913310021', null],
    ['990105194912310021', null],
    ['110105203012310021', null],
    ['1101051949123100', null],
  ])('%s is %s', (number, judged) => {
    expect(judgeIdentityNumber(number, '2026-11-23')).toBe(judged)
  })
  it('knows the check character of the standard', () => {
    expect(checkCharacter('11010519491231002')).toBe('X')
  })
})

describe('card numbers', () => {
  it.each([['4111111111111111', true], ['4111111111111112', false], ['', false]])('%s: %s', (digits, right) => {
    expect(passesLuhn(digits)).toBe(right)
  })
})

describe('full names', () => {
  it.each([['冯一诺，', 3], ['李雷在', 2], ['欧阳修文', 4], ['张某某', 0], ['应当按', 0], ['周一召开', 0], ['高中学生', 0], ['小明', 0]])('%s: %d', (text, length) => {
    expect(fullNameAt(text, 0)).toBe(length)
  })
  it('masks', () => {
    expect([masked('张三'), masked('冯一诺')]).toEqual(['张某', '冯某某'])
  })
})
