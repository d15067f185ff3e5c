// What exactly was read by those who signed? The canonical text of each version, kept by its fingerprint.
import type { ContentRow, Store } from './database.ts'
import { kept, type Kept } from './failure.ts'
import { writeStrictly } from './strict-write.ts'

/** gzip through the runtime's streams; a runtime without them keeps plain text. */
export type Gzip = { readonly pack: (bytes: Uint8Array<ArrayBuffer>) => Promise<Uint8Array<ArrayBuffer>>; readonly unpack: (bytes: Uint8Array<ArrayBuffer>, limit: number) => Promise<Uint8Array<ArrayBuffer> | null> }

type Streams = { readonly CompressionStream?: typeof CompressionStream; readonly DecompressionStream?: typeof DecompressionStream }

/** @returns gzip over the runtime's streams (`gzipOf(globalThis)`), or null where it has none. */
export function gzipOf({ CompressionStream: Pack, DecompressionStream: Unpack }: Streams): Gzip | null {
  if (!Pack || !Unpack) return null
  return {
    pack: async (bytes) => new Uint8Array(await new Response(new Blob([bytes]).stream().pipeThrough(new Pack('gzip'))).arrayBuffer()),
    unpack: (bytes, limit) => readAtMost(new Blob([bytes]).stream().pipeThrough(new Unpack('gzip')), limit),
  }
}

/** Keeps a text once; the same fingerprint is the same text. */
export async function keepContent(store: Store, fingerprint: string, text: string, gzip: Gzip | null): Promise<Kept> {
  return kept(async () => {
    if ((await store.database.count('contents', fingerprint)) > 0) return
    const plain = new TextEncoder().encode(text)
    const row: ContentRow = { fingerprint, length: plain.length, ...(gzip ? { form: 'gzip', bytes: await gzip.pack(plain) } : { form: 'plain', bytes: plain }) }
    await writeStrictly(store.database, ['contents'], (transaction) => transaction.objectStore('contents').put(row))
  })
}

/** @returns the text as it was kept; null where there is none or it cannot be unpacked whole. */
export async function readContent(store: Store, fingerprint: string, gzip: Gzip | null): Promise<string | null> {
  const row = await store.database.get('contents', fingerprint)
  if (!row) return null
  const bytes = row.form === 'plain' ? row.bytes : ((await gzip?.unpack(row.bytes, row.length)) ?? null)
  return bytes?.length === row.length ? new TextDecoder().decode(bytes) : null
}

/** A damaged or planted row must not unpack without end. */
async function readAtMost(stream: ReadableStream<Uint8Array>, limit: number): Promise<Uint8Array<ArrayBuffer> | null> {
  const whole = new Uint8Array(limit)
  let length = 0
  const reader = stream.getReader()
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      if (length + part.value.length > limit) return null
      whole.set(part.value, length)
      length += part.value.length
    }
    return whole.slice(0, length)
  } catch {
    // not gzip, or cut short: as good as not there, and the caller says so
    return null
  } finally {
    await reader.cancel().catch(() => undefined)
  }
}
