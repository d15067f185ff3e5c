// Is every acknowledged line still there, and is every loss named?
import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { describe, expect, it } from 'vitest'
import { replay, verifyRecords, type EventBody } from '#review'
import { openStore, type Store } from './database.ts'
import { deviceOf } from './device.ts'
import { openLedger, type Ledger, type LedgerParts } from './ledger.ts'
import type { Damage, Witness } from './ledger-damage.ts'

const start = Date.UTC(2026, 4, 1, 8)
/** A machine: its disk, its clock, its witness; `open` starts the browser again. */
function machine(factory: IDBFactory = new IDBFactory()) {
  const state = { now: start, witness: undefined as unknown, factory }
  let queue: Promise<unknown> = Promise.resolve()
  const lock: LedgerParts['lock'] = (work) => {
    const turn = queue.then(work, work)
    queue = turn.catch(() => undefined)
    return turn
  }
  const store = async (): Promise<Store> => {
    const opened = await openStore(state.factory)
    if (!opened.ok) throw new Error(opened.detail)
    return opened.store
  }
  const open = async (): Promise<{ ledger: Ledger; store: Store }> => {
    const kept = await store()
    const device = await deviceOf(kept, crypto.subtle)
    const opened = await openLedger({
      store: kept, subtle: crypto.subtle, device, lock, now: () => state.now,
      witness: { get: async () => state.witness, set: async (witness) => { state.witness = structuredClone(witness) } },
    })
    if (!opened.ok) throw new Error(opened.detail)
    return { ledger: opened.ledger, store: kept }
  }
  return { state, open, store }
}
const lost = (why: string): EventBody => ({ kind: 'guard.lost', surface: 's1', why })
const written = async (ledger: Ledger, count: number): Promise<void> => {
  for (let index = 0; index < count; index += 1) expect(await ledger.append(lost(`line ${index}`))).toMatchObject({ ok: true })
}
const read = async (ledger: Ledger) => {
  const verified = await verifyRecords(crypto.subtle, await ledger.records(), { org: ledger.org, devices: [ledger.device] })
  const book = replay(verified.events)
  return { seqs: verified.events.map(({ seq }) => seq).sort((one, other) => one - other), faults: [...verified.faults, ...book.faults], book }
}

describe('writing', () => {
  it('begins a chain, continues it, and finds it whole after the browser was closed', async () => {
    const office = machine()
    const first = await office.open()
    await written(first.ledger, 3)
    first.store.close()
    const again = await office.open()
    expect(again.ledger.damage()).toBeNull()
    expect(again.ledger.id).toBe(first.ledger.id)
    expect(await again.ledger.append(lost('after'))).toMatchObject({ ok: true, seq: 4 })
    expect(await read(again.ledger)).toMatchObject({ seqs: [0, 1, 2, 3, 4], faults: [] })
  })

  it('lets two writers under the lock write one chain', async () => {
    const office = machine()
    const [one, other] = [await office.open(), await office.open()]
    expect(one.ledger.device).toBe(other.ledger.device)
    const appended = await Promise.all(Array.from({ length: 20 }, (_, index) => (index % 2 ? one : other).ledger.append(lost(`${index}`))))
    expect(appended.every(({ ok }) => ok)).toBe(true)
    expect(await read(one.ledger)).toMatchObject({ seqs: Array.from({ length: 21 }, (_, index) => index), faults: [] })
  })

  it('keeps one chain even where a writer has slipped past the lock', async () => {
    const office = machine()
    const { ledger, store } = await office.open()
    const opened = await openLedger({
      store, subtle: crypto.subtle, device: await deviceOf(store, crypto.subtle), lock: (work) => work(), now: () => office.state.now,
      witness: { get: async () => office.state.witness, set: async (witness) => { office.state.witness = witness } },
    })
    if (!opened.ok) throw new Error(opened.detail)
    const appended = await Promise.all([ledger.append(lost('in turn')), opened.ledger.append(lost('past the lock'))])
    expect(appended.map(({ ok }) => ok)).toEqual([true, true])
    expect(await read(ledger)).toMatchObject({ seqs: [0, 1, 2], faults: [] })
  })

  it('keeps order when the clock is set back', async () => {
    const office = machine()
    const { ledger } = await office.open()
    await written(ledger, 1)
    office.state.now = start - 86_400_000
    await written(ledger, 2)
    const { faults, book } = await read(ledger)
    expect(faults).toEqual([])
    expect(book.last?.mono).toBeGreaterThan(start)
  })

  it('writes text in the one form that can be read again, and refuses what has none', async () => {
    const { ledger } = await machine().open()
    expect(await ledger.append(lost('e\u0301 \ud800'))).toMatchObject({ ok: true })
    expect(await ledger.append(lost('x'.repeat(70_000)))).toEqual({ ok: false, why: 'unfit' })
    expect(await ledger.append(Object.assign(lost('x'), { extra: 1 }))).toEqual({ ok: false, why: 'unfit' })
    expect(await read(ledger)).toMatchObject({ seqs: [0, 1], faults: [] })
  })

  it('reads on from what is known', async () => {
    const { ledger } = await machine().open()
    await written(ledger, 4)
    expect((await ledger.records({ [ledger.id]: 2 })).map(({ seq }) => seq)).toEqual([3, 4])
    expect(await ledger.records({ [ledger.id]: 4 })).toEqual([])
    expect(await ledger.records({})).toHaveLength(5)
  })
})

