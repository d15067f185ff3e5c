// Which form fields does a request carry, as the browser shows its body to an extension?
import { parsedJson } from './loose-json.ts'
import { multipartBoundary, readMultipart } from './multipart.ts'
import type { FormFields } from './save-shape.ts'

/** The part of webRequest's details that is read (chrome and firefox; `file` parts name a path and show no bytes). */
export type RequestBody = {
  readonly error?: string | undefined
  readonly formData?: Readonly<Record<string, readonly (string | ArrayBuffer)[]>> | undefined
  readonly raw?: readonly { readonly bytes?: ArrayBuffer | undefined; readonly file?: string | undefined }[] | undefined
}

/**
 * - `no-body`: the browser shows none (a stream, or nothing was sent)
 * - `hidden`: some of it is a Blob or file whose bytes the browser does not show
 * - `not-text`: its bytes are no UTF-8
 * - `unknown-form`: text, but no form
 */
export type BodyFailure = 'no-body' | 'hidden' | 'not-text' | 'unknown-form'
export type BodyReading = { readonly ok: true; readonly form: FormFields } | { readonly ok: false; readonly why: BodyFailure }

const utf8 = (bytes: Uint8Array): string | null => {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(bytes)
  } catch {
    return null
  }
}

const joinedBytes = (parts: readonly ArrayBuffer[]): Uint8Array => {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.byteLength, 0))
  let at = 0
  for (const part of parts) {
    whole.set(new Uint8Array(part), at)
    at += part.byteLength
  }
  return whole
}

/** Names map to all their values in order; a record without a prototype, since names come from outside. */
const formOf = (pairs: Iterable<readonly [string, string]>): FormFields => {
  const form = Object.create(null) as Record<string, string[]>
  for (const [name, value] of pairs) (form[name] ??= []).push(value)
  return form
}

const decoded = (part: string): string | null => {
  try {
    return decodeURIComponent(part.replaceAll('+', ' '))
  } catch {
    return null
  }
}

const urlencoded = (text: string): BodyReading => {
  const pairs: [string, string][] = []
  for (const pair of text.split('&')) {
    if (pair === '') continue
    const equals = pair.indexOf('=')
    const name = decoded(equals < 0 ? pair : pair.slice(0, equals))
    const value = decoded(equals < 0 ? '' : pair.slice(equals + 1))
    if (name === null || value === null) return { ok: false, why: 'not-text' }
    pairs.push([name, value])
  }
  return { ok: true, form: formOf(pairs) }
}

const fromJson = (value: object): BodyReading => ({
  ok: true,
  form: formOf(Object.entries(value).map(([name, one]) => [name, typeof one === 'string' ? one : JSON.stringify(one) ?? ''] as const)),
})

const fromFormData = (data: NonNullable<RequestBody['formData']>): BodyReading => {
  const pairs: [string, string][] = []
  for (const [name, values] of Object.entries(data)) {
    for (const value of values) {
      const text = typeof value === 'string' ? value : utf8(new Uint8Array(value))
      if (text === null) return { ok: false, why: 'not-text' }
      pairs.push([name, text])
    }
  }
  return { ok: true, form: formOf(pairs) }
}

/** Reads the text of a body: multipart by its own boundary, JSON by its first sign, else urlencoded. */
export const parseBodyText = (text: string): BodyReading => {
  const json = /^\s*[{[]/.test(text) ? parsedJson(text) : undefined
  if (typeof json === 'object' && json !== null && !Array.isArray(json)) return fromJson(json)
  if (!/^[^\s{}<>"]+$/.test(text) || !text.includes('=')) return { ok: false, why: 'unknown-form' }
  return urlencoded(text)
}

/**
 * Reads what webRequest.onBeforeRequest shows of a body. The content type is not shown there and not needed.
 * A file part of a multipart form is passed over: the text stands beside it.
 */
export const parseBody = (body: RequestBody | null | undefined): BodyReading => {
  if (body === null || body === undefined || body.error !== undefined) return { ok: false, why: 'no-body' }
  if (body.formData !== undefined) return fromFormData(body.formData)
  const raw = body.raw ?? []
  if (raw.length === 0) return { ok: false, why: 'no-body' }
  const shown = raw.flatMap(part => (part.bytes === undefined ? [] : [part.bytes]))
  const bytes = joinedBytes(shown)
  const boundary = multipartBoundary(bytes)
  if (boundary !== null) {
    const pairs = readMultipart(bytes, boundary)
    return pairs === null ? { ok: false, why: shown.length < raw.length ? 'hidden' : 'not-text' } : { ok: true, form: formOf(pairs) }
  }
  if (shown.length < raw.length) return { ok: false, why: 'hidden' }
  const text = utf8(bytes)
  return text === null ? { ok: false, why: 'not-text' } : parseBodyText(text)
}
