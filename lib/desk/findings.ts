// How does a person get from one finding to the next, read it, mend it, or leave it?
import { i18n } from '#i18n'
import type { Mark } from '#messages'
import type { PaintedMark, Painter } from '#sites'
import { createMending, type Fix } from './mending.ts'
import { fieldWord } from './words.ts'
import type { Card } from './overlay/card.ts'
import type { Dialogs } from './overlay/dialogs.ts'
import type { Box } from './overlay/place.ts'
import type { Asks, Seen, Sitting } from './sitting.ts'

export type FindingsParts = {
  readonly ask: Asks
  readonly painter: Painter
  readonly card: Card
  readonly dialogs: Dialogs
  readonly active: () => Sitting | null
  readonly all: () => readonly Sitting[]
  readonly activate: (sitting: Sitting) => void
  readonly shown: () => void
  /** The pointer may mean the same word again. */
  readonly forgetPointer: () => void
}
export type Findings = {
  readonly step: (direction: 'next' | 'previous', severity?: Mark['severity']) => void
  readonly pointed: (mark: PaintedMark | null) => void
  readonly atCaret: () => void
  readonly jump: (sitting: Sitting, finding: string) => void
  readonly fix: (sitting: Sitting, finding: string, suggestion: string) => void
  readonly certainOf: (sitting: Sitting) => readonly Seen[]
  readonly fixAll: () => void
  readonly canTakeBack: () => boolean
  readonly takeBack: () => void
  readonly moved: () => void
}

const SCROLL_MS = 120

