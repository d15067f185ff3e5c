// Up to which line were all signatures checked before? So that a background that wakes every minute need not check them all again.
import * as z from 'zod/mini'
import type { Vouched } from '#review'
import { signChecked, verifyChecked, type Subtle } from '#trust'
import type { Store } from './database.ts'
import type { Device } from './device.ts'
import { kept, type Kept } from './failure.ts'

const NAME = 'checked'
const form = z.strictObject({ heads: z.array(z.strictObject({ ledger: z.string(), seq: z.number(), head: z.string() })), sig: z.string() })

/**
 * Notes that every line up to these heads was found sound. Only after `verifyRecords` and `replay`
 * named no fault: the note is signed by the machine, and whoever forged it could have forged lines too.
 */
export async function keepChecked(store: Store, subtle: Subtle, device: Device, heads: readonly Vouched[]): Promise<Kept> {
  const plain = heads.map(({ ledger, seq, head }) => ({ ledger, seq, head }))
  const sig = await signChecked(subtle, plain, device.key)
  return kept(() => store.database.put('settings', { heads: plain, sig: sig ?? '' }, NAME))
}

/** @returns the heads of the last note; none where there is no note or this machine did not sign it. */
export async function readChecked(store: Store, subtle: Subtle, device: Device): Promise<readonly Vouched[]> {
  const read = form.safeParse(await store.database.get('settings', NAME))
  if (!read.success) return []
  const { heads, sig } = read.data
  return (await verifyChecked(subtle, heads, sig, device.publicKey)) ? heads : []
}
