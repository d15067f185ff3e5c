// What did the pages really send? Saves and publications as webRequest sees them, bodies included.
import type { SiteProfile } from '#sites'
import { bodyId, classify } from './classify.ts'
import type { Classified } from './classify.ts'
import { parseBody } from '#draft'
import type { FormFields } from '#draft'

/** One request of a known surface. `form` is null where its body cannot be read (a Blob or a stream shows no text). */
export type Watched = Classified & {
  readonly requestId: string
  readonly tabId: number
  readonly frameId: number
  readonly address: string
  readonly form: FormFields | null
  /** The draft it names, in its body or else in its address. */
  readonly draftId: string | null
}

/** What became of it. `blocked`: our own rule (or another's) stopped it. */
export type Outcome = { readonly ended: 'answered'; readonly status: number } | { readonly ended: 'blocked' | 'failed'; readonly error: string }

export type Watcher = {
  readonly sent: (request: Watched) => void
  readonly ended: (request: Watched, outcome: Outcome) => void
}

/** The part of `webRequest` that is used; passed in, so that the rules of reading need no browser. */
export type WebRequest = {
  readonly onBeforeRequest: Listen<chrome.webRequest.OnBeforeRequestDetails>
  readonly onCompleted: Listen<chrome.webRequest.OnCompletedDetails>
  readonly onErrorOccurred: Listen<chrome.webRequest.OnErrorOccurredDetails>
}
type Listen<D> = { addListener: (callback: (details: D) => undefined, filter: { urls: string[] }, extra?: string[]) => void }

/** Reads one request; null where it is none of ours. */
export function readRequest(profiles: readonly SiteProfile[], details: chrome.webRequest.OnBeforeRequestDetails): Watched | null {
  const found = classify(profiles, details.method, details.url)
  if (!found) return null
  const body = details.method === 'POST' ? parseBody(details.requestBody ?? null) : null
  const form = body?.ok ? body.form : null
  return {
    ...found, requestId: details.requestId, tabId: details.tabId, frameId: details.frameId, address: details.url, form,
    draftId: (form ? bodyId(found.spec, form) : null) ?? found.addressId,
  }
}

/**
 * Watches every request of the known hosts. Listeners are added at once, in the first turn of the background,
 * or the browser would not wake it for them.
 */
export function watchRequests(webRequest: WebRequest, profiles: readonly SiteProfile[], watcher: Watcher): void {
  const hosts = [...new Set(profiles.flatMap(profile => profile.requests.map(spec => spec.host)))]
  const filter = { urls: hosts.map(host => `https://${host}/*`) }
  const open = new Map<string, Watched>()
  webRequest.onBeforeRequest.addListener(details => {
    const request = readRequest(profiles, details)
    if (!request) return
    open.set(request.requestId, request)
    watcher.sent(request)
  }, filter, ['requestBody'])
  const end = (requestId: string, outcome: Outcome): void => {
    const request = open.get(requestId)
    if (!request) return
    open.delete(requestId)
    watcher.ended(request, outcome)
  }
  webRequest.onCompleted.addListener(details => { end(details.requestId, { ended: 'answered', status: details.statusCode }) }, filter)
  webRequest.onErrorOccurred.addListener(details => {
    end(details.requestId, { ended: details.error.includes('BLOCKED_BY_CLIENT') ? 'blocked' : 'failed', error: details.error })
  }, filter)
}
