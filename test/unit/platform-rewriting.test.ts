// Does the platform's own rewriting of a body leave its fingerprint alone, whatever the body?
import { describe, expect, it } from 'vitest'
import { fingerprint } from '#draft'
import { BODY, FORM, draftFrom } from '../../lib/draft/samples/article.ts'
import { CHANGES, RENDERINGS } from '../../lib/draft/samples/changes.ts'
import { storedForm } from '../sites/wechat/rewrite.ts'

const bodies = [['the sample', BODY] as const, ...[...CHANGES, ...RENDERINGS].flatMap(row => ('from' in row ? [[row.name, BODY.replace(row.from, () => row.to)] as const] : []))]
const rootOf = (content0: string): string => fingerprint(draftFrom({ ...FORM, content0 })).root

describe('the form in which the platform stores a body', () => {
  it.each(bodies)('has the fingerprint of what was saved: %s', (_, html) => {
    const stored = storedForm(html)
    expect(stored).not.toBe(html)
    expect(rootOf(stored)).toBe(rootOf(html))
    expect(rootOf(storedForm(stored))).toBe(rootOf(html))
  })
})
