// What does the browser start when the side panel opens, as a panel or as a window?
import { useState } from 'react'
import { i18n } from '#i18n'
import { useAsked } from '../../components/parts/use-asked.ts'
import { Panel } from '../../components/panel/panel.tsx'
import '../../components/panel.css'
import { asks, listen, uiLocale } from './border.ts'
import { mount } from './mount.tsx'

/** The draft in the tab in front is shown until the person picks another; a window opened for one draft names it. */
const SidePanel = () => {
  const [picked, pick] = useState(new URLSearchParams(location.search).get('surface'))
  const [list] = useAsked('list', () => asks('surface.list', {}), listen)
  const [people] = useAsked('people', () => asks('people.list', {}), listen)
  const surfaces = list.state === 'known' ? list.value : null
  const chosen = surfaces?.find(one => one.surface === picked)?.surface ?? surfaces?.find(one => one.active)?.surface ?? surfaces?.[0]?.surface ?? null
  const [asked] = useAsked(chosen, () => asks('surface.view', { surface: chosen ?? '' }), listen)
  const view = asked.state === 'known' && asked.value?.surface === chosen ? asked.value : null
  const known = people.state === 'known' ? people.value : { people: [], current: null }
  const failed = [list, asked].find(one => one.state === 'failed')
  const surface = chosen ?? ''
  return (
    <Panel
      surfaces={surfaces} chosen={chosen} view={view} people={known.people} current={known.current} locale={uiLocale()}
      problem={failed?.state === 'failed' ? failed.why : null} onChoose={pick}
      onOpen={page => void asks('page.open', { page, surface: page === 'options' ? null : chosen })}
      jump={finding => asks('surface.jump', { surface, finding })}
      fix={(finding, suggestion) => asks('surface.fix', { surface, finding, suggestion })}
      ignore={(finding, scope, reason) => asks('finding.ignore', { surface, finding, scope, ...(reason ? { reason } : {}) })}
      restore={finding => asks('finding.restore', { surface, finding })}
    />
  )
}

mount(i18n.t('extension.name'), <SidePanel />)
