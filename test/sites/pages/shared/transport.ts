// How does a page send a form? In each way that browsers offer, so that a guard can be tried against all of them.

export const TRANSPORTS = ['xhr', 'fetch', 'multipart', 'blob', 'beacon', 'worker', 'service-worker', 'form', 'top-form'] as const
export type Transport = (typeof TRANSPORTS)[number]

export type Fields = Readonly<Record<string, string>>

/** The answer's JSON; `null` when the way of sending shows none (beacon, top-form) or it was no JSON. Rejects when nothing arrived. */
export type Answer = Record<string, unknown> | null

export const isTransport = (name: string | null): name is Transport => TRANSPORTS.some(known => known === name)

const URLENCODED = 'application/x-www-form-urlencoded; charset=UTF-8'

const parsed = (text: string): Answer => {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : null
  } catch {
    return null
  }
}

const byXhr = (url: string, body: string | Blob, headers: Fields): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    request.open('POST', url)
    request.withCredentials = true
    if (typeof body === 'string') request.setRequestHeader('Content-Type', URLENCODED)
    for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value)
    request.onload = () => (request.status >= 200 && request.status < 300 ? resolve(parsed(request.responseText)) : reject(new Error(`HTTP ${request.status}`)))
    request.onerror = () => reject(new Error('network'))
    request.send(body)
  })

const byFetch = async (url: string, body: BodyInit, headers: Fields): Promise<Answer> => {
  const response = await fetch(url, { method: 'POST', body, headers, credentials: 'include' })
  if (!response.ok) throw new Error(`HTTP ${response.status}`)
  return parsed(await response.text())
}

const formData = (fields: Fields): FormData => {
  const data = new FormData()
  for (const [name, value] of Object.entries(fields)) data.append(name, value)
  return data
}

const WORKER = `onmessage = async ({ data: { url, body } }) => {
  try {
    const response = await fetch(url, { method: 'POST', body, credentials: 'include', headers: { 'content-type': '${URLENCODED}' } })
    postMessage({ text: await response.text() })
  } catch (problem) { postMessage({ problem: String(problem) }) }
}`

const byWorker = (url: string, body: string): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(URL.createObjectURL(new Blob([WORKER], { type: 'text/javascript' })))
    worker.onmessage = (event: MessageEvent<{ text?: string; problem?: string }>) => {
      worker.terminate()
      if (event.data.text === undefined) reject(new Error(event.data.problem))
      else resolve(parsed(event.data.text))
    }
    worker.postMessage({ url: new URL(url, location.href).href, body }, [])
  })

/** A request of a service worker belongs to no tab. The worker's script is a file of its own, under the site's root. */
const byServiceWorker = async (url: string, body: string): Promise<Answer> => {
  await navigator.serviceWorker.register('/@standin/shared-service-worker.js', { scope: '/' })
  const { active } = await navigator.serviceWorker.ready
  if (!active) throw new Error('no service worker')
  const { port1, port2 } = new MessageChannel()
  return new Promise((resolve, reject) => {
    port1.onmessage = (event: MessageEvent<{ text?: string; problem?: string }>) => {
      if (event.data.text === undefined) reject(new Error(event.data.problem))
      else resolve(parsed(event.data.text))
    }
    active.postMessage({ url: new URL(url, location.href).href, body }, [port2])
  })
}

const hiddenForm = (url: string, fields: Fields, target: string): HTMLFormElement => {
  const form = document.createElement('form')
  Object.assign(form, { method: 'POST', action: url, target })
  form.style.display = 'none'
  for (const [name, value] of Object.entries(fields)) {
    const input = document.createElement('textarea')
    Object.assign(input, { name, value })
    form.append(input)
  }
  document.body.append(form)
  return form
}

const byFrame = (url: string, fields: Fields): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const frame = document.createElement('iframe')
    frame.name = `send-${Math.random().toString(36).slice(2)}`
    frame.style.display = 'none'
    document.body.append(frame)
    const form = hiddenForm(url, fields, frame.name)
    frame.addEventListener('load', () => {
      let text: string | null
      try {
        text = frame.contentDocument?.body.textContent ?? null
      } catch {
        text = null
      }
      const arrived = text !== null && frame.contentWindow?.location.href !== 'about:blank'
      form.remove()
      frame.remove()
      if (arrived) resolve(parsed(text ?? ''))
      else reject(new Error('network'))
    })
    form.submit()
  })

/** Sends the fields as a POST. `url` may be relative; `headers` go along where the way of sending has any. */
export const send = async (url: string, fields: Fields, how: Transport, headers: Fields = {}): Promise<Answer> => {
  const encoded = new URLSearchParams(fields as Record<string, string>).toString()
  switch (how) {
    case 'xhr': return byXhr(url, encoded, headers)
    case 'fetch': return byFetch(url, encoded, { 'content-type': URLENCODED, ...headers })
    case 'multipart': return byFetch(url, formData(fields), headers)
    case 'blob': return byXhr(url, new Blob([encoded], { type: URLENCODED }), headers)
    case 'worker': return byWorker(url, encoded)
    case 'service-worker': return byServiceWorker(url, encoded)
    case 'form': return byFrame(url, fields)
    case 'beacon':
      if (!navigator.sendBeacon(url, new URLSearchParams(fields as Record<string, string>))) throw new Error('network')
      return null
    case 'top-form':
      hiddenForm(url, fields, '_top').submit()
      return null
  }
}
