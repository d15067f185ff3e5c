// What does a person read at an underline: what, why, what instead, and how to leave it as it is?
import { i18n } from '#i18n'
import type { FindingView } from '#messages'
import { fieldWord, severityWord, SIGNS } from '../words.ts'
import { button, make } from './make.ts'
import { cardCorner, type Box } from './place.ts'

export type CardActs = {
  readonly fix: (suggestion: string) => void
  readonly ignore: (scope: 'once' | 'draft' | 'office') => void
  readonly closed: (byKey: boolean) => void
}
export type Card = {
  readonly show: (finding: FindingView, word: Box, acts: CardActs, focus: boolean) => void
  readonly close: (byKey?: boolean) => void
  readonly isOpen: () => boolean
  readonly holds: (x: number, y: number) => boolean
  readonly hasFocus: () => boolean
}

const LONGEST_QUOTE = 40
const short = (text: string): string => (text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text)

export function createCard(stage: HTMLElement, announce: (sentence: string) => void): Card {
  const box = make('div', { class: 'card', role: 'dialog', attributes: { 'aria-labelledby': 'card-name', 'aria-describedby': 'card-says', tabindex: '-1' } })
  box.hidden = true
  stage.append(box)
  let acts: CardActs | null = null

  function close(byKey = false): void {
    if (box.hidden) return
    box.hidden = true
    acts?.closed(byKey)
    acts = null
  }
  box.addEventListener('keydown', event => {
    if (event.key === 'Escape') {
      event.preventDefault()
      close(true)
    }
    if (event.key !== 'Tab') return
    // The card is one stop of the page: Tab goes round in it until it is closed.
    const stops = [...box.querySelectorAll('button')]
    const at = stops.indexOf((box.getRootNode() as ShadowRoot).activeElement as HTMLButtonElement)
    event.preventDefault()
    stops[(at + (event.shiftKey ? -1 : 1) + stops.length) % stops.length]?.focus({ preventScroll: true })
  })

  function fill(finding: FindingView): void {
    const basis = finding.printedBasis.join(' ')
    const suggestions = finding.suggestions.map((suggestion, at) =>
      button(suggestion === '' ? i18n.t('desk.delete') : i18n.t('desk.change_to', [suggestion]), () => acts?.fix(suggestion), at === 0 ? { class: 'main' } : {}))
    box.replaceChildren(
      make('h2', { attributes: { id: 'card-name' } },
        make('span', { class: `${finding.severity}-ink`, text: `${SIGNS[finding.severity]} ` }),
        finding.quote ? i18n.t('desk.quoted', [short(finding.quote)]) : fieldWord(finding.field)),
      make('div', { class: 'says', text: finding.message, attributes: { id: 'card-says' } }),
      make('div', { class: 'meta', text: `${severityWord(finding.severity)} · ${finding.title}` }),
      ...(basis ? [make('div', { class: 'meta', text: i18n.t('desk.basis', [basis]) })] : []),
      ...(suggestions.length > 0 ? [make('div', { class: 'buttons' }, ...suggestions)] : []),
      make('div', { class: 'buttons' },
        button(i18n.t('words.scope.once'), () => acts?.ignore('once'), { class: 'small plain' }),
        button(i18n.t('words.scope.draft'), () => acts?.ignore('draft'), { class: 'small plain' }),
        // What must be mended is no matter of the office's own words.
        ...(finding.severity === 'error' ? [] : [button(i18n.t('words.scope.office'), () => acts?.ignore('office'), { class: 'small plain' })])),
    )
  }
  return {
    close,
    isOpen: () => !box.hidden,
    hasFocus: () => box.contains((box.getRootNode() as ShadowRoot).activeElement),
    holds: (x, y) => {
      if (box.hidden) return false
      const area = box.getBoundingClientRect()
      return x >= area.left - 12 && x <= area.right + 12 && y >= area.top - 12 && y <= area.bottom + 12
    },
    show: (finding, word, nextActs, focus) => {
      acts = nextActs
      fill(finding)
      box.hidden = false
      const corner = cardCorner({ width: innerWidth, height: innerHeight }, { width: box.offsetWidth, height: box.offsetHeight }, word)
      box.style.left = `${corner.left}px`
      box.style.top = `${corner.top}px`
      announce(`${severityWord(finding.severity)}：${finding.quote} ${finding.message}`)
      if (focus) (box.querySelector('button') ?? box).focus({ preventScroll: true })
    },
  }
}
