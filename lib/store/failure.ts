// What does it mean for the person when the browser could not keep something?

/** `storage-full`: no room on the disk or in the quota · `storage-failed`: anything else. */
export type StorageFailure = 'storage-full' | 'storage-failed'

/** @returns which of the two an error from IndexedDB is. Firefox and Chromium name a full disk the same. */
export function failureOf(error: unknown): StorageFailure {
  const name = typeof error === 'object' && error !== null ? (error as { name?: unknown }).name : undefined
  return name === 'QuotaExceededError' ? 'storage-full' : 'storage-failed'
}

export type Kept = { readonly ok: true } | { readonly ok: false; readonly why: StorageFailure }

/** Runs one write and says what became of it, without throwing. */
export async function kept(write: () => Promise<unknown>): Promise<Kept> {
  try {
    await write()
    return { ok: true }
  } catch (error) {
    return { ok: false, why: failureOf(error) }
  }
}
