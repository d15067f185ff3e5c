// What does the ledger say now? The store, this machine's chain, and the book that follows from all sound lines.
import { browser } from 'wxt/browser'
import { DEFAULT_POLICY, readOn, replay, verifyRecords } from '#review'
import type { Book, EventBody, Fault, Keys } from '#review'
import { deviceOf, openLedger, openStore } from '#store'
import type { Ledger, Speaker, Store } from '#store'
import type { Subtle } from '#trust'

const WITNESS = 'ledger-witness'

export const subtle = crypto.subtle as unknown as Subtle

export type LedgerBook = {
  readonly store: Store
  readonly ledger: Ledger
  readonly book: () => Book
  /** Lines that were left out before anyone asked what they say. */
  readonly faults: () => readonly Fault[]
  /** Writes one line and reads it back into the book. @returns null, or why it was not written */
  readonly append: (body: EventBody, speaker?: Speaker) => Promise<string | null>
}

/**
 * Opens store and ledger and reads every line.
 * @throws an Error with one sentence where the browser keeps nothing: nothing can be signed then, and nothing goes out
 */
export async function openLedgerBook(): Promise<LedgerBook> {
  const opened = await openStore(indexedDB)
  if (!opened.ok) throw new Error(`storage-${opened.why}: ${opened.detail}`)
  const { store } = opened
  const device = await deviceOf(store, subtle)
  const begun = await openLedger({
    store, subtle, device, now: () => Date.now(),
    lock: work => navigator.locks.request('xianshen-ledger', work) as ReturnType<typeof work>,
    witness: {
      get: async () => (await browser.storage.local.get(WITNESS))[WITNESS],
      set: async witness => browser.storage.local.set({ [WITNESS]: witness }),
    },
  })
  if (!begun.ok) throw new Error(`${begun.why}: ${begun.detail}`)
  const { ledger } = begun
  const trusted = { org: ledger.org, devices: [device.kid] }

  let keys: Keys = new Map()
  let faults: readonly Fault[] = []
  const readAll = async (): Promise<Book> => {
    const verified = await verifyRecords(subtle, await ledger.records(), trusted, keys)
    keys = verified.keys
    faults = verified.faults
    // Altered lines do not stop the reading; they stop the writing, and are named.
    if (faults.length > 0) ledger.stop({ why: 'unsound', ids: faults.map(fault => fault.id) })
    return replay(verified.events, DEFAULT_POLICY)
  }
  let book = await readAll()

  return {
    store, ledger,
    book: () => book,
    faults: () => faults,
    append: async (body, speaker) => {
      const appended = await ledger.append(body, speaker)
      if (!appended.ok) return appended.why
      const verified = await verifyRecords(subtle, [appended.record], trusted, keys)
      keys = verified.keys
      book = readOn(book, verified.events) ?? await readAll()
      const refused = book.faults.find(fault => fault.id === appended.record.id)
      return refused ? refused.why : null
    },
  }
}
