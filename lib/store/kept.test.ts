// Does what is kept come back as it was, after the browser was closed and from older forms?
import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { keepChecked, readChecked } from './checked.ts'
import { gzipOf, keepContent, readContent } from './contents.ts'
import { DATABASE, MIGRATIONS, openStore, VERSION, type Store } from './database.ts'
import { deviceOf } from './device.ts'
import { draftsOf, keepDraft, keepList, keepSetting, readDraft, readLists, readSetting, removeList } from './rows.ts'

const disk = new IDBFactory()
const opened = async (factory: IDBFactory = disk): Promise<Store> => {
  const outcome = await openStore(factory)
  if (!outcome.ok) throw new Error(outcome.detail)
  return outcome.store
}
const text = '\u5148\u5ba1\u540e\u53d1\u3002'.repeat(5_000)
const gzip = gzipOf(globalThis)

describe('the texts that were signed', () => {
  it.each([['gzip', gzip], ['plain', null]])('come back as they were (%s)', async (form, pack) => {
    const store = await opened(new IDBFactory())
    expect(await keepContent(store, 'F1', text, pack)).toEqual({ ok: true })
    expect(await readContent(store, 'F1', gzip)).toBe(text)
    const row = await store.database.get('contents', 'F1')
    expect(row?.form).toBe(form)
    expect(row && row.bytes.length < row.length / 20).toBe(form === 'gzip')
  })
  it('are kept once: nothing overwrites what a signature stands for', async () => {
    const store = await opened(new IDBFactory())
    await keepContent(store, 'F1', 'signed', null)
    await keepContent(store, 'F1', 'planted', null)
    expect(await readContent(store, 'F1', null)).toBe('signed')
  })
  it.each<[string, Partial<{ bytes: Uint8Array<ArrayBuffer>; length: number; form: 'plain' | 'gzip' }>]>([
    ['that is not gzip', { bytes: new Uint8Array([1, 2, 3]) }],
    ['that unpacks to more than it says', { length: 10 }],
    ['that unpacks to less than it says', { length: text.length * 4 }],
    ['that lost its end', { form: 'plain', bytes: new Uint8Array(3) }],
  ])('a row %s is as good as not there', async (_, change) => {
    const store = await opened(new IDBFactory())
    await keepContent(store, 'F1', text, gzip)
    const row = await store.database.get('contents', 'F1')
    if (row) await store.database.put('contents', { ...row, ...change })
    expect(await readContent(store, 'F1', gzip)).toBeNull()
  })
  it('packed ones need gzip, and what was never kept is not there', async () => {
    const store = await opened(new IDBFactory())
    await keepContent(store, 'F1', text, gzip)
    expect(await readContent(store, 'F1', null)).toBeNull()
    expect(await readContent(store, 'F2', gzip)).toBeNull()
  })
  it('a runtime without streams has no gzip', () => expect(gzipOf({})).toBeNull())
})

describe('rows', () => {
  it('drafts, lists and settings come back after the browser was closed', async () => {
    const store = await opened()
    const row = { key: 'wechat:a:1', draft: 'd1', fingerprint: null, text: null, at: 5 }
    const list = { id: 'l1', name: '\u672c\u5355\u4f4d', text: '\u8bcd', rows: 1, at: 5 }
    await keepDraft(store, row)
    await keepDraft(store, { ...row, key: 'wechat:a:2' })
    await keepList(store, list)
    await keepSetting(store, 'dock', { folded: true })
    store.close()
    const again = await opened()
    expect(await readDraft(again, 'wechat:a:1')).toEqual(row)
    expect(await readDraft(again, 'wechat:a:9')).toBeNull()
    expect((await draftsOf(again, 'd1')).map(({ key }) => key)).toEqual(['wechat:a:1', 'wechat:a:2'])
    expect(await readLists(again)).toEqual([list])
    await removeList(again, 'l1')
    expect(await readLists(again)).toEqual([])
    expect(await readSetting(again, 'dock', z.object({ folded: z.boolean() }), { folded: false })).toEqual({ folded: true })
  })
  it('a setting that is not of its form any more is as good as not set', async () => {
    const store = await opened()
    await keepSetting(store, 'dock', 'nonsense')
    expect(await readSetting(store, 'dock', z.object({ folded: z.boolean() }), { folded: false })).toEqual({ folded: false })
    expect(await readSetting(store, 'never', z.number(), 7)).toBe(7)
  })
  it('a full disk is a value', async () => {
    const store = await opened()
    const put = IDBObjectStore.prototype.put
    IDBObjectStore.prototype.put = () => { throw new DOMException('no room', 'QuotaExceededError') }
    const outcome = await keepSetting(store, 'dock', 1)
    IDBObjectStore.prototype.put = put
    expect(outcome).toEqual({ ok: false, why: 'storage-full' })
  })
})