describe('storage that fails', () => {
  const failures: [string, string, string, (name: string) => () => void][] = [
    ['a full disk, said at once', 'QuotaExceededError', 'storage-full', failAdd],
    ['a full disk, said only when the transaction ends', 'QuotaExceededError', 'storage-full', failCommit],
    ['any other fault at once', 'UnknownError', 'storage-failed', failAdd],
    ['any other fault when the transaction ends', 'UnknownError', 'storage-failed', failCommit],
    ['a fault between line and head', 'QuotaExceededError', 'storage-full', failPut],
  ]
  it.each(failures)('%s: it is said, and nothing acknowledged is lost', async (_, name, why, fail) => {
    const office = machine()
    const { ledger, store } = await office.open()
    await written(ledger, 2)
    const release = fail(name)
    expect(await ledger.append(lost('no room'))).toEqual({ ok: false, why })
    release()
    expect(ledger.damage()).toBeNull()
    expect(await ledger.append(lost('room again'))).toMatchObject({ ok: true, seq: 3 })
    store.close()
    const again = await office.open()
    expect(again.ledger.damage()).toBeNull()
    expect(await read(again.ledger)).toMatchObject({ seqs: [0, 1, 2, 3], faults: [] })
  })

  it('a witness that cannot be written does not undo a line that stands', async () => {
    const store = await machine().store()
    const said: unknown[] = []
    const warn = console.warn
    console.warn = (...words: unknown[]) => { said.push(words) }
    const opened = await openLedger({
      store, subtle: crypto.subtle, device: await deviceOf(store, crypto.subtle), lock: (work) => work(), now: () => start,
      witness: { get: async () => undefined, set: async () => { throw new Error('storage.local is full') } },
    })
    console.warn = warn
    expect(opened.ok && opened.ledger.damage()).toBeNull()
    expect(said).toHaveLength(1)
  })

  it('a database that cannot be opened is a value', async () => {
    const factory = { open: () => { throw new DOMException('denied', 'SecurityError') } } as unknown as IDBFactory
    expect(await openStore(factory)).toMatchObject({ ok: false, why: 'unavailable' })
  })

  it('a database of a later version is left alone', async () => {
    const factory = new IDBFactory()
    await new Promise((resolve) => { factory.open('xianshen', 99).addEventListener('success', resolve) })
    expect(await openStore(factory)).toMatchObject({ ok: false, why: 'newer' })
  })
})

