// Are posts read from the words before a name, and lists told from sentences?
import { describe, expect, it } from 'vitest'
import { divides, holds, postsBefore } from './titles.ts'

describe('posts before a name', () => {
  it.each([
    ['11月5日，市委常委、副市长', ['市委常委', '副市长'], '市委常委、副市长'],
    ['市统计局党组书记、局长', ['党组书记', '局长'], '市统计局党组书记、局长'],
    ['听取了', [], ''],
    ['普查领导小组组长，市长', ['市长'], '市长'],
  ])('%s', (lead, posts, quote) => {
    const read = postsBefore(lead)
    expect(read.posts).toEqual(posts)
    expect(lead.slice(read.start)).toBe(quote)
  })
})

describe('whether a post is held', () => {
  it.each([
    ['局长', ['党组书记', '局长'], true],
    ['副市长', ['市委常委', '常务副市长'], false],
    ['局长', ['副局长'], false],
    ['副书记', ['市委副书记'], true],
    ['总统计师', ['二级调研员'], false],
  ])('%s of %j: %s', (claimed, titles, held) => {
    expect(holds(claimed, titles)).toBe(held)
  })
})

describe('what divides a list of persons', () => {
  it.each([['、', true], ['，党组书记、局长', true], ['和', true], ['主持，局长', false], ['讲话，', false], ['、副局长', true]])('%s: %s', (between, divided) => {
    expect(divides(between)).toBe(divided)
  })
})
