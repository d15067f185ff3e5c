// Which words are underlined, and where are they on the screen?
import type { Page } from 'playwright-core'
import { session, until } from './overlay.ts'

export type Drawn = { readonly drawn: 'highlights' | 'boxes'; readonly element: string; readonly frame?: string; readonly shadowHost?: string }

/** The words that our highlights cover; for form fields, the words that our boxes name. */
export async function drawnWords(page: Page, { drawn, frame }: Drawn): Promise<string[]> {
  if (drawn === 'boxes') return boxedWords(page)
  return page.evaluate(selector => {
    const view = (selector ? document.querySelector<HTMLIFrameElement>(selector)?.contentWindow : window) as (Window & typeof globalThis) | null
    const all: string[] = []
    for (const [name, highlight] of view?.CSS.highlights ?? []) if (name.startsWith('xs-')) for (const range of highlight) all.push(String(range))
    return all
  }, frame ?? '')
}

type DomNode = { nodeName: string; attributes?: string[]; children?: DomNode[]; shadowRoots?: DomNode[]; contentDocument?: DomNode; backendNodeId: number }

/** Boxes stand in our closed root; each says in `data-quote` which word it underlines. */
async function boxes(page: Page): Promise<{ quote: string; backend: number }[]> {
  const cdp = await session(page)
  const { root } = await cdp.send('DOM.getDocument', { depth: -1, pierce: true }) as unknown as { root: DomNode }
  const found: { quote: string; backend: number }[] = []
  const walk = (node: DomNode): void => {
    const attributes = node.attributes ?? []
    const at = attributes.indexOf('data-quote')
    if (at >= 0) found.push({ quote: attributes[at + 1] ?? '', backend: node.backendNodeId })
    for (const child of [...(node.children ?? []), ...(node.shadowRoots ?? [])]) walk(child)
  }
  walk(root)
  return found
}
const boxedWords = async (page: Page): Promise<string[]> => [...new Map((await boxes(page)).map(box => [box.backend, box.quote])).values()]

/** Moves the mouse onto an underlined word and rests there. */
export async function pointAt(page: Page, drawing: Drawn, word: string): Promise<void> {
  // Boxes are drawn anew while one looks: the place is asked for until it holds still.
  const { x, y } = await until(`“${word}”的位置`, () => (drawing.drawn === 'boxes' ? boxPlace(page, word) : rangePlace(page, drawing, word)))
  await page.mouse.move(x - 40, y - 3)
  await page.mouse.move(x, y, { steps: 4 })
}

async function boxPlace(page: Page, word: string): Promise<{ x: number; y: number }> {
  const box = (await boxes(page)).find(one => one.quote === word)
  if (!box) throw new Error(`没有画出“${word}”`)
  const { model } = await (await session(page)).send('DOM.getBoxModel', { backendNodeId: box.backend })
  const [x1 = 0, y1 = 0, , , x2 = 0, y2 = 0] = model.border
  return { x: (x1 + x2) / 2, y: (y1 + y2) / 2 }
}

async function rangePlace(page: Page, { frame }: Drawn, word: string): Promise<{ x: number; y: number }> {
  const place = await page.evaluate(([selector, wanted]) => {
    const element = selector ? document.querySelector<HTMLIFrameElement>(selector) : null
    const view = (element ? element.contentWindow : window) as (Window & typeof globalThis) | null
    for (const [name, highlight] of view?.CSS.highlights ?? []) {
      if (!name.startsWith('xs-')) continue
      for (const range of highlight) {
        if (String(range) !== wanted) continue
        const live = range as Range
        live.startContainer.parentElement?.scrollIntoView({ block: 'center' })
        const box = live.getBoundingClientRect()
        const frameBox = element?.getBoundingClientRect()
        return { x: (frameBox ? frameBox.left + (element?.clientLeft ?? 0) : 0) + box.left + box.width / 2, y: (frameBox ? frameBox.top + (element?.clientTop ?? 0) : 0) + box.top + box.height / 2 }
      }
    }
    return null
  }, [frame ?? '', word] as const)
  if (!place) throw new Error(`没有画出“${word}”`)
  return place
}
