// How does a line of the ledger read to a person?
import { i18n } from '#i18n'
import { readEvent } from '#review'
import type { Book, EventBody, Fault } from '#review'
import { openRecord } from '#trust'
import type { LedgerLine } from '#messages'
import type { Ledger } from '#store'

const nameOf = (book: Book, person: string | null | undefined): string => (person ? book.people.get(person)?.name ?? person : '')

type Say = { readonly [K in EventBody['kind']]?: (body: Extract<EventBody, { kind: K }>, book: Book, about: string) => string }

const stageTitle = (book: Book, stage: string): string => book.policy.stages.find(one => one.id === stage)?.title ?? stage
const joined = (...parts: readonly string[]): string => parts.filter(Boolean).join(' ')

/** What a reader wants beside the kind of a line; a kind that is not here says which draft it is about. */
const WHAT: Say = {
  'ledger.opened': () => '',
  'key.enrolled': body => body.person.name,
  'key.retired': (body, book) => nameOf(book, body.person),
  'session.chosen': (body, book) => nameOf(book, body.person) || i18n.t('ledger.nobody'),
  'account.declared': body => joined(body.name, i18n.t(`words.standing.${body.standing}`)),
  'policy.updated': body => body.policy.stages.map(stage => stage.title).join('、'),
  'review.signed': (body, book, about) => joined(about, stageTitle(book, body.stage), body.remark),
  'review.returned': (body, book, about) => joined(about, stageTitle(book, body.stage), body.remark),
  'waiver.granted': (body, _book, about) => joined(about, `“${body.quote}”`, body.reason),
  'publish.reasoned': (body, _book, about) => joined(about, body.reason),
  'published.observed': (body, _book, about) => joined(about, i18n.t(body.signed ? 'ledger.signed' : 'ledger.unsigned')),
  'guard.lost': body => body.why,
}

function what(body: EventBody, book: Book): string {
  const title = 'draft' in body ? book.drafts.get(body.draft)?.title ?? '' : ''
  const about = title ? `《${title}》` : ''
  const say = WHAT[body.kind] as ((body: EventBody, book: Book, about: string) => string) | undefined
  return say ? say(body, book, about) : about
}

/** Who did it: the speaker, or the person whom the machine saw at the keyboard. */
const who = (book: Book, actor: string | null, body: EventBody): string => nameOf(book, actor ?? ('by' in body ? body.by : null))

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
    return [{ id: row.id, at: event.at, kind: event.kind, who: who(book, event.actor, event.body), what: what(event.body, book), sound: !unsound.has(row.id) }]
  })
  return lines.slice(-limit).reverse()
}
