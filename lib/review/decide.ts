// What may this person do now, and which facts follow? A decision is a pure function of the book.
import { keyId } from '#trust'
import { currentPerson, isActive, type Book } from './book.ts'
import { countSignatures, signingFault } from './draft-review.ts'
import { openRound } from './evolve-draft.ts'
import { policyFault } from './policy.ts'
import type { Refusal } from './refusal.ts'
import type { DraftKey, EventBody, GuardMode, Person, Policy, Stage } from './types.ts'

/** What is asked. `by` is the person whose key will sign, or who is at the keyboard (`AUTHORITY` says which). */
export type Command =
  | { readonly do: 'submit'; readonly draft: string; readonly fingerprint: string; readonly by: string }
  | { readonly do: 'sign'; readonly draft: string; readonly fingerprint: string; readonly stage: string; readonly by: string; readonly remark: string }
  | { readonly do: 'return'; readonly draft: string; readonly fingerprint: string; readonly stage: string; readonly by: string; readonly remark: string }
  | { readonly do: 'waive'; readonly draft: string; readonly ruleId: string; readonly quote: string; readonly context: string; readonly by: string; readonly reason: string }
  | { readonly do: 'give-reason'; readonly draft: string; readonly fingerprint: string; readonly by: string; readonly reason: string }
  | { readonly do: 'choose-person'; readonly person: string | null; readonly ledger: string }
  | { readonly do: 'enrol'; readonly person: Person; readonly by: string | null }
  | { readonly do: 'retire'; readonly person: string; readonly by: string }
  | { readonly do: 'declare-account'; readonly account: string; readonly name: string; readonly standing: 'office' | 'private'; readonly by: string | null }
  | { readonly do: 'set-policy'; readonly mode: GuardMode; readonly stages: readonly Stage[]; readonly id?: string; readonly by: string }
  | { readonly do: 'see-draft'; readonly draft: string; readonly key: DraftKey; readonly title: string }
  | { readonly do: 'change-draft'; readonly draft: string; readonly fingerprint: string; readonly ledger: string }

/** The facts to append, in order, all by the same signer; none where nothing is new. */
export type Decision = { readonly ok: true; readonly bodies: readonly EventBody[] } | { readonly ok: false; readonly why: Refusal }

type Decide<C extends Command> = (command: C, book: Book, policy: Policy) => Decision
type CommandOf<D extends Command['do']> = Extract<Command, { do: D }>

const DECIDE: { readonly [D in Command['do']]: Decide<CommandOf<D>> } = {
  'submit': ({ draft, fingerprint, by }, book, policy) => {
    if (!isActive(book.people.get(by))) return refuse('not-enrolled')
    const round = openRound(book.drafts.get(draft), fingerprint)
    if (!round) return accept({ kind: 'review.requested', draft, fingerprint, by })
    return refuse(countSignatures(round, policy).acts.length < policy.stages.length ? 'already-submitted' : 'already-ready')
  },
  'sign': ({ draft, fingerprint, stage, by, remark }, book, policy) => {
    const why = signingFault(book, policy, { draft, fingerprint, stage, by })
    return why ? refuse(why) : accept({ kind: 'review.signed', draft, fingerprint, stage, by, remark })
  },
  'return': ({ draft, fingerprint, stage, by, remark }, book) => {
    const member = book.people.get(by)
    if (!isActive(member)) return refuse('not-enrolled')
    if (!openRound(book.drafts.get(draft), fingerprint)) return refuse('not-submitted')
    if (!member.stages.includes(stage)) return refuse('not-allowed-at-stage')
    return remark.trim() === '' ? refuse('reason-missing') : accept({ kind: 'review.returned', draft, fingerprint, stage, by, remark })
  },
  'waive': ({ do: _do, ...waiver }, book) => {
    if (!isActive(book.people.get(waiver.by))) return refuse('not-enrolled')
    return waiver.reason.trim() === '' ? refuse('reason-missing') : accept({ kind: 'waiver.granted', ...waiver })
  },
  'give-reason': ({ draft, fingerprint, by, reason }, book) => {
    if (!isActive(book.people.get(by))) return refuse('not-enrolled')
    return reason.trim() === '' ? refuse('reason-missing') : accept({ kind: 'publish.reasoned', draft, fingerprint, by, reason })
  },
  'choose-person': ({ person, ledger }, book) => {
    if (person !== null && !isActive(book.people.get(person))) return refuse('not-enrolled')
    return (book.machines.get(ledger)?.session ?? null) === person ? nothing : accept({ kind: 'session.chosen', person })
  },
  'enrol': ({ person, by }, book) => {
    if (keyId(person.publicKey) !== person.kid || book.owners.has(person.kid)) return refuse('bad-key')
    // an office starts in a minute: its first person is its administrator
    if (book.people.size === 0) return accept({ kind: 'key.enrolled', person: { ...person, admin: true } })
    return refuseUnlessAdministrator(book, by) ?? accept({ kind: 'key.enrolled', person })
  },
  'retire': ({ person, by }, book) => {
    const refused = refuseUnlessAdministrator(book, by)
    if (refused) return refused
    const member = book.people.get(person)
    if (!isActive(member)) return refuse('not-enrolled')
    const others = [...book.people.values()].some((one) => one.id !== person && one.admin && isActive(one))
    if (!others) return refuse('last-administrator')
    return { ok: true, bodies: member.kids.map((kid) => ({ kind: 'key.retired', person, kid })) }
  },
  'declare-account': ({ account, name, standing, by }, book) => {
    const before = book.accounts.get(account)
    if (before?.standing === standing && before.name === name) return nothing
    // before anyone is enrolled nobody can be asked; afterwards an administrator may say otherwise
    const refused = book.people.size === 0 ? null : refuseUnlessAdministrator(book, by)
    return refused ?? accept({ kind: 'account.declared', account, name, standing })
  },
  'set-policy': ({ mode, stages, id, by }, book) => {
    const fault = policyFault(stages)
    if (fault) return refuse(fault)
    if (book.people.size === 0) return refuse('nobody-enrolled')
    return refuseUnlessAdministrator(book, by)
      ?? accept({ kind: 'policy.updated', policy: { id: id ?? book.policy.id, version: book.policy.version + 1, mode, stages } })
  },
  'see-draft': ({ draft, key, title }, book) => {
    const known = book.drafts.get(draft)
    return known?.title === title && book.lineages.get(key) === draft ? nothing : accept({ kind: 'draft.seen', draft, key, title })
  },
  'change-draft': ({ draft, fingerprint, ledger }, book) => {
    if (book.drafts.get(draft)?.fingerprint === fingerprint) return nothing
    return accept({ kind: 'draft.changed', draft, fingerprint, by: currentPerson(book, ledger)?.id ?? null })
  },
}

/**
 * Decides one command against what is known.
 * @param policy the policy in force (`book.policy`, unless the caller weighs another).
 * @returns the facts to append, or the one reason against it.
 */
export function decide(command: Command, book: Book, policy: Policy = book.policy): Decision {
  const answer = DECIDE[command.do] as Decide<Command>
  return answer(command, book, policy)
}

const nothing: Decision = { ok: true, bodies: [] }
const accept = (body: EventBody): Decision => ({ ok: true, bodies: [body] })
const refuse = (why: Refusal): Decision => ({ ok: false, why })

function refuseUnlessAdministrator(book: Book, by: string | null): Decision | null {
  const member = book.people.get(by ?? '')
  if (!isActive(member)) return refuse('not-enrolled')
  return member.admin ? null : refuse('not-administrator')
}
