// What may our own pages ask, and what do they get?
import { browser } from 'wxt/browser'
import type { PersonView } from '#messages'
import type { Member } from '#review'
import { readLists } from '#store'
import { findingsOf } from './checking.ts'
import { no, yes } from './dispatch.ts'
import type { Handlers } from './dispatch.ts'
import { ledgerLines } from './ledger-lines.ts'
import { importTerms, removeTerms } from './office-words.ts'
import { tell } from './push.ts'
import type { Parts } from './parts.ts'
import type { Surface } from './surfaces.ts'
import { surfaceView, titleOf } from './views.ts'
import { accountKey, contentsOf, openFindings } from './weighing.ts'
import type { LedgerBook } from './ledger-book.ts'

type PageKind = 'desk.load' | 'surface.opened' | 'surface.closed' | 'draft.update' | 'finding.explain' | 'finding.ignore' | 'finding.restore' | 'publish.pressed' | 'page.open' | 'list.read'

const personView = ({ id, name, unit, stages, admin }: Member): PersonView => ({ id, name, unit, stages, admin })

export function ownAnswers(parts: Parts, ledgerBook: LedgerBook): Omit<Handlers, PageKind> {
  const { surfaces, office, publishing, allChanged, listsChanged } = parts
  /** Does one act for each content of a surface (the message, and a text beside it), until one is refused. */
  const forEach = async (surface: Surface, act: (root: string) => ReturnType<typeof office.act>): Promise<{ ok: true; value: null } | { ok: false; why: string }> => {
    const contents = contentsOf(surface)
    if (contents.length === 0) return no('nothing-to-sign')
    let acted = 0
    for (const { root } of contents) {
      const outcome = await act(root)
      if (outcome.ok) acted += 1
      else if (contents.length === 1 || !['already-submitted', 'already-ready', 'signed-already', 'not-this-stage'].includes(outcome.why)) return outcome
    }
    await allChanged()
    return acted > 0 ? yes(null) : no('already-submitted')
  }
  const changing = async (outcome: { ok: true } | { ok: false; why: string }): Promise<{ ok: true; value: null } | { ok: false; why: string }> => {
    if (!outcome.ok) return outcome
    await allChanged()
    return yes(null)
  }

  return {
    'surface.list': async () => {
      const [active] = await browser.tabs.query({ active: true, lastFocusedWindow: true })
      return yes(surfaces.all().map(surface => ({ surface: surface.id, tabId: surface.tabId, title: titleOf(surface), active: surface.tabId === active?.id })))
    },
    'surface.view': async ({ surface: id }) => {
      const surface = surfaces.get(id)
      return yes(surface ? await surfaceView(surface, office) : null)
    },
    'surface.jump': async ({ surface: id, finding }) => {
      const surface = surfaces.get(id)
      if (!surface) return no('unknown-surface')
      await browser.tabs.update(surface.tabId, { active: true })
      await tell(surface, { push: 'jump', surface: id, finding })
      return yes(null)
    },
    'surface.fix': async ({ surface: id, finding, suggestion }) => {
      const surface = surfaces.get(id)
      if (!surface || !findingsOf(surface).some(one => one.id === finding)) return no('finding-gone')
      await tell(surface, { push: 'fix', surface: id, finding, suggestion })
      return yes('done')
    },
    'people.list': async () => {
      const { people } = office.book()
      return yes({ people: [...people.values()].filter(person => person.kids.length > 0).map(personView), current: office.current()?.id ?? null })
    },
    'people.add': async who => {
      const added = await office.enrol(who)
      if (!added.ok) return added
      await allChanged()
      return yes(personView(added.person))
    },
    'people.choose': async ({ person, pin }) => {
      for (const surface of surfaces.all()) await publishing.record(surface)
      const command = { do: 'choose-person', person, ledger: ledgerBook.ledger.id } as const
      if (person !== null && !pin) return no('wrong-pin')
      const outcome = await office.act(command, person !== null && pin ? { person, pin } : undefined)
      office.active()
      return changing(outcome)
    },
    'review.request': async ({ surface: id }) => {
      const surface = surfaces.get(id)
      const person = office.current()
      if (!surface) return no('unknown-surface')
      if (!person) return no('nobody-chosen')
      // Whoever sends a draft for review answers for it as it stands: they are an author, whoever typed it.
      surface.touched = true
      await publishing.record(surface)
      for (const { root, draft } of contentsOf(surface)) await office.keepContent(root, draft)
      return forEach(surface, root => office.act({ do: 'submit', draft: surface.lineage, fingerprint: root, by: person.id }))
    },
    'review.sign': async ({ surface: id, person, pin, stage, verdict, remark, fingerprint }) => {
      const surface = surfaces.get(id)
      if (!surface) return no('unknown-surface')
      await publishing.record(surface)
      // What the person read on the signing page must be what stands in the editor now.
      if (contentsOf(surface)[0]?.root !== fingerprint) return no('text-changed')
      if (verdict === 'signed' && openFindings(surface, office).some(finding => finding.severity === 'error')) return no('errors-open')
      const by = { person, pin }
      return forEach(surface, root => office.act(verdict === 'signed'
        ? { do: 'sign', draft: surface.lineage, fingerprint: root, stage, by: person, remark }
        : { do: 'return', draft: surface.lineage, fingerprint: root, stage, by: person, remark }, by))
    },
    'publish.reason': async ({ surface: id, person, pin, reason }) => {
      const surface = surfaces.get(id)
      if (!surface) return no('unknown-surface')
      if (office.policy().mode === 'forbid') return no('reason-not-enough')
      await publishing.record(surface)
      for (const { root, draft } of contentsOf(surface)) await office.keepContent(root, draft)
      return forEach(surface, root => office.act({ do: 'give-reason', draft: surface.lineage, fingerprint: root, by: person, reason }, { person, pin }))
    },
    'account.list': async () => {
      const known = new Map([...office.book().accounts].map(([account, { name, standing }]) => [account, { account, name, standing: standing as 'office' | 'private' | 'unknown' }]))
      for (const surface of surfaces.all()) {
        const key = accountKey(surface)
        if (key && surface.account && !known.has(key)) known.set(key, { account: key, name: surface.account.name, standing: 'unknown' })
      }
      return yes([...known.values()])
    },
    'account.declare': async ({ account, name, standing, person, pin }) => {
      const by = person && pin ? { person, pin } : undefined
      return changing(await office.act({ do: 'declare-account', account, name, standing, by: person ?? office.current()?.id ?? null }, by))
    },
    'policy.get': async () => yes(office.policy()),
    'policy.set': async ({ mode, stages, person, pin }) => changing(await office.act({ do: 'set-policy', mode, stages, by: person }, { person, pin })),
    'terms.list': async () => yes((await readLists(office.store)).map(({ id, name, rows }) => ({ id, name, rows }))),
    'terms.import': async ({ name, text }) => {
      const kept = await importTerms(office, name, text)
      if (!kept.ok) return kept
      await listsChanged()
      return yes({ id: kept.id, rows: kept.rows, bad: kept.bad })
    },
    'terms.remove': async ({ id }) => {
      const removed = await removeTerms(office, id)
      if (!removed.ok) return removed
      await listsChanged()
      return yes(null)
    },
    'ledger.lines': async asked => yes(await ledgerLines(ledgerBook.ledger, office.book(), office.faults(), asked)),
  }
}
