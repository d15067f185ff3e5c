// How long after a keystroke or a composition does its finding stand under the text, in a 5,000-character draft?
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { drawnWords } from '../stage/drawing.ts'
import { BODY, openDesk } from '../stage/desk.ts'
import type { DeskStage } from '../stage/desk.ts'
import { session, until } from '../stage/overlay.ts'

const PARAGRAPH = '今年以来，云河市统计局坚持问题导向，组织业务骨干深入企业和社区开展调研，了解生产经营情况，听取群众意见建议，及时解决数据填报中的具体困难，各项工作稳步推进。'
const CHARACTERS = 5_000
const EDITS = 24
/** The issue asks for this at the 95th percentile. */
const WANTED_MS = 100
/** A machine that runs eight suites at once is allowed this factor; what was measured is printed and stands in docs/measured.md. */
const PATIENCE = process.env.CI ? 4 : 2
const PATIENT_MS = 5_000

const percentile = (sorted: readonly number[], share: number): number => sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN

type Watch = { at: number; found: number; begin: () => void }

describe('latency', () => {
  let stage: DeskStage
  const fill = (): Promise<void> => stage.page.evaluate(([one, times]) => {
    ;(window as unknown as { __standin: { setBody: (html: string) => void } }).__standin.setBody(Array.from({ length: times }, (_, at) => `<p>${at + 1}. ${one}</p>`).join(''))
  }, [PARAGRAPH, Math.ceil(CHARACTERS / PARAGRAPH.length)] as const)
  beforeAll(async () => {
    stage = await openDesk()
    const { page, driver } = stage
    await fill()
    await until('读到', async () => (await stage.office.must('surface.list', {})).length > 0)
    await driver.focus(page)
    // The clock starts when the browser has put the character in (before the editor hears of it) and stops when a highlight covers the word.
    await page.evaluate(selector => {
      const watch: Watch = {
        at: 0, found: 0,
        begin: () => {
          const count = (): number => [...CSS.highlights].filter(([name]) => name.startsWith('xs-')).reduce((sum, [, ranges]) => sum + [...ranges].filter(range => String(range) === '截止').length, 0)
          const before = count()
          watch.found = 0
          const look = (): void => {
            if (count() > before) watch.found = performance.now()
            else setTimeout(look, 2)
          }
          watch.at = 0
          const start = (): void => {
            watch.at = performance.now()
            look()
          }
          const editor = document.querySelector(selector)
          editor?.addEventListener('input', start, { once: true, capture: true })
          editor?.addEventListener('compositionend', start, { once: true, capture: true })
        },
      }
      Object.assign(window, { __latency: watch })
    }, BODY)
  })
  afterAll(async () => { await stage?.close() })

  const begin = (): Promise<void> => stage.page.evaluate(() => { (window as unknown as { __latency: Watch }).__latency.begin() })
  /** A finding that does not come counts as endlessly late: two of the 48 may (the 95th percentile), a third fails the test. */
  const took = async (): Promise<number> => {
    try {
      return await until('画出来', () => stage.page.evaluate(() => {
        const { at, found } = (window as unknown as { __latency: Watch }).__latency
        return at > 0 && found > 0 ? Math.max(0.1, found - at) : null
      }), PATIENT_MS)
    } catch (error) {
      console.log(`latency: one finding did not come (${String(error)})`)
      await fill()
      await stage.driver.focus(stage.page)
      return Number.POSITIVE_INFINITY
    }
  }
  const clear = async (length: number): Promise<void> => {
    for (let at = 0; at < length; at++) await stage.page.keyboard.press('Backspace')
    await until('收起', async () => !(await drawnWords(stage.page, stage.driver)).includes('截止'))
  }

  it(`${EDITS} keystrokes and ${EDITS} compositions: at the 95th percentile within ${WANTED_MS} ms`, { timeout: 180_000 }, async () => {
    const { page } = stage
    const cdp = await session(page)
    const keyed: number[] = []
    const composed: number[] = []
    for (let edit = 0; edit < EDITS; edit++) {
      // The word alone may mean something else; the first digit of a date after it makes the finding.
      await page.keyboard.insertText('截止')
      await begin()
      await page.keyboard.press('1')
      keyed.push(await took())
      if (Number.isFinite(keyed.at(-1))) await clear(3)
    }
    for (let edit = 0; edit < EDITS; edit++) {
      await cdp.send('Input.imeSetComposition', { text: '截止11月20日', selectionStart: 8, selectionEnd: 8 })
      await begin()
      await cdp.send('Input.insertText', { text: '截止11月20日' })
      composed.push(await took())
      if (Number.isFinite(composed.at(-1))) await clear(8)
    }
    const all = [...keyed, ...composed].sort((a, b) => a - b)
    const say = (name: string, times: readonly number[]): string => {
      const sorted = [...times].sort((a, b) => a - b)
      return `${name} p50 ${percentile(sorted, 0.5).toFixed(0)} ms, p95 ${percentile(sorted, 0.95).toFixed(0)} ms`
    }
    console.log(`latency, ${CHARACTERS} characters: ${say('keys', keyed)}; ${say('compositions', composed)}; ${say('all', all)}`)
    expect(percentile(all, 0.95)).toBeLessThanOrEqual(WANTED_MS * PATIENCE)
  })
})
