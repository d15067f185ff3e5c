// What changed since the last signature, told by marks and words and not by colour alone?
import { useState } from 'react'
import { Button } from 'react-aria-components'
import { i18n } from '#i18n'
import type { Change } from '#messages'
import { placeWord } from '../words.ts'

export const Changes = ({ changes }: { changes: readonly Change[] }) => (
  <div className="changes">
    {changes.map((change, at) => (
      <section key={`${change.field}/${at}`} aria-label={placeOf(change, several(changes))}>
        <p className="meta">{placeOf(change, several(changes))}</p>
        <p className="diff">{change.parts.map((part, at) => <Part key={at} part={part} isFirst={at === 0} isLast={at === change.parts.length - 1} />)}</p>
      </section>
    ))}
  </div>
)

const several = (changes: readonly Change[]): boolean => changes.some(change => (change.article ?? 0) > 0)
const placeOf = ({ article = 0, field }: Change, several: boolean): string => placeWord(article, field, several)

type PartProps = { part: Change['parts'][number]; isFirst: boolean; isLast: boolean }
const Part = ({ part, isFirst, isLast }: PartProps) => {
  if (part.kind === 'same') return <Same text={part.text} isFirst={isFirst} isLast={isLast} />
  const text = visible(part.text)
  return part.kind === 'added'
    ? <ins><span className="mark">{i18n.t('panel.added')}</span>{text}</ins>
    : <del><span className="mark">{i18n.t('panel.removed')}</span>{text}</del>
}

const CONTEXT = 24

/** What stayed is shortened to the words around the change, and shown whole on request. */
const Same = ({ text, isFirst, isLast }: { text: string; isFirst: boolean; isLast: boolean }) => {
  const [whole, show] = useState(false)
  const head = isFirst ? 0 : CONTEXT
  const tail = isLast ? 0 : CONTEXT
  const skipped = text.length - head - tail
  if (whole || skipped < 2 * CONTEXT) return <>{text}</>
  return (
    <>
      {text.slice(0, head)}
      <Button className="button link small" onPress={() => show(true)}>{i18n.t('panel.skipped', [String(skipped)])}</Button>
      {tail > 0 && text.slice(-tail)}
    </>
  )
}

/** A change that is only white space would otherwise not be seen. */
const visible = (text: string): string =>
  text.trim() ? text : text.replaceAll('\n', '↵\n').replaceAll(' ', '␣').replaceAll('\u3000', '□')
