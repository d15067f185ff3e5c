// Does the background still stand behind this page? An open line keeps it awake and tells when it has died.

export type Port = {
  readonly postMessage: (message: unknown) => void
  readonly disconnect: () => void
  readonly onDisconnect: { readonly addListener: (heard: () => void) => void }
}
export type LineOptions = {
  readonly connect: () => Port
  readonly alive: () => boolean
  /** The background was stopped and is there again: everything must be told anew. */
  readonly again: () => void
  readonly gone: () => void
  readonly signal: AbortSignal
}

/** A worker sleeps after 30 s without a message. */
const PING_MS = 20_000
const AGAIN_MS = 300

export function holdLine({ connect, alive, again, gone, signal }: LineOptions): void {
  let port: Port | null = null
  function open(isAgain: boolean): void {
    if (signal.aborted) return
    if (!alive()) {
      gone()
      return
    }
    try {
      const opened = connect()
      port = opened
      opened.onDisconnect.addListener(() => {
        if (port === opened) port = null
        setTimeout(() => open(true), AGAIN_MS)
      })
      if (isAgain) again()
    } catch (error) {
      // "Extension context invalidated": this page was left behind by an update.
      console.info('the line to the background is gone', error)
      gone()
    }
  }
  const ping = setInterval(() => {
    if (!alive()) gone()
    else port?.postMessage('ping')
  }, PING_MS)
  // An update is noticed sooner than by the next ping: the guard's sentence must be right at once.
  const look = setInterval(() => { if (!alive()) gone() }, 1_000)
  signal.addEventListener('abort', () => {
    clearInterval(ping)
    clearInterval(look)
    if (alive()) port?.disconnect()
  })
  open(false)
}
