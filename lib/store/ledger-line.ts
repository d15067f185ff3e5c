// How is one fact put into a line that continues a chain?
import { envelopeOf, isBody, type EventBody } from '#review'
import { plainText, signEvent, type SignedRecord, type Signer, type Subtle } from '#trust'
import type { EventRow, Head } from './database.ts'

/** Who speaks. `actor` null: the machine itself. Without `signer` the machine signs, also for the person at its keyboard. */
export type Speaker = { readonly actor: string | null; readonly signer?: Signer }

export type Line = { readonly row: EventRow; readonly head: Head }
/** Where the line goes: what stands before it, and the greatest `mono` that this machine has stored. */
export type Place = { readonly org: string; readonly ledger: string; readonly before: Head | null; readonly mono: number; readonly device: Signer; readonly now: number }

/** @returns row and head to write together; null where the body has no form that could be read again (too long, an unknown field). */
export async function lineOf(subtle: Subtle, body: EventBody, speaker: Speaker, place: Place): Promise<Line | null> {
  const plain = inPlainText(body) as EventBody
  if (!isBody(plain)) return null
  const { org, ledger, before, device, now } = place
  const signer = speaker.signer ?? device
  const seq = before === null ? 0 : before.seq + 1
  const mono = Math.max(now, place.mono + 1)
  const at = new Date(now).toISOString()
  const envelope = envelopeOf(plain, { org, ledger, seq, prev: before?.head ?? null, actor: speaker.actor, key: signer.kid, device: device.kid, at, mono })
  const signed = await signEvent(subtle, envelope, signer)
  return signed.ok ? { row: { ...signed.record, ledger, seq }, head: { ledger, seq, head: signed.record.id, mono, at } } : null
}

/** @returns the record without the copies that only the index needs. */
export const recordOf = ({ id, payload, sigs }: EventRow): SignedRecord => ({ id, payload, sigs })

function inPlainText(value: unknown): unknown {
  if (typeof value === 'string') return plainText(value)
  if (Array.isArray(value)) return value.map(inPlainText)
  if (typeof value !== 'object' || value === null) return value
  const fields = Object.entries(value).filter(([, field]) => field !== undefined)
  return Object.fromEntries(fields.map(([name, field]) => [name, inPlainText(field)]))
}
