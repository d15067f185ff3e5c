// A publish control was pressed: may this content go out, and is the network open for it?
import type { DeskState } from '#messages'
import type { Control } from '#sites'
import type { Phase, Seat } from './seat.ts'
import type { Asks, Sitting } from './sitting.ts'

export type PressingOptions = {
  readonly seat: Seat
  readonly ask: Asks
  readonly sittingOf: (control: Control) => Sitting | null
  /** Shows why not. `publish` presses the control again; offered in mode remind only. */
  readonly refuse: (sitting: Sitting, desk: DeskState, control: Control, publish: () => void) => void
  readonly silent: (control: Control) => void
  readonly gone: () => void
  readonly now: () => number
}

/** The network stays open for 20 s; an answer older than this is asked for again. */
const FRESH_MS = 8_000
/** How long one permitted press takes until its last event. */
const PRESS_MS = 1_500

/** One press: each further control of the sequence is asked about anew, for the save lies between them. */
type Answered = { readonly sitting: Sitting; readonly element: Element; readonly digest: string; readonly at: number; open: boolean | null; readonly coming: Promise<boolean> }

/** Whether the control publishes what this editor shows; a list or a quick repost shows no text to compare. */
export const textOf = ({ surface }: Sitting, { watch, editor }: Pick<Control, 'watch' | 'editor'>): boolean =>
  (watch.near ? editor !== null : surface.fields().length > 0)

/** Presses a control as the person did, once, past our own listeners. */
function pressAgain(seat: Seat, { role, element }: Control): void {
  seat.passing = element
  try {
    if (role === 'key') {
      element.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', code: 'Enter', keyCode: 13, which: 13, ctrlKey: true, bubbles: true, cancelable: true, composed: true }))
    } else if (element instanceof HTMLElement) element.click()
  } finally {
    seat.passing = null
  }
}

export function createPressing({ seat, ask, sittingOf, refuse, silent, gone, now }: PressingOptions): void {
  let last: Answered | null = null
  /** In mode remind: the content of which a person has said 仍要发表. */
  let reminded: string | null = null
  let refusing = false

  function askToOpen(sitting: Sitting, control: Control, digest: string): Answered {
    const coming = ask('publish.pressed', { surface: sitting.surface.id, control: control.role, digest }).then(answer => {
      if (!answer.ok) {
        if (answer.why === 'gone') gone()
        return false
      }
      sitting.took(answer.value.desk)
      return answer.value.open
    })
    const answered: Answered = { sitting, element: control.element, digest, at: now(), open: null, coming }
    coming.then(open => { answered.open = open }, () => { answered.open = false })
    last = answered
    return answered
  }
  const fresh = (sitting: Sitting, control: Control, digest: string): Answered | null =>
    last && last.sitting === sitting && last.element === control.element && last.digest === digest && now() - last.at < FRESH_MS ? last : null

  const again = (sitting: Sitting, control: Control, digest: string): void => {
    const current = fresh(sitting, control, digest) ?? askToOpen(sitting, control, digest)
    current.coming.then(open => {
      const desk = sitting.desk()
      // Looked at again: the draft may have been changed while the answer came.
      if (open && control.element.isConnected && (!textOf(sitting, control) || sitting.surface.digest() === digest)) pressAgain(seat, control)
      else if (desk) refuse(sitting, desk, control, () => undefined)
      else silent(control)
    }, error => console.error('the press was not answered', error))
  }

  seat.judge = (control: Control, phase: Phase): 'pass' | 'hold' => {
    const sitting = sittingOf(control)
    const desk = sitting?.desk() ?? null
    if (!sitting || !desk) {
      if (phase === 'act') silent(control)
      return 'hold'
    }
    if (desk.standing === 'private') return 'pass'
    const digest = textOf(sitting, control) ? sitting.surface.digest() : `-${control.watch.id}`
    const reminds = desk.mode === 'remind' && desk.verdict.lacks.length > 0
    const permitted = reminds ? reminded === digest : desk.permit?.includes(digest) === true
    if (permitted) {
      const known = fresh(sitting, control, digest)
      if (phase === 'early') {
        if (!known) askToOpen(sitting, control, digest)
        return 'pass'
      }
      if (known?.open === true && now() - known.at < PRESS_MS) return 'pass'
      again(sitting, control, digest)
      return 'hold'
    }
    if (phase === 'act' && !refusing) {
      refusing = true
      ask('publish.pressed', { surface: sitting.surface.id, control: control.role, digest }).then(answer => {
        if (answer.ok) sitting.took(answer.value.desk)
        else if (answer.why === 'gone') gone()
        const told = sitting.desk()
        if (!told) silent(control)
        else if (answer.ok && answer.value.open && told.mode !== 'remind' && textOf(sitting, control)) again(sitting, control, digest)
        else refuse(sitting, told, control, () => {
          reminded = digest
          again(sitting, control, digest)
        })
      }).catch(error => console.error('the press was not answered', error)).finally(() => { refusing = false })
    }
    return 'hold'
  }
}
