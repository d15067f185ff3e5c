// Who may ask what? Every request is parsed at this border; a page may ask only what an editor's page needs.
import { browser } from 'wxt/browser'
import * as z from 'zod/mini'
import { REQUESTS } from '#messages'
import type { Answer, AnswerTo, RequestKind, RequestOf } from '#messages'

/** Where a request came from, as the browser says it; never taken from the message. */
export type Sender = { readonly tabId: number | null; readonly frameId: number; readonly page: string | null }

export type Handlers = { readonly [K in RequestKind]: (body: RequestOf<K>, sender: Sender) => Promise<Answer<AnswerTo<K>>> }

/** What a content script may ask; everything else is for our own pages (a page's process may be taken over). */
const FROM_PAGES: ReadonlySet<RequestKind> = new Set([
  'desk.load', 'surface.opened', 'surface.closed', 'draft.update', 'finding.explain', 'finding.ignore', 'finding.restore',
  'publish.pressed', 'page.open', 'list.read',
])

const envelope = z.object({ request: z.enum(Object.keys(REQUESTS) as [RequestKind, ...RequestKind[]]), body: z.unknown() })

export const yes = <T>(value: T): Answer<T> => ({ ok: true, value })
export const no = (why: string): { ok: false; why: string } => ({ ok: false, why })

const isOwnPage = (sender: chrome.runtime.MessageSender): boolean =>
  sender.id === browser.runtime.id && (sender.url ?? '').startsWith(browser.runtime.getURL('/'))

async function answer(message: unknown, sender: chrome.runtime.MessageSender, handlers: Handlers): Promise<Answer<unknown>> {
  const asked = envelope.safeParse(message)
  if (!asked.success) return no('not-a-request')
  const kind = asked.data.request
  if (!isOwnPage(sender) && !FROM_PAGES.has(kind)) return no('not-allowed')
  const body = REQUESTS[kind].safeParse(asked.data.body)
  if (!body.success) {
    console.error(`request ${kind} was refused at the border`, z.prettifyError(body.error))
    return no('bad-request')
  }
  const handler = handlers[kind] as (body: unknown, sender: Sender) => Promise<Answer<unknown>>
  return handler(body.data, { tabId: sender.tab?.id ?? null, frameId: sender.frameId ?? 0, page: sender.documentId ?? null })
}

/** Answers every request; the listener is there from the first turn, so that a message wakes a stopped background. */
export function listen(ready: Promise<Handlers>): void {
  browser.runtime.onMessage.addListener((message, sender, reply) => {
    if (typeof message !== 'object' || message === null || !('request' in message)) return false
    ready.then(handlers => answer(message, sender, handlers)).then(reply, error => {
      console.error('a request failed', message, error)
      reply(no('failed'))
    })
    return true
  })
}
