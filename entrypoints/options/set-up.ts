// In which order is the set-up written down, so that a stop in the middle can be taken up again?
import type { Answer } from '#messages'
import type { SetupAnswers } from '../../components/options/setup.tsx'
import { asks } from '../sidepanel/border.ts'

/** Ids of people that this page has added already: a second try after a failed step must not add them again. */
const added = new Map<string, string>()

/** The person first, since everything after is done in their name. */
export const setUp = async ({ person, policy, accounts }: SetupAnswers): Promise<Answer<null>> => {
  let id = added.get(person.name)
  if (!id) {
    const answer = await asks('people.add', person)
    if (!answer.ok) return answer
    id = answer.value.id
    added.set(person.name, id)
  }
  const hand = { person: id, pin: person.pin }
  const set = await asks('policy.set', { mode: policy.mode, stages: policy.stages.map(stage => ({ id: stage.id, title: stage.title.trim() })), ...hand })
  if (!set.ok) return set
  for (const account of accounts) {
    const declared = await asks('account.declare', { ...account, ...hand })
    if (!declared.ok) return declared
  }
  const chosen = await asks('people.choose', hand)
  return chosen.ok ? { ok: true, value: null } : chosen
}
