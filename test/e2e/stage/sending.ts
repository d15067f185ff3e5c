// In which ways can a page's own script send a form, without anybody pressing anything?
import type { Page } from 'playwright-core'

export const WAYS = ['fetch', 'keepalive', 'xhr', 'multipart', 'blob', 'beacon', 'frame-form', 'top-form', 'blank-frame', 'worker', 'service-worker'] as const
export type Way = (typeof WAYS)[number]

/** Sends fields as a POST and waits until the page knows what became of it. Never rejects. */
export async function sendBy(page: Page, way: Way, url: string, fields: Readonly<Record<string, string>>): Promise<void> {
  if (way === 'top-form') {
    const loaded = page.waitForEvent('load', { timeout: 3_000 }).catch(() => undefined)
    await page.evaluate(script, [way, url, fields] as const).catch(() => undefined)
    await loaded
    return
  }
  await page.evaluate(script, [way, url, fields] as const)
}

/** Runs in the page. */
async function script([way, url, fields]: readonly [Way, string, Readonly<Record<string, string>>]): Promise<void> {
  const encoded = new URLSearchParams(fields as Record<string, string>)
  const address = new URL(url, location.href).href
  const headers = { 'content-type': 'application/x-www-form-urlencoded' }
  const soon = (): Promise<void> => new Promise(resolve => { setTimeout(resolve, 400) })
  const formOf = (target: string): HTMLFormElement => {
    const form = Object.assign(document.createElement('form'), { method: 'POST', action: address, target })
    for (const [name, value] of Object.entries(fields)) form.append(Object.assign(document.createElement('input'), { type: 'hidden', name, value }))
    document.body.append(form)
    return form
  }
  const code = `onmessage = async ({ data, ports }) => {
    const answer = await fetch(data.address, { method: 'POST', body: data.body, credentials: 'include', headers: ${JSON.stringify(headers)} }).then(() => 'sent', String)
    ;(ports[0] ?? self).postMessage(answer)
  }`
  try {
    switch (way) {
      case 'fetch': await fetch(address, { method: 'POST', body: encoded, credentials: 'include' }); return
      case 'keepalive': await fetch(address, { method: 'POST', body: encoded, keepalive: true, credentials: 'include' }); return
      case 'multipart': {
        const data = new FormData()
        for (const [name, value] of Object.entries(fields)) data.append(name, value)
        await fetch(address, { method: 'POST', body: data, credentials: 'include' })
        return
      }
      case 'blob': await fetch(address, { method: 'POST', body: new Blob([encoded.toString()], { type: headers['content-type'] }), credentials: 'include' }); return
      case 'xhr': await new Promise<void>(resolve => {
        const request = new XMLHttpRequest()
        request.open('POST', address)
        request.onloadend = () => resolve()
        request.send(encoded)
      }); return
      case 'beacon': navigator.sendBeacon(address, encoded); await soon(); return
      case 'frame-form': {
        const frame = Object.assign(document.createElement('iframe'), { name: `way-${Math.random()}` })
        document.body.append(frame)
        formOf(frame.name).submit()
        await soon()
        return
      }
      case 'top-form': formOf('_top').submit(); return
      case 'blank-frame': {
        const frame = document.createElement('iframe')
        document.body.append(frame)
        const inner = frame.contentWindow as (Window & typeof globalThis) | null
        await inner?.fetch(address, { method: 'POST', body: encoded, credentials: 'include' })
        return
      }
      case 'worker': await new Promise<void>(resolve => {
        const worker = new Worker(URL.createObjectURL(new Blob([code], { type: 'text/javascript' })))
        worker.onmessage = () => resolve()
        worker.postMessage({ address, body: encoded.toString() })
      }); return
      case 'service-worker': {
        await navigator.serviceWorker.register('/@standin/shared-service-worker.js', { scope: '/' })
        const { active } = await navigator.serviceWorker.ready
        const { port1, port2 } = new MessageChannel()
        await new Promise<void>(resolve => {
          port1.onmessage = () => resolve()
          active?.postMessage({ url: address, body: encoded.toString() }, [port2])
        })
        return
      }
    }
  } catch {
    // The network is closed: for the page it looks like a cable pulled out.
  }
}
