// Who works here, what may they do, and what has been recorded? Every act goes through a decision of #review.
import { browser } from 'wxt/browser'
import { currentPerson, decide, draftReview, lineageOf, reasonFor } from '#review'
import type { Command, DraftReview, Member, Policy, Waiver } from '#review'
import { enrolKey, gzipOf, keepContent, keepDraft, readContent, readDraft, unlock } from '#store'
import type { Store } from '#store'
import type { Draft } from '#draft'
import { fingerprint } from '#draft'
import type { Signer } from '#trust'
import { subtle } from './ledger-book.ts'
import type { LedgerBook } from './ledger-book.ts'

/** Whoever has not typed for this long is no longer at the keyboard. */
const IDLE = 15 * 60_000
const ACTIVE = 'last-active'

type Outcome = { readonly ok: true } | { readonly ok: false; readonly why: string }
const done: Outcome = { ok: true }

export type Office = {
  readonly store: Store
  readonly book: LedgerBook['book']
  readonly faults: LedgerBook['faults']
  readonly policy: () => Policy
  readonly current: () => Member | null
  /** The person at the keyboard did something. */
  readonly active: () => void
  /** Nobody has typed for too long, or the browser was started anew: the keyboard is free. */
  readonly lockWhenIdle: () => Promise<void>
  readonly damaged: () => boolean
  readonly standing: (account: string) => 'office' | 'private' | 'unknown'
  readonly review: (draft: string, root: string | null) => DraftReview
  readonly reasoned: (draft: string, root: string) => boolean
  readonly waivers: (draft: string) => readonly Waiver[]
  /** Does what is asked, signed by the person with this PIN (or by this machine for the person at it). */
  readonly act: (command: Command, by?: { readonly person: string; readonly pin: string }) => Promise<Outcome>
  readonly enrol: (who: { name: string; unit: string; stages: readonly string[]; admin: boolean; pin: string; by?: { person: string; pin: string } | undefined }) => Promise<{ ok: true; person: Member } | { ok: false; why: string }>
  readonly lineage: (key: string) => string | null
  readonly bind: (draft: string, key: string, title: string) => Promise<void>
  readonly changed: (draft: string, root: string) => Promise<void>
  readonly attempted: (draft: string, root: string, lacks: readonly string[]) => Promise<void>
  readonly allowed: (draft: string, root: string) => Promise<void>
  readonly observed: (draft: string, seen: { key: string; fingerprint: string | null; signed: boolean; address: string }) => Promise<void>
  readonly lost: (surface: string, why: string) => Promise<void>
  /** What the platform holds under this id: null where nothing was seen yet, `unreadable` where the last save could not be read. */
  readonly keepSaved: (key: string, draft: Draft | 'unreadable' | null) => Promise<void>
  readonly savedDraft: (key: string) => Promise<Draft | 'unreadable' | null>
  readonly keepContent: (root: string, draft: Draft) => Promise<void>
  readonly content: (root: string) => Promise<Draft | null>
}

const gzip = gzipOf(globalThis)

/** Is this still a draft? It was written by us, and the browser may have lost half of it. */
const asDraft = (text: string): Draft | null => {
  const value = JSON.parse(text) as Partial<Draft> | null
  return value && Array.isArray(value.articles) ? value as Draft : null
}

