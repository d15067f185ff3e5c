// In what is everything kept, and how does an older form become this one?
import { wrap, type DBSchema, type IDBPDatabase, type IDBPTransaction } from 'idb'
import type { SignedRecord, WrappedKey } from '#trust'

export const DATABASE = 'xianshen'
export const VERSION = 1

/** A line of the ledger; `ledger` and `seq` are copied out of the payload for the index and prove nothing. */
export type EventRow = SignedRecord & { readonly ledger: string; readonly seq: number }
/** The end of this machine's chain, written in the same transaction as its last line. */
export type Head = { readonly ledger: string; readonly seq: number; readonly head: string; readonly mono: number; readonly at: string }
/** The machine's own key: a handle that signs and cannot be exported. */
export type DeviceRow = { readonly kid: string; readonly form: 'device'; readonly publicKey: string; readonly key: CryptoKey }
/** A person's key under their PIN, the wrong tries so far, and when the next one is allowed (milliseconds). */
export type PersonKeyRow = { readonly kid: string; readonly form: 'person'; readonly person: string; readonly wrapped: WrappedKey; readonly wrong: number; readonly until: number }
/** The canonical text of a content that was sent for review or signed. */
export type ContentRow = { readonly fingerprint: string; readonly form: 'plain' | 'gzip'; readonly bytes: Uint8Array<ArrayBuffer>; readonly length: number }
/** A draft as it was last saved or seen. `text` is its canonical JSON; null: the save could not be read. */
export type DraftRow = { readonly key: string; readonly draft: string; readonly fingerprint: string | null; readonly text: string | null; readonly at: number }
/** An imported list of terms, as the file said it. */
export type ListRow = { readonly id: string; readonly name: string; readonly text: string; readonly rows: number; readonly at: number }

export interface Schema extends DBSchema {
  events: { key: string; value: EventRow; indexes: { place: [string, number] } }
  heads: { key: string; value: Head }
  keys: { key: string; value: DeviceRow | PersonKeyRow; indexes: { person: string } }
  contents: { key: string; value: ContentRow }
  drafts: { key: string; value: DraftRow; indexes: { draft: string } }
  lists: { key: string; value: ListRow }
  settings: { key: string; value: unknown }
}
export type Database = IDBPDatabase<Schema>
type Upgrade = IDBPTransaction<Schema, ('events' | 'heads' | 'keys' | 'contents' | 'drafts' | 'lists' | 'settings')[], 'versionchange'>

/** MIGRATIONS[n] leads from version n to n + 1. One is only ever added. */
export const MIGRATIONS: readonly ((database: Database, transaction: Upgrade) => void)[] = [
  (database) => {
    const events = database.createObjectStore('events', { keyPath: 'id' })
    // unique: two writers that both slipped past the lock cannot both write line n
    events.createIndex('place', ['ledger', 'seq'], { unique: true })
    database.createObjectStore('heads', { keyPath: 'ledger' })
    database.createObjectStore('keys', { keyPath: 'kid' }).createIndex('person', 'person')
    database.createObjectStore('contents', { keyPath: 'fingerprint' })
    database.createObjectStore('drafts', { keyPath: 'key' }).createIndex('draft', 'draft')
    database.createObjectStore('lists', { keyPath: 'id' })
    database.createObjectStore('settings')
  },
]

/** `newer`: written by a later version of the product · `unavailable`: the browser refuses storage, or its files are damaged. */
export type StoreOutcome = { readonly ok: true; readonly store: Store } | { readonly ok: false; readonly why: 'newer' | 'unavailable'; readonly detail: string }
export type Store = { readonly database: Database; readonly close: () => void }

/**
 * Opens the one database, brings it to this version, and gives way when a later version wants it.
 * @param factory the runtime's `indexedDB`.
 */
export async function openStore(factory: IDBFactory): Promise<StoreOutcome> {
  try {
    const database = await opened(factory)
    database.addEventListener('versionchange', () => database.close())
    return { ok: true, store: { database, close: () => database.close() } }
  } catch (error) {
    const name = error instanceof Error ? error.name : ''
    return { ok: false, why: name === 'VersionError' ? 'newer' : 'unavailable', detail: String(error) }
  }
}

function opened(factory: IDBFactory): Promise<Database> {
  const request = factory.open(DATABASE, VERSION)
  request.addEventListener('upgradeneeded', ({ oldVersion }) => {
    const database = wrap(request.result) as unknown as Database
    const transaction = wrap(request.transaction as IDBTransaction) as unknown as Upgrade
    for (const migrate of MIGRATIONS.slice(oldVersion)) migrate(database, transaction)
  })
  return wrap(request) as unknown as Promise<Database>
}
