// What do people, policy, accounts and machines become after a line?
import { keyId } from '#trust'
import { union } from './book.ts'
import { policyFault } from './policy.ts'
import { administratorStays, machineOf, type Evolve } from './working.ts'

export const ledgerOpened: Evolve<'ledger.opened'> = (_book, event, body) =>
  body.kid === event.device && keyId(body.publicKey) === body.kid ? null : 'bad-key'

/** A new person, a further key of a known one, or a known one's new particulars. */
export const keyEnrolled: Evolve<'key.enrolled'> = (book, _event, { person }) => {
  const known = book.people.get(person.id)
  if (keyId(person.publicKey) !== person.kid) return 'bad-key'
  const owner = book.owners.get(person.kid)
  // a retired key does not come back, and a key does not change hands
  if (owner !== undefined && (owner !== person.id || !known?.kids.includes(person.kid))) return 'bad-key'
  if ([...book.machines.values()].some(({ device }) => device === person.kid)) return 'bad-key'
  const member = { ...person, stages: [...new Set(person.stages)], kids: union(known?.kids ?? [], [person.kid]) }
  if (!administratorStays(book, member)) return 'last-administrator'
  book.people.set(person.id, member)
  book.owners.set(person.kid, person.id)
  return null
}

export const keyRetired: Evolve<'key.retired'> = (book, _event, { person, kid }) => {
  const member = book.people.get(person)
  if (!member?.kids.includes(kid)) return 'not-enrolled'
  const without = { ...member, kids: member.kids.filter((one) => one !== kid) }
  if (!administratorStays(book, without)) return 'last-administrator'
  book.people.set(person, without)
  return null
}

export const policyUpdated: Evolve<'policy.updated'> = (book, _event, { policy }) => {
  const fault = policyFault(policy.stages)
  if (fault === null) book.policy = policy
  return fault
}

export const accountDeclared: Evolve<'account.declared'> = (book, _event, { account, name, standing }) => {
  book.accounts.set(account, { name, standing })
  return null
}

export const sessionChosen: Evolve<'session.chosen'> = (book, event, { person }) => {
  const machine = machineOf(book, event)
  if (!machine) return null
  const lastUsed = new Map(machine.lastUsed)
  if (machine.session !== null) lastUsed.set(machine.session, book.order)
  if (person !== null) lastUsed.set(person, book.order)
  book.machines.set(event.ledger, { ...machine, session: person, lastUsed })
  return null
}
