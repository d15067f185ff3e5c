// How does the sentinel say one sentence, with nothing loaded and nothing left behind?

const SHOWN_MS = 8_000
let host: HTMLElement | null = null
let timer = 0

/** Shows a sentence above the page for some seconds, in a closed root of our own. */
export function say(sentence: string): void {
  host?.remove()
  clearTimeout(timer)
  host = document.createElement('div')
  host.setAttribute('style', 'all:initial')
  const box = document.createElement('div')
  box.setAttribute('role', 'alert')
  box.textContent = sentence
  box.style.cssText = 'position:fixed;top:16px;left:16px;z-index:2147483647;padding:12px 16px;'
    + 'border-radius:6px;background:#1d2733;color:#fff;font:14px/1.6 system-ui'
  host.attachShadow({ mode: 'closed' }).append(box)
  document.documentElement.append(host)
  timer = window.setTimeout(() => host?.remove(), SHOWN_MS)
}
