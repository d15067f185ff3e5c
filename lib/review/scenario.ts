// How is a past told in a few words? Sound lines of sample people and machines, for tables of given, when, then.
import { canonicalBytes, eventId, keyId, toBase64url, utf8 } from '#trust'
import { AUTHORITY } from './authority.ts'
import { envelopeOf, type LedgerEvent } from './event.ts'
import type { EventBody, Person } from './types.ts'

/** A person whose key is a name only: `verifyRecords` has its own samples with real ones. */
export function sample(id: string, stages: readonly string[], admin = false): Person {
  const publicKey = toBase64url(utf8(`key of ${id}`))
  return { id, name: `Name of ${id}`, unit: 'Office', stages, admin, publicKey, kid: keyId(publicKey) ?? '' }
}

/** One machine that writes lines. `clock` is shared, so that machines know each other's order. */
export type Teller = {
  readonly ledger: string
  readonly device: string
  /** Adds a line, signed as its kind demands; `by` speaks. */
  readonly say: (body: EventBody, by?: Person | null, change?: Partial<LedgerEvent>) => LedgerEvent
  readonly lines: LedgerEvent[]
}
export type Clock = { now: number }

export function teller(name: string, clock: Clock): Teller {
  const publicKey = toBase64url(utf8(`device ${name}`))
  const device = keyId(publicKey) ?? ''
  const ledger = `l-${name}`
  const lines: LedgerEvent[] = []
  const say: Teller['say'] = (body, by = null, change = {}) => {
    clock.now += 1000
    const last = lines.at(-1)
    const line = sealed({
      org: 'o-sample', ledger, seq: lines.length, prev: last?.id ?? null, actor: by?.id ?? null,
      key: by && ['person', 'administrator'].includes(AUTHORITY[body.kind]) ? by.kid : device, device,
      at: new Date(clock.now).toISOString(), mono: clock.now, ...change,
    }, body)
    lines.push(line)
    return line
  }
  say({ kind: 'ledger.opened', note: 'sample', publicKey, kid: device })
  return { ledger, device, say, lines }
}

/** @returns the line with the id that its content has. */
export function sealed(at: Parameters<typeof envelopeOf>[1], body: EventBody): LedgerEvent {
  const { org, ledger, seq, prev, actor, key, device, at: time, mono } = at
  const envelope = envelopeOf(body, { org, ledger, seq, prev, actor, key, device, at: time, mono })
  const bytes = canonicalBytes(envelope)
  if (!bytes.ok) throw new Error(`the sample line is ${bytes.why}`)
  return { ...envelope, body, id: eventId(bytes.bytes) }
}
