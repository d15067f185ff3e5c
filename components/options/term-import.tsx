// What is in this file, and shall it be taken in?
import { useState } from 'react'
import { Button, FileTrigger, Form, Heading } from 'react-aria-components'
import { i18n } from '#i18n'
import type { Answer, AnswerTo } from '#messages'
import { LineField } from '../parts/fields.tsx'
import { Problem, Said } from '../parts/notice.tsx'
import { useSending } from '../parts/use-sending.ts'

export type Preview = {
  readonly name: string
  readonly text: string
  readonly rows: readonly { readonly term: string; readonly replace?: readonly string[] }[]
  readonly bad: readonly { readonly line: number; readonly why: string }[]
}
type Props = {
  readonly onRead: (file: File) => Promise<Preview | null>
  readonly onImport: (name: string, text: string) => Promise<Answer<AnswerTo<'terms.import'>>>
  readonly onStart: () => void
}
/** More rows than this are counted, not listed: a preview is for looking, not for reading 50,000 lines. */
const MOST_SHOWN = 200

export const TermImport = ({ onRead, onImport, onStart }: Props) => {
  const [preview, setPreview] = useState<Preview | null>(null)
  const [name, setName] = useState('')
  const [unread, setUnread] = useState(false)
  const [said, say] = useState<string | null>(null)
  const { busy, why, send, forget } = useSending()
  const choose = async (file: File | undefined) => {
    if (!file) return
    onStart()
    forget()
    say(null)
    const read = await onRead(file)
    setUnread(read === null)
    setPreview(read)
    setName(read?.name ?? '')
  }
  return (
    <div className="card">
      <FileTrigger acceptedFileTypes={['.txt', '.tsv', '.csv', 'text/plain']} onSelect={files => void choose(files?.[0])}>
        <Button className="button main">{i18n.t('options.terms_pick')}</Button>
      </FileTrigger>
      <p className="meta">{i18n.t('options.terms_form')}</p>
      <Problem why={unread ? 'bad-file' : why} />
      <Said>{said}</Said>
      {preview && (
        <Form validationBehavior="aria" onSubmit={event => {
          event.preventDefault()
          if (name.trim() && preview.rows.length) void send(() => onImport(name.trim(), preview.text), value => { say(i18n.t('options.terms_imported', [name.trim(), String(value.rows)])); setPreview(null) })
        }}>
          <Heading level={2}>{i18n.t('options.terms_preview', [preview.name])}</Heading>
          <p>{i18n.t('options.terms_good', [String(preview.rows.length)])} · {i18n.t('options.terms_bad', [String(preview.bad.length)])}</p>
          <Shown preview={preview} />
          {preview.rows.length === 0 ? <p>{i18n.t('options.terms_nothing')}</p> : (
            <>
              <LineField label={i18n.t('options.terms_name')} value={name} maxLength={80} onChange={setName} />
              <Button type="submit" className="button main" isPending={busy} isDisabled={!name.trim()}>{i18n.t('options.terms_import_do', [String(preview.rows.length)])}</Button>
            </>
          )}
        </Form>
      )}
    </div>
  )
}

const Shown = ({ preview: { rows, bad } }: { preview: Preview }) => (
  <div className="pair top-aligned">
    {rows.length > 0 && (
      <div className="table-box short" tabIndex={0} role="region" aria-label={i18n.t('options.terms_good_table')}>
        <table aria-label={i18n.t('options.terms_good_table')}>
          <thead><tr><th scope="col">{i18n.t('options.terms_term')}</th><th scope="col">{i18n.t('options.terms_right')}</th></tr></thead>
          <tbody>{rows.slice(0, MOST_SHOWN).map((row, at) => <tr key={at}><td>{row.term}</td><td>{row.replace?.join('、') ?? ''}</td></tr>)}</tbody>
        </table>
        <More left={rows.length - MOST_SHOWN} />
      </div>
    )}
    {bad.length > 0 && (
      <div className="table-box short" tabIndex={0} role="region" aria-label={i18n.t('options.terms_bad_table')}>
        <table aria-label={i18n.t('options.terms_bad_table')}>
          <tbody>{bad.slice(0, MOST_SHOWN).map((one, at) => <tr key={at}><th scope="row">{i18n.t('options.terms_line', [String(one.line)])}</th><td>{one.why}</td></tr>)}</tbody>
        </table>
        <More left={bad.length - MOST_SHOWN} />
      </div>
    )}
  </div>
)

const More = ({ left }: { left: number }) => left > 0 ? <p className="meta padded">{i18n.t('options.terms_more', [String(left)])}</p> : null
