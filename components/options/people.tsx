// Who works with this machine, and at which stages may they sign?
import { useState } from 'react'
import { Button, Form, Heading } from 'react-aria-components'
import { i18n } from '#i18n'
import type { Answer, PersonView, RequestOf } from '#messages'
import type { Stage } from '#review'
import { Tick, Ticks } from '../parts/fields.tsx'
import { Note, Problem, Said } from '../parts/notice.tsx'
import { isWhole, noHand, PersonPin } from '../parts/person-pin.tsx'
import { useSending } from '../parts/use-sending.ts'
import { isNewcomer, NewcomerFields, noNewcomer } from './newcomer.tsx'

export type NewPerson = RequestOf<'people.add'>
type Props = {
  readonly people: readonly PersonView[]
  readonly current: string | null
  readonly stages: readonly Stage[]
  readonly onAdd: (person: NewPerson) => Promise<Answer<PersonView>>
}

export const People = ({ people, current, stages, onAdd }: Props) => (
  <>
    <Heading level={1}>{i18n.t('options.people')}</Heading>
    <p className="meta">{i18n.t('options.people_text')}</p>
    {people.length === 1 && <Note>{i18n.t('options.setup_done_text')}</Note>}
    <div className="table-box">
      <table aria-label={i18n.t('options.people_table')}>
        <thead><tr><th scope="col">{i18n.t('options.name')}</th><th scope="col">{i18n.t('options.unit')}</th><th scope="col">{i18n.t('options.stages')}</th><th scope="col">{i18n.t('options.admin')}</th></tr></thead>
        <tbody>
          {people.map(one => (
            <tr key={one.id}>
              <th scope="row">{one.name}{one.id === current && <span className="chip tone-blue">{i18n.t('options.current')}</span>}</th>
              <td>{one.unit || '–'}</td>
              <td>{one.stages.length ? one.stages.map(id => stages.find(stage => stage.id === id)?.title ?? id).join('、') : <span className="meta">{i18n.t('options.stages_none')}</span>}</td>
              <td>{one.admin ? '✓' : '–'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
    <AddPerson people={people} current={current} stages={stages} onAdd={onAdd} />
  </>
)

/** An administrator who has just been chosen need not enter the PIN again for each person; anyone else asks one. */
const AddPerson = ({ people, current, stages, onAdd }: Props) => {
  const admins = people.filter(one => one.admin)
  const isAdmin = admins.some(one => one.id === current)
  const [who, setWho] = useState(noNewcomer)
  const [signs, setSigns] = useState<readonly string[]>([])
  const [admin, setAdmin] = useState(false)
  const [tried, setTried] = useState(false)
  const [added, setAdded] = useState<string | null>(null)
  const [hand, setHand] = useState(noHand(isAdmin ? current : null))
  const { busy, why, send } = useSending()
  const [asked, ask] = useState(false)
  if (why === 'needs-administrator' && !asked) ask(true)
  const needsHand = !isAdmin || asked
  return (
    <Form validationBehavior="aria" className="card" aria-label={i18n.t('options.people_add')} onSubmit={event => {
      event.preventDefault()
      setTried(true)
      setAdded(null)
      if (!isNewcomer(who) || (needsHand && !isWhole(hand))) return
      const by = needsHand && hand.person ? { by: { person: hand.person, pin: hand.pin } } : {}
      void send(() => onAdd({ name: who.name.trim(), unit: who.unit.trim(), stages: [...signs], admin, pin: who.pin, ...by }), person => {
        setAdded(person.name)
        setWho(noNewcomer)
        setSigns([])
        setAdmin(false)
        setTried(false)
        setHand({ ...hand, pin: '' })
      })
    }}>
      <Heading level={2}>{i18n.t('options.people_add')}</Heading>
      <NewcomerFields who={who} onChange={setWho} tried={tried} />
      {stages.length > 0 && <Ticks label={i18n.t('options.stages')} choices={stages.map(stage => ({ id: stage.id, text: stage.title }))} value={signs} onChange={setSigns} />}
      <Tick isSelected={admin} onChange={setAdmin}>{i18n.t('options.admin')}<span className="meta block">{i18n.t('options.admin_says')}</span></Tick>
      {needsHand && <section aria-label={i18n.t('options.people_by')}><Heading level={3} className="meta">{i18n.t('options.people_by')}</Heading><PersonPin people={admins} hand={hand} onChange={setHand} tried={tried} /></section>}
      <Problem why={why} />
      <Said>{added && i18n.t('options.added', [added])}</Said>
      <Button type="submit" className="button main" isPending={busy}>{who.name.trim() ? i18n.t('options.add_do', [who.name.trim()]) : i18n.t('options.add_do_none')}</Button>
    </Form>
  )
}
