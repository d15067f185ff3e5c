// What did a page send? One request, with its body read in every way that the platforms accept.
import type { IncomingMessage } from 'node:http'

export type UploadedFile = { readonly field: string; readonly name: string; readonly type: string; readonly bytes: Uint8Array }

export type Received = {
  /** Milliseconds since the server started; requests stand in this order. */
  readonly at: number
  readonly method: string
  readonly host: string
  readonly path: string
  readonly query: Readonly<Record<string, string>>
  readonly headers: Readonly<Record<string, string>>
  readonly cookies: Readonly<Record<string, string>>
  /** The body as UTF-8 text, whatever its type. */
  readonly body: string
  /** Form fields of an urlencoded or multipart body, each with all its values in order. */
  readonly form: Readonly<Record<string, readonly string[]>>
  readonly json?: unknown
  readonly files: readonly UploadedFile[]
}

/** First value of a form field, or of a top-level JSON property; '' when absent. */
export const fieldOf = (request: Received, name: string): string => {
  const value = request.form[name]?.[0]
  if (value !== undefined) return value
  const json = request.json
  if (typeof json !== 'object' || json === null || !(name in json)) return ''
  const found: unknown = Reflect.get(json, name)
  return typeof found === 'string' ? found : found === undefined ? '' : JSON.stringify(found)
}

const KEPT_HEADERS = ['content-type', 'origin', 'referer', 'x-requested-with', 'x-xsrf-token', 'client-version', 'sec-fetch-dest', 'sec-fetch-mode']

const cookiesOf = (header: string | undefined): Record<string, string> => {
  const found: Record<string, string> = {}
  for (const part of (header ?? '').split(';')) {
    const [name, ...rest] = part.trim().split('=')
    if (name) found[name] = rest.join('=')
  }
  return found
}

const bytesOf = async (request: IncomingMessage): Promise<Buffer> => {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(part as Buffer)
  return Buffer.concat(parts)
}

type Parsed = { form: Record<string, string[]>; json?: unknown; files: UploadedFile[] }

/** A body is told by its form where its declared type says nothing (a beacon or a Blob has any type). */
const parse = async (bytes: Buffer, type: string): Promise<Parsed> => {
  const parsed: Parsed = { form: {}, files: [] }
  if (bytes.length === 0) return parsed
  if (type.includes('json')) {
    try {
      return { ...parsed, json: JSON.parse(bytes.toString('utf8')) as unknown }
    } catch {
      return parsed
    }
  }
  const isMultipart = type.startsWith('multipart/form-data')
  const looksEncoded = isMultipart || type.includes('urlencoded') || /^[\w.[\]%-]+=/.test(bytes.subarray(0, 200).toString('latin1'))
  if (!looksEncoded) return parsed
  const declared = isMultipart ? type : 'application/x-www-form-urlencoded;charset=UTF-8'
  const data = await new Response(new Uint8Array(bytes), { headers: { 'content-type': declared } }).formData()
  for (const [name, value] of data) {
    if (typeof value === 'string') (parsed.form[name] ??= []).push(value)
    else parsed.files.push({ field: name, name: value.name, type: value.type, bytes: new Uint8Array(await value.arrayBuffer()) })
  }
  return parsed
}

/** Reads one incoming request to its end. `at` is in milliseconds since the server's start. */
export const readRequest = async (request: IncomingMessage, at: number): Promise<Received> => {
  const host = (request.headers.host ?? '').replace(/:\d+$/, '')
  const url = new URL(request.url ?? '/', `https://${host || 'localhost'}`)
  const bytes = await bytesOf(request)
  const headers: Record<string, string> = {}
  for (const name of KEPT_HEADERS) {
    const value = request.headers[name]
    if (typeof value === 'string') headers[name] = value
  }
  const parsed = await parse(bytes, headers['content-type'] ?? '')
  return {
    at,
    method: request.method ?? 'GET',
    host,
    path: url.pathname,
    query: Object.fromEntries(url.searchParams),
    headers,
    cookies: cookiesOf(request.headers.cookie),
    body: bytes.toString('utf8'),
    ...parsed,
  }
}
