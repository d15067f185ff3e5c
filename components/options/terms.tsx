// Which words has the office brought itself?
import { useState } from 'react'
import { Button, Heading } from 'react-aria-components'
import { i18n } from '#i18n'
import type { Answer, AnswerTo } from '#messages'
import { Problem, Said } from '../parts/notice.tsx'
import { useSending } from '../parts/use-sending.ts'
import { TermImport, type Preview } from './term-import.tsx'

type Props = {
  readonly lists: AnswerTo<'terms.list'>
  /** Reads a chosen file without keeping it; null where it is no text. */
  readonly onRead: (file: File) => Promise<Preview | null>
  readonly onImport: (name: string, text: string) => Promise<Answer<AnswerTo<'terms.import'>>>
  readonly onRemove: (id: string) => Promise<Answer<null>>
}

export const Terms = ({ lists, onRead, onImport, onRemove }: Props) => {
  const [asked, ask] = useState<string | null>(null)
  const [said, say] = useState<string | null>(null)
  const { busy, why, send } = useSending()
  return (
    <>
      <Heading level={1}>{i18n.t('options.terms')}</Heading>
      <p className="meta">{i18n.t('options.terms_text')}</p>
      {lists.length === 0 ? <p className="card">{i18n.t('options.terms_none')}</p> : (
        <div className="table-box">
          <table aria-label={i18n.t('options.terms_table')}>
            <tbody>
              {lists.map(one => (
                <tr key={one.id}>
                  <th scope="row">{one.name}</th>
                  <td>{i18n.t('options.terms_rows', [String(one.rows)])}</td>
                  <td className="end">
                    {asked === one.id ? (
                      <div className="row wrap end">
                        <span className="meta">{i18n.t('options.terms_remove_sure', [String(one.rows)])}</span>
                        <Button className="button bad small" isPending={busy} onPress={() => void send(() => onRemove(one.id), () => { ask(null); say(i18n.t('options.terms_removed')) })}>{i18n.t('options.terms_remove_do', [one.name])}</Button>
                        <Button className="button plain small" onPress={() => ask(null)}>{i18n.t('options.cancel')}</Button>
                      </div>
                    ) : <Button className="button plain small" aria-label={i18n.t('options.terms_remove_named', [one.name])} onPress={() => { say(null); ask(one.id) }}>{i18n.t('options.terms_remove')}</Button>}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <Problem why={why} />
      <Said>{said}</Said>
      <TermImport onRead={onRead} onImport={onImport} onStart={() => say(null)} />
    </>
  )
}