export function office(ledgerBook: LedgerBook): Office {
  const { store, ledger, book, append } = ledgerBook
  const keys = { store, subtle, now: () => Date.now() }
  let lastActive = 0

  const sign = async (by: { person: string; pin: string }): Promise<{ ok: true; signer: Signer } | { ok: false; why: string }> => {
    const kids = book().people.get(by.person)?.kids
    const opened = await unlock(keys, by.person, by.pin, kids)
    return opened.ok ? opened : { ok: false, why: opened.why }
  }
  const speak = async (command: Command, actor: string | null, signer?: Signer): Promise<Outcome> => {
    const decision = decide(command, book())
    if (!decision.ok) return decision
    for (const body of decision.bodies) {
      const why = await append(body, signer ? { actor, signer } : { actor })
      if (why) return { ok: false, why }
    }
    return done
  }
  /** A fact that the machine saw. What cannot be written is said in the console, and the guard stays closed. */
  const note = async (body: Parameters<typeof append>[0]): Promise<void> => {
    const why = await append(body, { actor: null })
    if (why) console.error(`the ledger did not take ${body.kind}: ${why}`)
  }
  const currentNow = (): Member | null => currentPerson(book(), ledger.id)
  /** The key of the administrator at the keyboard, awake until somebody else is: enrolling six people asks for one PIN. */
  let awake: { readonly actor: string; readonly signer: Signer } | null = null
  const administratorOf = async (by?: { person: string; pin: string }): Promise<{ ok: true; actor: string; signer: Signer } | { ok: false; why: string }> => {
    if (!by) return awake && awake.actor === currentNow()?.id ? { ok: true, ...awake } : { ok: false, why: 'needs-administrator' }
    const opened = await sign(by)
    return opened.ok ? { ok: true, actor: by.person, signer: opened.signer } : opened
  }

  return {
    store, book,
    faults: ledgerBook.faults,
    policy: () => book().policy,
    current: currentNow,
    active: () => {
      lastActive = Date.now()
      void browser.storage.session.set({ [ACTIVE]: lastActive })
    },
    lockWhenIdle: async () => {
      if (!currentNow()) return
      const kept = Number((await browser.storage.session.get(ACTIVE))[ACTIVE] ?? 0)
      if (Date.now() - Math.max(kept, lastActive) > IDLE) await speak({ do: 'choose-person', person: null, ledger: ledger.id }, null)
    },
    damaged: () => ledger.damage() !== null,
    standing: account => book().accounts.get(account)?.standing ?? 'unknown',
    review: (draft, root) => draftReview(book(), draft, root, book().policy),
    reasoned: (draft, root) => reasonFor(book(), draft, root) !== null,
    waivers: draft => book().drafts.get(draft)?.waivers ?? [],
    act: async (command, by) => {
      if (!by) return speak(command, currentNow()?.id ?? null)
      const opened = await sign(by)
      if (!opened.ok) return opened
      const spoken = await speak(command, by.person, opened.signer)
      if (spoken.ok && command.do === 'choose-person') awake = book().people.get(by.person)?.admin ? { actor: by.person, signer: opened.signer } : null
      return spoken
    },
    enrol: async ({ pin, by, ...who }) => {
      // The first person enrols themself and becomes the administrator; later ones are enrolled by one.
      const first = book().people.size === 0
      const administrator = first ? null : await administratorOf(by)
      if (administrator && !administrator.ok) return administrator
      const key = await enrolKey(keys, length => crypto.getRandomValues(new Uint8Array(length)), null, pin)
      if (!key.ok) return key
      const speaker = administrator ?? { actor: key.id, signer: key.signer }
      const person = { ...who, id: key.id, publicKey: key.publicKey, kid: key.kid }
      const spoken = await speak({ do: 'enrol', person, by: speaker.actor }, speaker.actor, speaker.signer)
      if (!spoken.ok) return spoken
      const member = book().people.get(key.id)
      return member ? { ok: true, person: member } : { ok: false, why: 'not-enrolled' }
    },
    lineage: key => lineageOf(book(), key),
    bind: async (draft, key, title) => { await speak({ do: 'see-draft', draft, key, title: title.slice(0, 200) }, null) },
    changed: async (draft, root) => { await speak({ do: 'change-draft', draft, fingerprint: root, ledger: ledger.id }, null) },
    attempted: (draft, root, lacks) => note({ kind: 'publish.attempted', draft, fingerprint: root || 'none', by: currentNow()?.id ?? null, lacks }),
    allowed: (draft, root) => note({ kind: 'publish.allowed', draft, fingerprint: root, by: currentNow()?.id ?? null }),
    observed: (draft, { key, fingerprint: root, signed, address }) =>
      note({ kind: 'published.observed', draft, key, fingerprint: root, signed, by: currentNow()?.id ?? null, address }),
    lost: (surface, why) => note({ kind: 'guard.lost', surface, why }),
    keepSaved: async (key, draft) => {
      if (draft === null) return
      const isRead = draft !== 'unreadable'
      const row = { key, draft: lineageOf(book(), key) ?? '', fingerprint: isRead ? fingerprint(draft).root : null, text: isRead ? JSON.stringify(draft) : null, at: Date.now() }
      const kept = await keepDraft(store, row)
      if (!kept.ok) console.error(`the last save of ${key} was not kept: ${kept.why}`)
    },
    savedDraft: async key => {
      const row = await readDraft(store, key)
      if (!row) return null
      return row.text === null ? 'unreadable' : asDraft(row.text)
    },
    keepContent: async (root, draft) => {
      const kept = await keepContent(store, root, JSON.stringify(draft), gzip)
      if (!kept.ok) console.error(`the text of ${root} was not kept: ${kept.why}`)
    },
    content: async root => {
      const text = await readContent(store, root, gzip)
      return text ? asDraft(text) : null
    },
  }
}
