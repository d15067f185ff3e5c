// Is a body that is nearly all tags read at once, and in pieces small enough for a page? (platforms §1.8: two real ones)
import { cpuUsage } from 'node:process'
import { describe, expect, it } from 'vitest'
import { parseMarkup } from './bounded-parser.ts'
import { PARSED, readHtml } from './read-html.ts'
import type { ParsedNode } from './read-html.ts'
import { walkMarkup } from './walk-markup.ts'

/** Milliseconds of this process's own work: other programs on the machine do not count. */
const worked = (since: NodeJS.CpuUsage): number => cpuUsage(since).user / 1_000

const STYLE = 'font-size: 16px; color: rgb(62, 62, 62); letter-spacing: 0.5px; line-height: 1.75em; box-sizing: border-box;'

/** 1.8 MB with 11,573 strong and 5,807 h1, nested up to 91 deep, around a short text. */
const headingBomb = (): string => {
  let html = ''
  let h1 = 5_807
  let strong = 11_573
  for (let line = 0; h1 > 0; line++) {
    const outer = Math.min(30, h1)
    const inner = Math.min(61, strong)
    h1 -= outer
    strong -= inner
    html += `${`<h1 style="${STYLE}">`.repeat(outer)}${'<strong>'.repeat(inner)}第${line}段短短的文字${'</strong>'.repeat(inner)}${'</h1>'.repeat(outer)}`
  }
  html += `<p style="${STYLE}">`
  for (; strong > 0; strong--) html += `<strong style="${STYLE}">`
  return html
}

/** 1.3 MB with 4,018 strong. */
const strongBomb = (): string => `<section>${`<p>${`<strong style="${STYLE}${STYLE}${STYLE}">`.repeat(41)}文字${'</strong>'.repeat(41)}</p>`.repeat(98)}</section>`

const BOMBS = [['1.8 MB of headings', headingBomb()], ['1.3 MB of strong', strongBomb()]] as const

describe.each(BOMBS)('%s', (_, html) => {
  it('is read whole', () => {
    const { body } = readHtml(html)
    expect(body.length).toBeGreaterThan(90)
    expect(body.every(block => block.text.endsWith('文字'))).toBe(true)
  })
  it('is walked in slices of at most 256 nodes and within 300 ms together', () => {
    const root = parseMarkup(html)
    let read = 0
    const counting = { ...PARSED, kind: (node: ParsedNode) => { read++; return PARSED.kind(node) } }
    // The first walk warms the machine up, as a page that was read before does; the quickest is the code's own time.
    const walks = Array.from({ length: 5 }, () => {
      const walk = walkMarkup(root, counting, { editor: true, islands: 'skip', ignore: ['.x'] })
      const begun = cpuUsage()
      let longest = 0
      let before = read
      for (let step = walk.next(); step.done !== true; step = walk.next()) {
        longest = Math.max(longest, read - before)
        before = read
      }
      return { longest, total: worked(begun) }
    })
    // A slice of 256 nodes is a sixtieth of the whole: 5 ms where the whole takes 300.
    expect(Math.max(...walks.map(walk => walk.longest))).toBeLessThanOrEqual(256)
    expect(Math.min(...walks.map(walk => walk.total))).toBeLessThan(300)
  })
})

describe('no input costs more than its length deserves', () => {
  const inputs: Readonly<Record<string, string>> = {
    'unclosed tags': '<b>'.repeat(200_000), 'tags closed in the wrong order': `${'<b>'.repeat(100_000)}x${'</i>'.repeat(100_000)}`,
    'nested drawings': '<svg>'.repeat(100_000), 'nested links': '<a href=x>'.repeat(100_000), 'one block of breaks': `<p>${'a<br>'.repeat(100_000)}</p>`,
    'one block of spaces': `<p>${'a  '.repeat(200_000)}</p>`, 'pictures between empty paragraphs': '<p><img src=a>'.repeat(50_000),
    'a style of brackets': `<p style="${'url('.repeat(100_000)}">x</p>`, 'a style of comments': `<p style="display:${'/*'.repeat(100_000)}">x</p>`,
    'angle brackets': '<'.repeat(300_000), ampersands: '&'.repeat(300_000), 'a link of many pieces': `<a href=x>${'a<b>b</b>\n'.repeat(50_000)}`, comments: '<!--'.repeat(100_000),
  }
  it.each(Object.entries(inputs))('%s', (_, html) => {
    const begun = cpuUsage()
    expect(() => readHtml(html)).not.toThrow()
    // Quadratic reading took 6 to 33 seconds on each of these.
    expect(worked(begun)).toBeLessThan(3_000)
  })
  it('keeps text at any depth, and what stands behind it', () => {
    const depth = 5_000
    const html = `${'<section>'.repeat(depth)}<b>深</b>处${'</section>'.repeat(depth)}<h2>后</h2>`
    expect(readHtml(html).body).toEqual([{ kind: 'paragraph', text: '深处' }, { kind: 'heading', level: 2, text: '后' }])
  })
  it('shows at a depth where no browser nests what a style would hide', () => {
    expect(readHtml(`${'<i>'.repeat(600)}<b style="display:none">藏</b>`).body).toEqual([{ kind: 'paragraph', text: '藏' }])
  })
})