describe('damage is named, and no line is taken', () => {
  const wipe = async (store: Store, seqs: (seq: number) => boolean, head?: (seq: number) => number): Promise<void> => {
    for (const row of await store.database.getAll('events')) if (seqs(row.seq)) await store.database.delete('events', row.id)
    const [last] = await store.database.getAll('heads')
    const before = (await store.database.getAll('events')).find(({ seq }) => head && last && seq === head(last.seq))
    if (last && before) await store.database.put('heads', { ...last, seq: before.seq, head: before.id })
  }
  const rows: [string, (store: Store, state: { factory: IDBFactory; witness: unknown }) => Promise<void>, Damage['why']][] = [
    ['the database is empty', async (_, state) => { state.factory = new IDBFactory() }, 'lost-all'],
    ['lines and head were set back together', (store) => wipe(store, (seq) => seq > 2, () => 2), 'lost-tail'],
    ['lines at the end are gone, the head stayed', (store) => wipe(store, (seq) => seq > 2), 'lost-lines'],
    ['a line in the middle is gone', (store) => wipe(store, (seq) => seq === 2), 'lost-lines'],
    ['all lines are gone', (store) => wipe(store, () => true), 'lost-lines'],
    ['the head is gone', (store) => store.database.clear('heads'), 'lost-all'],
    ['the head names another line', async (store) => {
      const [head] = await store.database.getAll('heads')
      if (head) await store.database.put('heads', { ...head, head: 'eother' })
    }, 'replaced'],
    ['the last line was rewritten', async (store) => {
      const row = (await store.database.getAll('events')).find(({ seq }) => seq === 5)
      if (row) await store.database.put('events', { ...row, payload: row.payload.slice(0, -4) })
    }, 'altered'],
    ['the witness saw another line', async (_, state) => { state.witness = { ...(state.witness as Witness), head: 'eother' } }, 'replaced'],
    ['the witness saw another ledger', async (_, state) => { state.witness = { ...(state.witness as Witness), ledger: 'lother' } }, 'lost-all'],
  ]
  it.each(rows)('%s', async (_, harm, why) => {
    const office = machine()
    const { ledger, store } = await office.open()
    await written(ledger, 5)
    await harm(store, office.state)
    store.close()
    const again = await office.open()
    expect(again.ledger.damage()).toMatchObject({ why })
    const before = await again.ledger.records()
    expect(await again.ledger.append(lost('refused'))).toEqual({ ok: false, why: 'damaged' })
    expect(await again.ledger.records()).toEqual(before)
  })

  it('a witness that lags behind, or is not there, is no damage', async () => {
    for (const lag of [(witness: Witness): unknown => witness, (): unknown => undefined, (): unknown => ({ nonsense: 1 })]) {
      const office = machine()
      const { ledger, store } = await office.open()
      await written(ledger, 1)
      const kept = structuredClone(office.state.witness) as Witness
      await written(ledger, 1)
      office.state.witness = lag(kept)
      store.close()
      const again = await office.open()
      expect(again.ledger.damage()).toBeNull()
      expect(office.state.witness).toMatchObject({ seq: 2 })
    }
  })

  it('lines that vanish while the browser runs are noticed at the next line', async () => {
    const { ledger, store } = await machine().open()
    await written(ledger, 3)
    await store.database.clear('events')
    await store.database.clear('heads')
    expect(await ledger.append(lost('refused'))).toEqual({ ok: false, why: 'damaged' })
    expect(ledger.damage()).toEqual({ why: 'lost-lines', expected: 4, found: 0 })
  })

  it('lines and head set back together while the browser runs are noticed too', async () => {
    const { ledger, store } = await machine().open()
    await written(ledger, 5)
    await wipe(store, (seq) => seq > 2, () => 2)
    expect(await ledger.append(lost('refused'))).toEqual({ ok: false, why: 'damaged' })
    expect(ledger.damage()).toEqual({ why: 'lost-lines', expected: 6, found: 3 })
  })

  it('a tampered line in the middle is named when the ledger is read, and stops it', async () => {
    const { ledger, store } = await machine().open()
    await written(ledger, 4)
    const row = (await store.database.getAll('events')).find(({ seq }) => seq === 2)
    if (!row) throw new Error('the sample has a line 2')
    const forged = btoa(atob(row.payload.replaceAll('-', '+').replaceAll('_', '/')).replace('line 1', 'line X')).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
    await store.database.put('events', { ...row, payload: forged })
    const { seqs, faults, book } = await read(ledger)
    expect(seqs).toEqual([0, 1, 3, 4])
    expect(faults.map(({ why }) => why)).toEqual(['altered', 'gap', 'gap'])
    expect(book.order).toBe(2)
    ledger.stop({ why: 'unsound', ids: faults.map(({ id }) => id) })
    expect(await ledger.append(lost('refused'))).toEqual({ ok: false, why: 'damaged' })
  })

  it('goes on in a fresh chain that names the broken one, and keeps the remains', async () => {
    const office = machine()
    const { ledger, store } = await office.open()
    await written(ledger, 5)
    await wipe(store, (seq) => seq > 2, () => 2)
    store.close()
    const broken = await office.open()
    const restarted = await broken.ledger.restart('lines 3 to 5 were lost')
    if (!restarted.ok) throw new Error(restarted.detail)
    expect(restarted.ledger.id).not.toBe(ledger.id)
    await written(restarted.ledger, 1)
    broken.store.close()
    const again = await office.open()
    expect(again.ledger.damage()).toBeNull()
    expect(again.ledger.id).toBe(restarted.ledger.id)
    const verified = await verifyRecords(crypto.subtle, await again.ledger.records(), { org: again.ledger.org, devices: [again.ledger.device] })
    expect(verified.events.filter((event) => event.ledger === ledger.id)).toHaveLength(3)
    expect(verified.events.find((event) => event.ledger === again.ledger.id && event.seq === 0)?.body).toMatchObject({ follows: { ledger: ledger.id, seq: 5 } })
    expect(replay(verified.events).faults).toEqual([])
  })
})

/** Makes every new line fail at IndexedDB's own border. @returns the release. */
function failAdd(name: string): () => void {
  const add = IDBObjectStore.prototype.add
  IDBObjectStore.prototype.add = () => { throw new DOMException('no room', name) }
  return () => { IDBObjectStore.prototype.add = add }
}

/** The line is taken, the head is not. */
function failPut(name: string): () => void {
  const put = IDBObjectStore.prototype.put
  IDBObjectStore.prototype.put = () => { throw new DOMException('no room', name) }
  return () => { IDBObjectStore.prototype.put = put }
}

/** Every step succeeds, and the transaction is taken back at its end, as Chromium does on a full disk. */
function failCommit(name: string): () => void {
  const put = IDBObjectStore.prototype.put
  IDBObjectStore.prototype.put = function failing(this: IDBObjectStore, ...row) {
    const request = put.apply(this, row)
    const { transaction } = this
    request.addEventListener('success', () => {
      Object.defineProperty(transaction, 'error', { value: new DOMException('no room', name), configurable: true, writable: true })
      transaction.abort()
    })
    return request
  }
  return () => { IDBObjectStore.prototype.put = put }
}
