// Which stages come before publication, and what happens while signatures are missing?
import { Button } from 'react-aria-components'
import { i18n } from '#i18n'
import type { GuardMode, Stage } from '#review'
import { Choose, LineField } from '../parts/fields.tsx'
import { modeSays, modeWord } from '../words.ts'

export type PolicyDraft = { readonly mode: GuardMode; readonly stages: readonly Stage[] }
const MODES = ['remind', 'reason', 'forbid'] as const

/** Proposed stages with their ids, as the review room ships them. */
export type Template = { readonly id: string; readonly title: string; readonly stages: readonly Stage[] }

export const isWholePolicy = (policy: PolicyDraft): boolean => policy.stages.length > 0 && policy.stages.every(stage => stage.title.trim())

/** An id that no stage has yet. */
const freshId = (stages: readonly Stage[]): string => {
  let at = stages.length + 1
  while (stages.some(stage => stage.id === `stage-${at}`)) at++
  return `stage-${at}`
}

type Props = { readonly policy: PolicyDraft; readonly onChange: (policy: PolicyDraft) => void; readonly tried: boolean; readonly templates: readonly Template[] }

export const PolicyFields = ({ policy: { mode, stages }, onChange, tried, templates }: Props) => (
  <>
    <Choose label={i18n.t('options.mode')} value={mode} onChange={id => onChange({ mode: id as GuardMode, stages })} choices={MODES.map(id => ({ id, text: modeWord(id), says: modeSays(id) }))} />
    <fieldset className="field stages">
      <legend>{i18n.t('options.policy_stages')}</legend>
      <div className="row wrap">
        <span className="meta">{i18n.t('options.template')}</span>
        {templates.map(one => <Button key={one.id} className="button small" onPress={() => onChange({ mode, stages: one.stages })}>{one.title}</Button>)}
      </div>
      {stages.map((stage, at) => (
        <div className="row stage-row" key={stage.id}>
          <LineField
            label={i18n.t('options.stage_name', [String(at + 1)])} value={stage.title} maxLength={40}
            onChange={title => onChange({ mode, stages: stages.map(one => one.id === stage.id ? { ...one, title } : one) })}
            problem={tried && !stage.title.trim() ? i18n.t('options.stage_needed') : null}
          />
          {stages.length > 1 && <Button className="button plain small" aria-label={i18n.t('options.stage_remove', [String(at + 1)])} onPress={() => onChange({ mode, stages: stages.filter(one => one.id !== stage.id) })}>✕</Button>}
        </div>
      ))}
      <Button className="button plain small" onPress={() => onChange({ mode, stages: [...stages, { id: freshId(stages), title: '' }] })}>{i18n.t('options.stage_add')}</Button>
    </fieldset>
  </>
)