describe('the device key', () => {
  it('is one for two callers at once, stays after the browser was closed, and cannot leave', async () => {
    const factory = new IDBFactory()
    const store = await opened(factory)
    const [one, other] = await Promise.all([deviceOf(store, crypto.subtle), deviceOf(store, crypto.subtle)])
    expect(one.kid).toBe(other.kid)
    store.close()
    const again = await deviceOf(await opened(factory), crypto.subtle)
    expect(again.kid).toBe(one.kid)
    await expect(crypto.subtle.exportKey('pkcs8', again.key as CryptoKey)).rejects.toThrow()
  })
})

describe('the note of what was checked', () => {
  const heads = [{ ledger: 'l1', seq: 5, head: 'e5' }]
  it('holds for the machine that signed it, and for nothing it did not say', async () => {
    const store = await opened(new IDBFactory())
    const device = await deviceOf(store, crypto.subtle)
    expect(await readChecked(store, crypto.subtle, device)).toEqual([])
    await keepChecked(store, crypto.subtle, device, heads)
    expect(await readChecked(store, crypto.subtle, device)).toEqual(heads)
    const other = await deviceOf(await opened(new IDBFactory()), crypto.subtle)
    expect(await readChecked(store, crypto.subtle, other)).toEqual([])
    const note = (await store.database.get('settings', 'checked')) as { heads: typeof heads }
    for (const forged of [{ ...note, heads: [{ ledger: 'l1', seq: 5, head: 'e6' }] }, { ...note, sig: 'AAAA' }, { ...note, extra: 1 }, 7]) {
      await store.database.put('settings', forged, 'checked')
      expect(await readChecked(store, crypto.subtle, device)).toEqual([])
    }
  })
})

describe('versions', () => {
  it('there is one migration for each version', () => expect(MIGRATIONS).toHaveLength(VERSION))
  it('version 1 has these stores and indexes, for ever', async () => {
    const { database } = await opened(new IDBFactory())
    expect(database.name).toBe(DATABASE)
    const shape = [...database.objectStoreNames].map((name) => {
      const store = database.transaction(name).objectStore(name)
      return [name, store.keyPath, [...store.indexNames].map((index) => [index, store.index(index as never).keyPath, store.index(index as never).unique])]
    })
    expect(shape).toEqual([
      ['contents', 'fingerprint', []],
      ['drafts', 'key', [['draft', 'draft', false]]],
      ['events', 'id', [['place', ['ledger', 'seq'], true]]],
      ['heads', 'ledger', []],
      ['keys', 'kid', [['person', 'person', false]]],
      ['lists', 'id', []],
      ['settings', null, []],
    ])
  })
  it('gives way to a later version that another page opens', async () => {
    const factory = new IDBFactory()
    const { database } = await opened(factory)
    const later = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = factory.open(DATABASE, VERSION + 1)
      request.addEventListener('success', () => resolve(request.result))
      request.addEventListener('error', () => reject(request.error))
    })
    expect(later.version).toBe(VERSION + 1)
    expect(() => database.transaction('events')).toThrow()
  })
})
