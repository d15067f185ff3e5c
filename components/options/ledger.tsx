// What has happened, and is the record whole?
import { useMemo, useState } from 'react'
import { Button, Heading, Input, SearchField } from 'react-aria-components'
import { i18n } from '#i18n'
import type { LedgerLine } from '#messages'
import { Tick } from '../parts/fields.tsx'
import { WindowedList } from '../parts/windowed-list.tsx'
import { momentOf } from '../when.ts'
import { eventWord } from '../words.ts'

type Props = { readonly lines: readonly LedgerLine[]; readonly locale: string; readonly onReload: () => void }

/** `lines` come most recent first; a line that does not verify is named in words, not only in colour. */
export const Ledger = ({ lines, locale, onReload }: Props) => {
  const [words, setWords] = useState('')
  const [onlyBad, setOnlyBad] = useState(false)
  const bad = useMemo(() => lines.filter(line => !line.sound).length, [lines])
  const read = useMemo(() => lines.map(line => ({ key: line.id, guess: 44, line, text: `${line.who}\n${line.what}\n${eventWord(line.kind)}\n${momentOf(line.at, locale)}`.toLowerCase() })), [lines, locale])
  const rows = useMemo(() => {
    const wanted = words.trim().toLowerCase().split(/\s+/).filter(Boolean)
    return read.filter(({ line, text }) => (!onlyBad || !line.sound) && wanted.every(word => text.includes(word)))
  }, [read, words, onlyBad])
  return (
    <div className="fill column ledger">
      <Heading level={1}>{i18n.t('options.ledger')}</Heading>
      <p className="meta">{i18n.t('options.ledger_text')}</p>
      <div className="row wrap">
        <SearchField className="search" aria-label={i18n.t('options.ledger_filter')} value={words} onChange={setWords}>
          <Input placeholder={i18n.t('options.ledger_filter')} /><Button className="button plain small" aria-label={i18n.t('options.ledger_clear')}>✕</Button>
        </SearchField>
        {bad > 0 && <Tick isSelected={onlyBad} onChange={setOnlyBad}>{i18n.t('options.ledger_only_bad')}</Tick>}
        <span className="meta">{i18n.t('options.ledger_count', [String(rows.length)])}</span>
        {bad > 0 && <span className="chip tone-bad">✕ {i18n.t('options.ledger_bad', [String(bad)])}</span>}
        <span className="push"><Button className="button small" onPress={onReload}>{i18n.t('options.ledger_reload')}</Button></span>
      </div>
      <div className="ledger-head" aria-hidden="true">
        <span>{i18n.t('options.ledger_time')}</span><span>{i18n.t('options.ledger_kind')}</span><span>{i18n.t('options.ledger_who')}</span><span>{i18n.t('options.ledger_what')}</span><span>{i18n.t('options.ledger_state')}</span>
      </div>
      {rows.length === 0
        ? <p className="empty-head padded">{i18n.t(lines.length ? 'options.ledger_no_match' : 'options.ledger_none')}</p>
        : <WindowedList rows={rows} active={null} label={i18n.t('options.ledger_table')} isTabStop render={({ line }) => (
          <article className="ledger-line" data-bad={!line.sound || undefined}>
            <time dateTime={line.at}>{momentOf(line.at, locale)}</time>
            <strong>{eventWord(line.kind)}</strong>
            <span>{line.who || '–'}</span>
            <span>{line.what}</span>
            <span className={`chip ${line.sound ? 'tone-grey' : 'tone-bad'}`}>{line.sound ? `✓ ${i18n.t('options.ledger_sound')}` : `✕ ${i18n.t('options.ledger_altered')}`}</span>
          </article>
        )} />}
    </div>
  )
}
