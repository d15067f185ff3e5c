// Are phrases with two characters in each other's place found, wherever the places are?
import { describe, expect, it } from 'vitest'
import { findTerms, lexiconOf } from './terms.ts'

const lexicon = lexiconOf([{ id: 'wording/x', title: '', kind: 'phrases', severity: 'error', basis: [], rows: [{ term: '国内生产总值' }] }])
const where = { field: 'body', today: '2026-11-23', segmenter: null }

describe('swapped neighbours', () => {
  it.each(['国内产生总值', '国生内产总值', '国内生产值总'])('%s', text => {
    expect(findTerms(lexicon, `本市${text}增长`, where).hits('wording/x')).toMatchObject([{ start: 2, end: 8, replacements: ['国内生产总值'] }])
  })
  it('not where all is well', () => {
    expect(findTerms(lexicon, '本市国内生产总值增长', where).hits('wording/x')).toEqual([])
  })
})
