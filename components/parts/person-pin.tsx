// Who acts, and is it really they?
import { i18n } from '#i18n'
import type { PersonView } from '#messages'
import { Pick, PinField } from './fields.tsx'

export const SHORTEST_PIN = 4

export type Hand = { readonly person: string | null; readonly pin: string }
export const noHand = (person: string | null): Hand => ({ person, pin: '' })
export const isWhole = (hand: Hand): boolean => hand.person !== null && hand.pin.length >= SHORTEST_PIN

type Props = {
  people: readonly PersonView[]
  hand: Hand
  onChange: (hand: Hand) => void
  /** Set once the person has tried to send: then what is missing is said. */
  tried: boolean
  /** Why a person cannot act here, as the text shown in their place; null where they can. */
  barred?: (person: PersonView) => string | null
}

export const PersonPin = ({ people, hand, onChange, tried, barred }: Props) => (
  <div className="pair">
    <Pick
      label={i18n.t('act.person')} empty={i18n.t('act.person_pick')} value={hand.person}
      options={people.map(one => {
        const bar = barred?.(one) ?? null
        return { id: one.id, text: bar ?? personLabel(one), barred: bar !== null }
      })}
      onChange={person => onChange({ person, pin: '' })}
      problem={tried && hand.person === null ? i18n.t('act.person_pick') : null}
    />
    <PinField
      label={i18n.t('act.pin')} value={hand.pin} onChange={pin => onChange({ ...hand, pin })}
      problem={tried && hand.pin.length < SHORTEST_PIN ? i18n.t('act.pin_short') : null}
    />
  </div>
)

export const personLabel = (person: PersonView): string => person.unit ? `${person.name} · ${person.unit}` : person.name
export const nameOf = (people: readonly PersonView[], id: string | null): string | null => people.find(one => one.id === id)?.name ?? null
