// Are a request's fields read in every form in which a browser shows them?
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseBody, parseBodyText } from './request-body.ts'

const bytes = (text: string): ArrayBuffer => new TextEncoder().encode(text).buffer
const raw = (...texts: string[]): Parameters<typeof parseBody>[0] => ({ raw: texts.map(text => ({ bytes: bytes(text) })) })
const BOUNDARY = '------WebKitFormBoundary7MA4YWxkTrZu0gW'
const part = (name: string, value: string, more = ''): string => `${BOUNDARY}\r\nContent-Disposition: form-data; name="${name}"${more}\r\n\r\n${value}\r\n`
const multipart = (...parts: string[]): string => `${parts.join('')}${BOUNDARY}--\r\n`

const formOf = (body: Parameters<typeof parseBody>[0]): unknown => {
  const read = parseBody(body)
  return read.ok ? { ...read.form } : read.why
}

describe('a body', () => {
  it.each<[string, Parameters<typeof parseBody>[0], unknown]>([
    ['as parsed by the browser', { formData: { title0: ['题'], id: ['1', '2'] } }, { title0: ['题'], id: ['1', '2'] }],
    ['with a field as bytes', { formData: { title0: [bytes('题')] } }, { title0: ['题'] }],
    ['urlencoded', raw('title0=%E9%A2%98&content0=%3Cp%3Ea+b%3C%2Fp%3E&empty=&bare'), { title0: ['题'], content0: ['<p>a b</p>'], empty: [''], bare: [''] }],
    ['with a name twice', raw('a=1&a=2'), { a: ['1', '2'] }],
    ['in several pieces', raw('title0=%E9', '%A2%98&a=1'), { title0: ['题'], a: ['1'] }],
    ['as JSON', raw(' {"title":"题","id":5,"list":[{"pid":"a"}],"none":null}'), { title: ['题'], id: ['5'], list: ['[{"pid":"a"}]'], none: ['null'] }],
    ['as multipart', raw(multipart(part('title0', '题'), part('content0', '<p>\r\n甲</p>'))), { title0: ['题'], content0: ['<p>\r\n甲</p>'] }],
    ['as multipart with a file', raw(multipart(part('a', '1'), part('f', '\u0000PNG', '; filename="x.png"\r\nContent-Type: image/png'), part('b', '2'))), { a: ['1'], b: ['2'] }],
    ['as multipart with an empty field', raw(multipart(part('a', ''), part('b', '2'))), { a: [''], b: ['2'] }],
    ['as multipart with a quotation mark in a name', raw(multipart(part('a%22b', '1'))), { 'a"b': ['1'] }],
    ['with a name that every object has', raw('constructor=1&__proto__=2'), { constructor: ['1'], ['__proto__']: ['2'] }],
    ['of which the browser shows nothing', {}, 'no-body'],
    ['that is not there', null, 'no-body'],
    ['that the browser could not read', { error: 'Unknown error.' }, 'no-body'],
    ['that is a file', { raw: [{ file: '/tmp/x' }] }, 'hidden'],
    ['that is partly a Blob', { raw: [{ bytes: bytes('a=1&') }, { file: '' }] }, 'hidden'],
    ['as multipart whose file is not shown', { raw: [{ bytes: bytes(`${part('a', '1')}${BOUNDARY}\r\nContent-Disposition: form-data; name="f"; filename="x"\r\n\r\n`) }, { file: '/x' }, { bytes: bytes(`\r\n${part('b', '2')}${BOUNDARY}--\r\n`) }] }, { a: ['1'], b: ['2'] }],
    ['as multipart cut short', raw(`${part('a', '1')}${BOUNDARY}\r\nContent-Disp`), 'not-text'],
    ['in another encoding', { raw: [{ bytes: new Uint8Array([0x61, 0x3D, 0xCC, 0xE2]).buffer }] }, 'not-text'],
    ['urlencoded in another encoding', raw('a=%CC%E2'), 'not-text'],
    ['urlencoded and broken', raw('a=%E9%A'), 'not-text'],
    ['that is prose', raw('只是一句话'), 'unknown-form'],
    ['that is HTML', raw('<p>a=1</p>'), 'unknown-form'],
    ['that is broken JSON', raw('{"title":"题"'), 'unknown-form'],
    ['that is a JSON list', raw('[1,2]'), 'unknown-form'],
    ['that is empty', raw(''), 'unknown-form'],
  ])('%s', (_, body, expected) => {
    const read = formOf(body)
    if (typeof expected === 'string') expect(read).toBe(expected)
    else expect(Object.entries(read as object)).toEqual(Object.entries(expected as object))
  })
})

describe('any fields', () => {
  const text = fc.string({ unit: 'grapheme', maxLength: 20 })
  const name = fc.string({ unit: fc.constantFrom('a', 'b', '0', '_', '题'), minLength: 1, maxLength: 5 })
  const fields = fc.array(fc.tuple(name, text), { minLength: 1, maxLength: 6 })
  const grouped = (pairs: readonly (readonly [string, string])[]): Map<string, string[]> => {
    const groups = new Map<string, string[]>()
    for (const [key, value] of pairs) groups.set(key, [...(groups.get(key) ?? []), value])
    return groups
  }

  it('come back from an urlencoded body', () => {
    fc.assert(fc.property(fields, pairs => {
      const read = parseBodyText(new URLSearchParams(pairs).toString())
      expect(read.ok && new Map(Object.entries(read.form))).toEqual(grouped(pairs))
    }))
  })
  it('come back from a multipart body', () => {
    fc.assert(fc.property(fields, pairs => {
      const read = parseBody(raw(multipart(...pairs.map(([key, value]) => part(key, value)))))
      expect(read.ok && new Map(Object.entries(read.form))).toEqual(grouped(pairs))
    }))
  })
  it('never make it throw, whatever the bytes', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), fc.boolean(), (random, isMultipart) => {
      const head = new TextEncoder().encode(isMultipart ? `${BOUNDARY}\r\n` : '')
      expect(() => parseBody({ raw: [{ bytes: head.buffer }, { bytes: random.slice().buffer }] })).not.toThrow()
    }))
  })
})
