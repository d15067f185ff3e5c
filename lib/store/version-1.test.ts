// Is a database that version 1 left behind read whole by the version of today?
import 'fake-indexeddb/auto'
import { readFileSync } from 'node:fs'
import { IDBFactory } from 'fake-indexeddb'
import { describe, expect, it } from 'vitest'
import { draftReview, replay, verifyRecords } from '#review'
import { readContent } from './contents.ts'
import { openStore, type Store } from './database.ts'
import { findDamage, readWitness } from './ledger-damage.ts'
import { unlock } from './person-key.ts'
import { readDraft, readLists } from './rows.ts'

type Row = Readonly<Record<string, unknown>> & { readonly bytes?: { readonly base64: string } }
type Left = {
  readonly org: string; readonly ledger: string; readonly device: string; readonly witness: unknown
  readonly rows: Readonly<Record<'events' | 'heads' | 'keys' | 'contents' | 'drafts' | 'lists', readonly Row[]>> & { readonly settings: readonly (readonly [string, unknown])[] }
}
/** Written by version 1 itself; the machine's own key is not in it, since it cannot leave its browser. */
const left = JSON.parse(readFileSync(new URL('fixtures/version-1.json', import.meta.url), 'utf8')) as Left

/** The stores as version 1 made them, spelt out: today's migrations must not be asked what they were. */
async function leftBehind(): Promise<IDBFactory> {
  const factory = new IDBFactory()
  await new Promise<void>((resolve, reject) => {
    const request = factory.open('xianshen', 1)
    request.addEventListener('upgradeneeded', () => {
      const { result: database } = request
      const stores = {
        events: database.createObjectStore('events', { keyPath: 'id' }), heads: database.createObjectStore('heads', { keyPath: 'ledger' }),
        keys: database.createObjectStore('keys', { keyPath: 'kid' }), contents: database.createObjectStore('contents', { keyPath: 'fingerprint' }),
        drafts: database.createObjectStore('drafts', { keyPath: 'key' }), lists: database.createObjectStore('lists', { keyPath: 'id' }),
      }
      stores.events.createIndex('place', ['ledger', 'seq'], { unique: true })
      stores.keys.createIndex('person', 'person')
      stores.drafts.createIndex('draft', 'draft')
      const settings = database.createObjectStore('settings')
      for (const [name, store] of Object.entries(stores)) for (const row of left.rows[name as keyof typeof stores]) store.add(revived(row))
      for (const [name, value] of left.rows.settings) settings.add(value, name)
    })
    request.addEventListener('success', () => { request.result.close(); resolve() })
    request.addEventListener('error', () => reject(request.error))
  })
  return factory
}
const revived = (row: Row): unknown => (row.bytes ? { ...row, bytes: new Uint8Array(Buffer.from(row.bytes.base64, 'base64')) } : row)
const opened = async (): Promise<Store> => {
  const outcome = await openStore(await leftBehind())
  if (!outcome.ok) throw new Error(outcome.detail)
  return outcome.store
}

describe('what version 1 left behind', () => {
  it('is a ledger whose every line is sound, and a draft that all have signed', async () => {
    const { database } = await opened()
    const verified = await verifyRecords(crypto.subtle, await database.getAll('events'), { org: left.org, devices: [left.device] })
    const book = replay(verified.events)
    expect([verified.faults, book.faults]).toEqual([[], []])
    expect(verified.events).toHaveLength(14)
    expect([...book.people.values()].map(({ name }) => name)).toEqual(['\u7532', '\u4e59', '\u4e19', '\u4e01'])
    expect(book.policy).toMatchObject({ mode: 'forbid', version: 1 })
    expect(book.accounts.get('wechat:gh_1')).toEqual({ name: '\u793a\u4f8b\u7edf\u8ba1', standing: 'office' })
    expect(draftReview(book, 'd1', 'F1', book.policy)).toMatchObject({ state: 'ready', unknownAuthor: false, missing: [] })
  })
  it('has a head and a witness that agree', async () => {
    const store = await opened()
    const head = (await store.database.get('heads', left.ledger)) ?? null
    const witness = await readWitness({ get: async () => left.witness, set: async () => undefined })
    expect(witness).not.toBeNull()
    expect(await findDamage(store, head, witness)).toBeNull()
  })
  it('has keys that still open with their PINs', async () => {
    const store = await opened()
    const first = replay((await verifyRecords(crypto.subtle, await store.database.getAll('events'), { org: left.org, devices: [left.device] })).events).people.keys().next().value ?? ''
    expect(await unlock({ store, subtle: crypto.subtle, now: () => 0 }, first, '246801')).toMatchObject({ ok: false, why: 'wrong-pin' })
    expect(await unlock({ store, subtle: crypto.subtle, now: () => 0 }, first, '246800')).toMatchObject({ ok: true })
  })
  it('has the texts, drafts and lists', async () => {
    const store = await opened()
    expect(await readContent(store, 'F1', null)).toBe('\u4e00\u5b63\u5ea6\u5c45\u6c11\u6536\u5165\u7a33\u6b65\u589e\u957f\u3002')
    expect(await readDraft(store, 'wechat:gh_1:100000001')).toMatchObject({ draft: 'd1', fingerprint: 'F1' })
    expect(await readLists(store)).toMatchObject([{ id: 'list-1', rows: 1 }])
  })
})
