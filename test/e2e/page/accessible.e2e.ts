// Are dock, card and guard usable for everybody? axe over a copy of our closed root; a planted fault proves that it sees.
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { afterEach, describe, expect, it } from 'vitest'
import { pointAt } from '../stage/drawing.ts'
import { openDesk, write } from '../stage/desk.ts'
import type { DeskStage } from '../stage/desk.ts'
import { find, session, until, words } from '../stage/overlay.ts'

type Node = { nodeId: number; nodeName: string; backendNodeId: number; children?: Node[]; shadowRoots?: (Node & { shadowRootType?: string })[] }
type Result = { violations: { id: string; impact: string; nodes: { html: string; failureSummary: string }[] }[]; passes: { id: string }[] }

let stage: DeskStage | null = null
afterEach(async () => { await stage?.close() })
const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js')

/** The closed root's inside and its sheet, read through the browser's protocol: the page itself cannot. */
async function closedRoot({ page }: DeskStage): Promise<{ html: string; css: string }> {
  const cdp = await session(page)
  const { root } = await cdp.send('DOM.getDocument', { depth: -1, pierce: true }) as unknown as { root: Node }
  const walk = (node: Node): Node | undefined => node.shadowRoots?.find(one => one.shadowRootType === 'closed') ?? (node.children ?? []).map(walk).find(one => one !== undefined)
  const found = walk(root)
  if (!found) throw new Error('no closed root')
  const all = found.children?.[0]
  const { outerHTML } = await cdp.send('DOM.getOuterHTML', { backendNodeId: all?.backendNodeId ?? 0 })
  const { object } = await cdp.send('DOM.resolveNode', { backendNodeId: found.backendNodeId })
  const { result } = await cdp.send('Runtime.callFunctionOn', { objectId: object.objectId ?? '', returnByValue: true, functionDeclaration: 'function () { return [...this.adoptedStyleSheets].flatMap(sheet => [...sheet.cssRules]).map(rule => rule.cssText).join("\\n") }' })
  return { html: outerHTML, css: String(result.value) }
}

async function judge(open: DeskStage, { html, css }: { html: string; css: string }, dark: boolean): Promise<Result['violations']> {
  const page = await open.browser.context.newPage()
  try {
    await page.goto('about:blank')
    await page.setContent(`<!doctype html><html lang="zh-CN"><head><title>先审</title><style>body{background:${dark ? '#111' : '#fff'}}${css}</style></head><body><main>${html.replace('<dialog class="veil" ', '<dialog class="veil" open ')}</main></body></html>`)
    await page.addScriptTag({ content: await readFile(AXE, 'utf8') })
    const result = await page.evaluate(() => (window as unknown as { axe: { run: (options: unknown) => Promise<unknown> } }).axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa'] })) as Result
    expect(result.passes.map(rule => rule.id)).toContain('color-contrast')
    return result.violations.filter(one => one.impact === 'serious' || one.impact === 'critical')
  } finally {
    await page.close()
  }
}
const told = (violations: Result['violations']): string[] => violations.flatMap(one => one.nodes.map(node => `${one.id}: ${node.html.slice(0, 160)} ${node.failureSummary.slice(0, 200)}`))

describe.each([['light', false], ['dark', true]])('our layer, %s', (_name, dark) => {
  it('dock, card and guard have no serious fault', async () => {
    stage = await openDesk({ browser: { dark } })
    const { page } = stage
    await stage.driver.complete?.(page)
    await write(stage, '截止11月20日，同比增长-3.5%，本局开设帐户。', '截止')
    await pointAt(page, stage.driver, '截止')
    await find(page, 'button', /改为.*截至/)
    const card = await closedRoot(stage)
    expect(card.html).toContain('截至')
    expect(told(await judge(stage, card, dark))).toEqual([])
    await page.keyboard.press('Escape')
    await page.mouse.move(5, 5)
    await stage.driver.publish(page)
    await until('守卫', async () => /还不能发表/.test(await words(page)))
    expect(told(await judge(stage, await closedRoot(stage), dark))).toEqual([])
  })

  it('a planted fault is found', async () => {
    stage = await openDesk({ browser: { dark } })
    await find(stage.page, 'button', /^先审：/)
    const root = await closedRoot(stage)
    const faults = await judge(stage, { html: root.html.replace('class="dock', 'style="color:#999" class="dock').replace('</button>', '</button><button></button><p style="color:#888;background:#777">看不清</p>'), css: root.css }, dark)
    expect(faults.map(one => one.id)).toEqual(expect.arrayContaining(['button-name', 'color-contrast']))
  })
})
