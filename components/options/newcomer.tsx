// Who is the new person, and which PIN have they chosen?
import { i18n } from '#i18n'
import { LineField, PinField } from '../parts/fields.tsx'
import { SHORTEST_PIN } from '../parts/person-pin.tsx'

export type Newcomer = { readonly name: string; readonly unit: string; readonly pin: string; readonly again: string }
export const noNewcomer: Newcomer = { name: '', unit: '', pin: '', again: '' }
export const isNewcomer = (who: Newcomer): boolean => Boolean(who.name.trim()) && who.pin.length >= SHORTEST_PIN && who.pin === who.again

type Props = { readonly who: Newcomer; readonly onChange: (who: Newcomer) => void; readonly tried: boolean }

export const NewcomerFields = ({ who, onChange, tried }: Props) => (
  <>
    <div className="pair">
      <LineField label={i18n.t('options.name')} value={who.name} maxLength={40} onChange={name => onChange({ ...who, name })} problem={tried && !who.name.trim() ? i18n.t('options.name_needed') : null} />
      <LineField label={i18n.t('options.unit')} value={who.unit} maxLength={80} onChange={unit => onChange({ ...who, unit })} />
    </div>
    <div className="pair">
      <PinField label={i18n.t('options.pin')} hint={i18n.t('options.pin_hint')} value={who.pin} onChange={pin => onChange({ ...who, pin })} problem={tried && who.pin.length < SHORTEST_PIN ? i18n.t('options.pin_short') : null} />
      <PinField label={i18n.t('options.pin_again')} value={who.again} onChange={again => onChange({ ...who, again })} problem={tried && who.pin !== who.again ? i18n.t('options.pin_differs') : null} />
    </div>
  </>
)
