// What does a person see and press in the overlay? Read through the accessibility tree, which reaches closed roots.
import type { CDPSession, Page } from 'playwright-core'

type AxNode = { nodeId: string; ignored: boolean; role?: { value?: string }; name?: { value?: string }; properties?: { name: string; value: { value?: unknown } }[]; backendDOMNodeId?: number; childIds?: string[] }
export type Seen = { readonly role: string; readonly name: string; readonly backend: number; readonly focused: boolean }

const sessions = new WeakMap<Page, Promise<CDPSession>>()
export const session = (page: Page): Promise<CDPSession> => {
  const open = sessions.get(page) ?? page.context().newCDPSession(page)
  sessions.set(page, open)
  return open
}

/** Every node of the accessibility tree with a role and a name. */
export async function seen(page: Page): Promise<Seen[]> {
  const cdp = await session(page)
  const { nodes } = await cdp.send('Accessibility.getFullAXTree') as unknown as { nodes: AxNode[] }
  return nodes.filter(node => !node.ignored && node.backendDOMNodeId).map(node => ({ role: node.role?.value ?? '', name: node.name?.value ?? '', backend: node.backendDOMNodeId ?? 0, focused: node.properties?.some(one => one.name === 'focused' && one.value.value === true) ?? false }))
}

/** Waits for a condition; never sleeps for its own sake. */
export async function until<T>(what: string, ask: () => Promise<T | null | undefined | false>, timeout = 10_000): Promise<T> {
  const deadline = Date.now() + timeout
  let last: unknown
  while (Date.now() < deadline) {
    try {
      const got = await ask()
      if (got) return got
    } catch (error) {
      last = error
    }
    await new Promise(resolve => { setTimeout(resolve, 25) })
  }
  throw new Error(`${what}：等了 ${timeout} 毫秒没有等到${last ? `（${String(last)}）` : ''}`)
}

/** Waits until a node of this role and name is there. */
export const find = (page: Page, role: string, name: RegExp | string, timeout?: number): Promise<Seen> =>
  until(`${role} ${String(name)}`, async () => (await seen(page)).find(node => node.role === role && (typeof name === 'string' ? node.name === name : name.test(node.name))), timeout)

/** The middle of a node, in viewport pixels. */
export async function middle(page: Page, node: Seen): Promise<{ x: number; y: number }> {
  const cdp = await session(page)
  const { model } = await cdp.send('DOM.getBoxModel', { backendNodeId: node.backend })
  const [x1 = 0, y1 = 0, , , x2 = 0, y2 = 0] = model.border
  return { x: (x1 + x2) / 2, y: (y1 + y2) / 2 }
}

/** The middle of the node of this role and name; asked again where it was drawn anew while one looked. */
export const placeOf = (page: Page, role: string, name: RegExp | string, timeout?: number): Promise<{ x: number; y: number }> =>
  until(`${role} ${String(name)}`, async () => middle(page, await find(page, role, name, timeout)), timeout)

/** Presses a button (or whatever has this role and name) with the mouse, where it is. */
export async function press(page: Page, role: string, name: RegExp | string, timeout?: number): Promise<void> {
  const { x, y } = await placeOf(page, role, name, timeout)
  await page.mouse.click(x, y)
}

/** All text of the accessibility tree that belongs to our own layer or the page, for plain searches. */
export const words = async (page: Page): Promise<string> => (await seen(page)).map(node => node.name).join('\n')

/** Names of the highlights in a document (or a frame's), with the text that each paints. */
export async function painted(page: Page, frameSelector?: string): Promise<Record<string, string[]>> {
  return page.evaluate(selector => {
    const view = (selector ? document.querySelector<HTMLIFrameElement>(selector)?.contentWindow : window) as (Window & typeof globalThis) | null
    const all: Record<string, string[]> = {}
    for (const [name, highlight] of view?.CSS.highlights ?? []) all[name] = [...highlight].map(range => String(range))
    return all
  }, frameSelector ?? '')
}