export function createFindings({ ask, painter, card, dialogs, active, all, activate, shown, forgetPointer }: FindingsParts): Findings {
  const mending = createMending()
  /** The finding that was gone to last: the next one follows it. */
  let at: string | null = null
  let open: { readonly sitting: Sitting; readonly mark: Seen; readonly byPointer: boolean } | null = null
  let caretBack: HTMLElement | null = null

  const ownerOf = (id: string): { sitting: Sitting; mark: Seen } | null => {
    for (const sitting of all()) {
      const mark = sitting.marks().find(one => one.id === id)
      if (mark) return { sitting, mark }
    }
    return null
  }
  const fieldOf = (sitting: Sitting, mark: Seen) => sitting.surface.field(mark.field)
  const isComposing = (sitting: Sitting, mark: Seen): boolean => fieldOf(sitting, mark)?.isComposing() === true
  const paintedOf = (sitting: Sitting, mark: Seen): PaintedMark | null => sitting.painted().find(one => one.id === mark.id) ?? null

  function boxOf(sitting: Sitting, mark: Seen): Box {
    const painted = paintedOf(sitting, mark)
    const [box] = painted ? painter.boxesOf(painted) : []
    const fallback = fieldOf(sitting, mark)?.element.getBoundingClientRect()
    return box ?? (fallback ? { left: fallback.left, top: fallback.top, width: Math.min(fallback.width, 200), height: Math.min(fallback.height, 24) } : { left: innerWidth / 2, top: innerHeight / 3, width: 0, height: 0 })
  }
  async function show(sitting: Sitting, mark: Seen, byPointer: boolean): Promise<void> {
    if (isComposing(sitting, mark)) return
    const answer = await ask('finding.explain', { surface: sitting.surface.id, finding: mark.id })
    const now = sitting.marks().find(one => one.id === mark.id)
    if (!answer.ok || !answer.value || !now || isComposing(sitting, now)) return
    open = { sitting, mark: now, byPointer }
    at = now.id
    painter.point(paintedOf(sitting, now))
    const finding = answer.value
    card.show(finding, boxOf(sitting, now), {
      fix: suggestion => fix(sitting, now.id, suggestion),
      ignore: scope => ignore(sitting, now.id, scope),
      closed: byKey => {
        open = null
        painter.point(null)
        if (byKey && caretBack?.isConnected) caretBack.focus({ preventScroll: true })
        caretBack = null
      },
    }, !byPointer)
  }
  const shows = (sitting: Sitting, mark: Seen, byPointer: boolean): void => {
    show(sitting, mark, byPointer).catch(error => console.error('the card could not be shown', error))
  }
  function reveal(sitting: Sitting, mark: Seen): void {
    activate(sitting)
    if (isComposing(sitting, mark)) return
    caretBack = fieldOf(sitting, mark)?.root() ?? null
    fieldOf(sitting, mark)?.reveal(mark)
    setTimeout(() => shows(sitting, mark, false), SCROLL_MS)
  }
  async function mend(sitting: Sitting, id: string, to: string): Promise<void> {
    const mark = sitting.marks().find(one => one.id === id)
    const field = mark && fieldOf(sitting, mark)
    if (!mark || !field) return dialogs.toast(i18n.t('desk.moved'))
    if (field.isComposing()) return dialogs.toast(i18n.t('desk.composing'))
    card.close()
    forgetPointer()
    sitting.wrote()
    const outcome = await mending.one({ id, field, start: mark.start, end: mark.end, quote: mark.quote, to })
    sitting.wrote()
    sitting.changed(field)
    if (outcome === 'moved') dialogs.toast(i18n.t('desk.moved'))
    if (outcome === 'refused') {
      field.reveal(mark)
      dialogs.toast(i18n.t('desk.not_fixed'))
    }
    shown()
  }
  function fix(sitting: Sitting, finding: string, suggestion: string): void {
    mend(sitting, finding, suggestion).catch(error => console.error('the fix failed', error))
  }
  function ignore(sitting: Sitting, finding: string, scope: 'once' | 'draft' | 'office'): void {
    card.close(true)
    forgetPointer()
    ask('finding.ignore', { surface: sitting.surface.id, finding, scope }).then(answer => {
      if (answer.ok) dialogs.toast(i18n.t('desk.ignored'))
      else if (answer.why === 'nobody-chosen') {
        dialogs.toast(i18n.t('words.lack.nobody_chosen'))
        return ask('page.open', { page: 'person', surface: sitting.surface.id })
      } else if (answer.why === 'error-stays') dialogs.toast(i18n.t('desk.error_stays'))
      else if (answer.why !== 'reason-missing') dialogs.toast(i18n.t('desk.silent'))
      return null
    }, error => console.error('the finding could not be ignored', error))
  }
  const certainOf = (sitting: Sitting): readonly Seen[] => sitting.marks().filter(mark => mark.certain && mark.suggestion !== null && fieldOf(sitting, mark) !== null)

  async function makeAll(sitting: Sitting): Promise<void> {
    const fixes = certainOf(sitting).flatMap((mark): Fix[] => {
      const field = fieldOf(sitting, mark)
      return field && mark.suggestion !== null ? [{ id: mark.id, field, start: mark.start, end: mark.end, quote: mark.quote, to: mark.suggestion }] : []
    })
    if (fixes.some(({ field }) => field.isComposing())) return dialogs.toast(i18n.t('desk.composing'))
    sitting.wrote()
    const done = await mending.all(fixes)
    sitting.wrote()
    sitting.changed(null)
    const left = fixes.length - done
    dialogs.toast(left > 0 ? i18n.t('desk.fixed_some', [String(done), String(left)]) : i18n.t('desk.fixed', [String(done)]))
    shown()
  }
  async function takeAllBack(sitting: Sitting): Promise<void> {
    sitting.wrote()
    const count = await mending.takeBack()
    sitting.wrote()
    sitting.changed(null)
    dialogs.toast(count === null ? i18n.t('desk.not_taken_back') : i18n.t('desk.taken_back', [String(count)]))
    shown()
  }
  const withActive = (act: (sitting: Sitting) => Promise<void>): void => {
    const sitting = active()
    if (sitting) act(sitting).catch(error => console.error('the fixes failed', error))
  }

  return {
    fix, certainOf,
    step: (direction, severity) => {
      const sitting = active()
      if (!sitting) return
      const marks = sitting.marks().filter(mark => !severity || mark.severity === severity)
      if (marks.length === 0) return dialogs.toast(sitting.desk()?.check === 'clean' ? i18n.t('desk.none_found') : i18n.t('desk.not_checked'))
      const here = marks.findIndex(mark => mark.id === at)
      const next = direction === 'next' ? (here + 1) % marks.length : (here <= 0 ? marks.length : here) - 1
      const mark = marks[next]
      if (mark) reveal(sitting, mark)
    },
    pointed: painted => {
      if (!painted) {
        if (open?.byPointer && !card.hasFocus()) card.close()
        return
      }
      if (dialogs.isOpen() || card.hasFocus()) return
      const owned = ownerOf(painted.id)
      if (owned) shows(owned.sitting, owned.mark, true)
    },
    atCaret: () => {
      if (open) {
        // The key pressed again takes the focus into the card that pointing has opened.
        return shows(open.sitting, open.mark, false)
      }
      for (const sitting of all()) {
        for (const field of sitting.surface.fields()) {
          const caret = field.isComposing() ? null : field.caret()
          const mark = caret === null ? undefined : sitting.marks().find(one => one.field === field.spec.role && one.start <= caret && caret <= one.end)
          if (!mark) continue
          caretBack = field.root()
          shows(sitting, mark, false)
          return
        }
      }
    },
    jump: (sitting, finding) => {
      const mark = sitting.marks().find(one => one.id === finding)
      if (mark) reveal(sitting, mark)
      else dialogs.toast(i18n.t('desk.moved'))
    },
    fixAll: () => {
      const sitting = active()
      if (!sitting) return
      const fixes = certainOf(sitting).map(mark => ({ where: fieldWord(mark.field), from: mark.quote, to: mark.suggestion ?? '' }))
      if (fixes.length > 0) dialogs.fixAll(fixes, () => withActive(makeAll))
    },
    canTakeBack: mending.canTakeBack,
    takeBack: () => withActive(takeAllBack),
    moved: () => { if (open?.byPointer) card.close() },
  }
}
