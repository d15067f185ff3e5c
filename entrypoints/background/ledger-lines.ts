// How does a line of the ledger read to a person?
import { readEvent } from '#review'
import type { Book, EventBody, Fault } from '#review'
import { openRecord } from '#trust'
import type { LedgerLine } from '#messages'
import type { Ledger } from '#store'

const nameOf = (book: Book, person: string | null | undefined): string => (person ? book.people.get(person)?.name ?? person : '')

/** The part of a body that a reader wants beside its kind. */
function what(body: EventBody, book: Book): string {
  const title = 'draft' in body ? book.drafts.get(body.draft)?.title ?? '' : ''
  const about = title ? `《${title}》` : ''
  switch (body.kind) {
    case 'key.enrolled': return body.person.name
    case 'key.retired': return nameOf(book, body.person)
    case 'session.chosen': return nameOf(book, body.person)
    case 'account.declared': return body.name
    case 'policy.updated': return body.policy.stages.map(stage => stage.title).join('、')
    case 'review.signed': case 'review.returned': return [about, book.policy.stages.find(stage => stage.id === body.stage)?.title ?? body.stage, body.remark].filter(Boolean).join(' ')
    case 'waiver.granted': return `${about} “${body.quote}” ${body.reason}`
    case 'publish.reasoned': return `${about} ${body.reason}`
    case 'guard.lost': return body.why
    case 'published.observed': return `${about} ${body.signed ? '经签署' : '未经签署'}`
    case 'ledger.opened': return body.note
    default: return about
  }
}

/**
 * The last lines, newest first.
 * @param draft only lines about this draft
 */
export async function ledgerLines(ledger: Ledger, book: Book, faults: readonly Fault[], { draft, limit }: { draft?: string | undefined; limit: number }): Promise<LedgerLine[]> {
  const unsound = new Set([...faults, ...book.faults].map(fault => fault.id))
  const rows = [...await ledger.records()].sort((a, b) => (a.ledger < b.ledger ? -1 : a.ledger > b.ledger ? 1 : a.seq - b.seq))
  const lines = rows.flatMap((row): LedgerLine[] => {
    const opened = openRecord(row)
    const event = opened.ok ? readEvent(row.id, opened.value) : null
    if (!event) return [{ id: row.id, at: '', kind: 'unknown', who: '', what: '', sound: false }]
    if (draft && !('draft' in event.body && event.body.draft === draft)) return []
    return [{ id: row.id, at: event.at, kind: event.kind, who: nameOf(book, event.actor), what: what(event.body, book), sound: !unsound.has(row.id) }]
  })
  return lines.slice(-limit).reverse()
}
