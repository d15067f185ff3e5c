// Which machine is this? One key pair of the browser profile, whose private half cannot leave it.
import { createKeyPair, type Key, type Subtle } from '#trust'
import type { DeviceRow, Store } from './database.ts'
import { writeStrictly } from './strict-write.ts'

export type Device = { readonly kid: string; readonly publicKey: string; readonly key: Key }

/**
 * @returns this machine's key, made on the first call. Two callers at once get the same one.
 * @throws what IndexedDB throws: without a device key nothing can be recorded.
 */
export async function deviceOf(store: Store, subtle: Subtle): Promise<Device> {
  const known = await read(store)
  if (known) return known
  const made = await createKeyPair(subtle, false)
  return writeStrictly(store.database, ['keys'], async (transaction) => {
    const keys = transaction.objectStore('keys')
    // the other caller may have been quicker
    const first = (await keys.getAll()).find(isDevice)
    if (!first) await keys.add({ kid: made.kid, form: 'device', publicKey: made.publicKey, key: made.key as CryptoKey })
    return first ?? made
  })
}

async function read(store: Store): Promise<Device | null> {
  return (await store.database.getAll('keys')).find(isDevice) ?? null
}

const isDevice = (row: { readonly form: string }): row is DeviceRow => row.form === 'device'
