// What does a stand-in answer? Plain values; the server alone writes them to the wire.

export type Reply = {
  readonly status: number
  readonly type: string
  readonly body: string | Uint8Array
  readonly headers?: Readonly<Record<string, string>>
}

export const jsonReply = (value: unknown, status = 200): Reply => ({ status, type: 'application/json; charset=utf-8', body: JSON.stringify(value) })
export const htmlReply = (body: string): Reply => ({ status: 200, type: 'text/html; charset=utf-8', body })
export const redirect = (to: string): Reply => ({ status: 302, type: 'text/plain', body: '', headers: { location: to } })
export const notFound: Reply = { status: 404, type: 'text/plain; charset=utf-8', body: '没有这个页面' }

export const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

/** A value inside an inline script: `<` must not end the script. */
export const inScript = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c')
