// Whose key must have signed a line for it to count?
import type { LedgerEvent } from './event.ts'
import type { Refusal } from './refusal.ts'
import type { EventKind } from './types.ts'
import { machineOf, type Working } from './working.ts'

/**
 * device: what a machine saw · session: a person's act that the machine writes while that person is at
 * the keyboard · person: an act that asks for the PIN · administrator: the same, by an administrator.
 */
export type Authority = 'device' | 'session' | 'person' | 'administrator'

export const AUTHORITY: { readonly [K in EventKind]: Authority } = {
  'ledger.opened': 'device',
  'key.enrolled': 'administrator',
  'key.retired': 'administrator',
  'policy.updated': 'administrator',
  'account.declared': 'administrator',
  'session.chosen': 'person',
  'draft.seen': 'device',
  'draft.changed': 'device',
  'review.requested': 'session',
  'review.signed': 'person',
  'review.returned': 'person',
  'waiver.granted': 'session',
  'publish.reasoned': 'person',
  'publish.attempted': 'device',
  'publish.allowed': 'device',
  'published.observed': 'device',
  'guard.lost': 'device',
}

/** @returns why the signer of this line had no right to it; null: had. */
export function authorityFault(book: Working, event: LedgerEvent): Refusal | null {
  const byDevice = event.key === event.device
  if (isSelfMade(book, event, byDevice)) return null
  const need = AUTHORITY[event.kind]
  if (need === 'device') return byDevice ? null : 'wrong-signer'
  const actor = book.people.get(event.actor ?? '')
  if (!byDevice) {
    if (!actor || !actor.kids.includes(event.key)) return book.owners.has(event.key) ? 'not-enrolled' : 'wrong-signer'
    if (need === 'administrator' && !actor.admin) return 'not-administrator'
  } else if (need !== 'session') {
    return book.people.size === 0 ? 'nobody-enrolled' : 'wrong-signer'
  } else if (event.actor === null || machineOf(book, event)?.session !== event.actor || !actor?.kids.length) {
    return 'not-in-session'
  }
  return speaksForAnother(event) ? 'wrong-signer' : null
}

/** Lines that need nobody's leave: the first person enrols themself, leaving the keyboard, an account before anyone is enrolled. */
function isSelfMade(book: Working, { actor, key, body }: LedgerEvent, byDevice: boolean): boolean {
  if (body.kind === 'session.chosen' && body.person === null) return byDevice
  if (book.people.size > 0) return false
  if (body.kind === 'account.declared') return byDevice
  return body.kind === 'key.enrolled' && key === body.person.kid && actor === body.person.id
}

function speaksForAnother({ actor, body }: LedgerEvent): boolean {
  if (body.kind === 'session.chosen') return body.person !== actor && body.person !== null
  return 'by' in body && body.by !== actor
}
