// What does the ledger say now? The store, this machine's chain, and the book that follows from all sound lines.
import { browser } from 'wxt/browser'
import { brokenChain, DEFAULT_POLICY, readOn, replay, verifyRecords } from '#review'
import type { Book, EventBody, Fault, Keys } from '#review'
import { deviceOf, keepChecked, openLedger, openStore, readChecked } from '#store'
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
    const vouched = await readChecked(store, subtle, device)
    const verified = await verifyRecords(subtle, await ledger.records(), trusted, keys, vouched)
    keys = verified.keys
    faults = verified.faults
    const read = replay(verified.events, DEFAULT_POLICY)
    // A gap or a fork in our own chain stops the writing, and is named; a planted foreign row stops nobody.
    const broken = brokenChain(read, ledger.id)
    if (broken.length > 0) ledger.stop({ why: 'unsound', ids: broken.map(fault => fault.id) })
    else if (faults.length === 0) {
      // From the next start on only signatures behind these heads are checked again.
      const heads = [...read.machines].map(([id, machine]) => ({ ledger: id, seq: machine.seq, head: machine.head }))
      const kept = await keepChecked(store, subtle, device, heads)
      if (!kept.ok) console.warn(`the check of the ledger was not noted: ${kept.why}`)
    }
    return read
  }
  let book = await readAll()
  /** Two appends may be read back in any order: the book that has read more lines counts. */
  const take = (read: Book): void => { if (read.order > book.order) book = read }

  return {
    store, ledger,
    book: () => book,
    faults: () => faults,
    append: async (body, speaker) => {
      const appended = await ledger.append(body, speaker)
      if (!appended.ok) return appended.why
      const verified = await verifyRecords(subtle, [appended.record], trusted, keys)
      keys = verified.keys
      take(readOn(book, verified.events) ?? await readAll())
      const refused = book.faults.find(fault => fault.id === appended.record.id)
      return refused ? refused.why : null
    },
  }
}
