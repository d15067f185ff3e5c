// Which problems does the draft have, and how does one get through them quickly?
import { useCallback, useEffect, useMemo, useState } from 'react'
import { Button, Heading, Input, SearchField } from 'react-aria-components'
import { i18n } from '#i18n'
import type { Category } from '#check'
import type { IgnoredView, PersonView, SurfaceView } from '#messages'
import { Pick } from '../parts/fields.tsx'
import { nameOf } from '../parts/person-pin.tsx'
import { WindowedList } from '../parts/windowed-list.tsx'
import { categoryWord, placeWord, severityWord } from '../words.ts'
import { FindingCard, IgnoredCard, type FindingActs } from './finding-card.tsx'
import { NothingFound } from './nothing-found.tsx'
import { categoriesOf, NO_FILTER, rowsOf, type PanelRow } from './rows.ts'
import { useFindingKeys } from './use-finding-keys.ts'

type Props = FindingActs & {
  readonly view: SurfaceView
  readonly people: readonly PersonView[]
  readonly onRestore: (finding: IgnoredView) => void
}

export const FindingsTab = ({ view, people, onJump, onFix, onIgnore, onRestore }: Props) => {
  const [filter, setFilter] = useState(NO_FILTER)
  const [ignoredOpen, openIgnored] = useState(false)
  const [active, setActive] = useState<{ id: string; byKey: boolean } | null>(null)
  const rows = useMemo(() => rowsOf(view.findings, view.ignored, filter, ignoredOpen), [view.findings, view.ignored, filter, ignoredOpen])
  const findings = useMemo(() => rows.flatMap(row => row.row === 'finding' ? [row.finding] : []), [rows])
  const categories = useMemo(() => categoriesOf(view.findings), [view.findings])
  const activeId = active && findings.some(one => one.id === active.id) ? active.id : findings[0]?.id ?? null
  // A finding that was mended or ignored hands the place on, so that the next key press is not lost.
  const [lastAt, setLastAt] = useState(0)
  useEffect(() => {
    if (!active) return
    const at = findings.findIndex(one => one.id === active.id)
    if (at >= 0) { setLastAt(at); return }
    const next = findings[Math.min(lastAt, findings.length - 1)]
    setActive(next ? { id: next.id, byKey: active.byKey } : null)
  }, [findings, active, lastAt])

  useFindingKeys({ findings, activeId, onMove: id => setActive({ id, byKey: true }), onJump, onFix })
  const onActive = useCallback((id: string) => setActive(now => now?.id === id ? now : { id, byKey: false }), [])
  const several = view.findings.some(one => one.article > 0)

  const render = (row: PanelRow) => {
    switch (row.row) {
      case 'severity': return <Heading level={2} className="group">{severityWord(row.severity)}<span className="count">{row.count}</span></Heading>
      case 'place': return <Heading level={3} className="subgroup">{placeWord(row.article, row.field, several)}</Heading>
      case 'finding': return (
        <FindingCard
          finding={row.finding} position={row.position} of={row.of} isActive={row.finding.id === activeId}
          takesFocus={active?.byKey === true && row.finding.id === activeId} onActive={onActive} onJump={onJump} onFix={onFix} onIgnore={onIgnore}
        />
      )
      case 'ignored-head': return (
        <Button className="button link fold" aria-expanded={row.open} onPress={() => openIgnored(!row.open)}>
          {i18n.t('panel.ignored', [String(row.count)])}<span aria-hidden="true"> {row.open ? '▴' : '▾'}</span>
        </Button>
      )
      case 'ignored': return <IgnoredCard finding={row.finding} by={nameOf(people, row.finding.by) ?? row.finding.by} onRestore={onRestore} />
    }
  }

  return (
    <div className="fill column">
      {view.findings.length > 0 && (
        <div className="row filters">
          <SearchField className="search" aria-label={i18n.t('panel.search')} value={filter.words} onChange={words => setFilter({ ...filter, words })}>
            <Input placeholder={i18n.t('panel.search')} />
            <Button className="button plain small" aria-label={i18n.t('panel.search_clear')}>✕</Button>
          </SearchField>
          <Pick
            hideLabel label={i18n.t('panel.category')} value={filter.category ?? ''}
            options={[{ id: '', text: i18n.t('panel.category_all') }, ...categories.map(({ category, count }) => ({ id: category, text: i18n.t('panel.category_item', [categoryWord(category), String(count)]) }))]}
            onChange={id => setFilter({ ...filter, category: (id || null) as Category | null })}
          />
        </div>
      )}
      {findings.length === 0 && <NothingFound check={view.desk.check} filtered={view.findings.length > 0} />}
      {rows.length > 0 && <WindowedList rows={rows} render={render} active={active ? activeId : null} label={i18n.t('panel.list')} />}
      {findings.length > 0 && (
        <p className="meta foot">
          {findings.length < view.findings.length && <span>{i18n.t('panel.found_of', [String(findings.length), String(view.findings.length)])} · </span>}
          {i18n.t('panel.keys')}
        </p>
      )}
    </div>
  )
}
