// What does this person need now, on this page? One desk over all the editors of a document.
import { i18n } from '#i18n'
import type { PagePush } from '#messages'
import type { Control, Field, PaintedMark, Painter, Surface, SurfaceEvents } from '#sites'
import { createChips, type Chips } from './chips.ts'
import { createFindings } from './findings.ts'
import { createPressing } from './pressing.ts'
import { watchPointer } from './pointing.ts'
import { refusal } from './refusal.ts'
import type { Seat } from './seat.ts'
import { createSitting, type Asks, type Sitting } from './sitting.ts'
import { fieldWord } from './words.ts'
import type { Card } from './overlay/card.ts'
import type { Dialogs } from './overlay/dialogs.ts'
import { createDock } from './overlay/dock.ts'
import type { Overlay } from './overlay/host.ts'
import type { Box, DockWish } from './overlay/place.ts'

export type DeskParts = {
  readonly ask: Asks
  readonly seat: Seat
  readonly overlay: Overlay
  readonly painter: Painter
  readonly card: Card
  readonly dialogs: Dialogs
  readonly wish: DockWish
  readonly remember: (wish: DockWish) => void
  readonly gone: () => void
  readonly signal: AbortSignal
}
export type Desk = {
  readonly events: SurfaceEvents
  readonly know: (surfaces: () => readonly Surface[]) => void
  readonly push: (push: PagePush) => void
  readonly again: () => void
  readonly keep: () => void
  readonly moved: () => void
}

const boxesOf = (css: string): Box[] => [...document.querySelectorAll(css)].slice(0, 40).map(element => element.getBoundingClientRect()).filter(box => box.width > 0)

/** Until then an editor may still be on its way; afterwards the page has none that is known. */
const PATIENCE_MS = 6_000

/** What of the page was not found, or only guessed, in plain sentences. */
function missing(surface: Surface): string[] {
  const required = surface.profile.fields.filter(spec => spec.required)
  return Object.entries(surface.found()).flatMap(([role, how]) => {
    if (how === 'heuristic') return [i18n.t('desk.guessed', [fieldWord(role)])]
    if (how !== 'missing') return []
    return [required.some(spec => spec.role === role) ? i18n.t('desk.no_editor') : i18n.t('desk.missing', [fieldWord(role)])]
  })
}

export function createDesk({ ask, seat, overlay, painter, card, dialogs, wish, remember, gone, signal }: DeskParts): Desk {
  const sittings = new Map<string, Sitting>()
  const began = performance.now()
  let active: Sitting | null = null
  let surfaces: () => readonly Surface[] = () => []
  const chips = new Map<string, Chips>()

  const findings = createFindings({ ask, painter, card, dialogs, active: () => active, all: () => [...sittings.values()], activate, shown: () => show(active), forgetPointer: () => pointer.forget() })
  const dock = createDock(overlay.stage, {
    step: findings.step,
    open: page => { ask('page.open', { page, surface: active?.surface.id ?? null }).catch(() => undefined) },
    fixAll: findings.fixAll,
    takeBack: findings.takeBack,
    wished: remember,
    avoid: () => {
      const profile = active?.surface.profile
      return profile && !profile.fields.some(spec => spec.each) ? profile.controls.filter(control => !control.texts).flatMap(control => boxesOf(control.css)) : []
    },
  }, wish, signal)

  function activate(sitting: Sitting): void {
    if (active === sitting) return
    active = sitting
    show(sitting)
  }
  function show(changed: Sitting | null): void {
    const marks: PaintedMark[] = [...sittings.values()].filter(sitting => sitting.desk()?.standing !== 'private').flatMap(sitting => sitting.painted())
    painter.paint(marks)
    pointer.attach()
    if (changed && changed === active) drawDock(changed)
  }
  function drawDock(sitting: Sitting): void {
    const desk = sitting.desk()
    dock.show({ desk, missing: missing(sitting.surface), certain: findings.certainOf(sitting).length, canTakeBack: findings.canTakeBack(), textless: sitting.surface.profile.fields.length === 0 })
  }
  const pointer = watchPointer({
    painter, surfaces: () => surfaces(), signal,
    held: (x, y) => card.holds(x, y) || card.hasFocus(),
    pointed: mark => findings.pointed(mark),
    key: () => findings.atCaret(),
  })

  const of = (surface: Surface): Sitting | undefined => sittings.get(surface.id)
  createPressing({
    seat, ask, gone, now: () => performance.now(),
    sittingOf: control => sittingOf(control, [...sittings.values()]),
    refuse: refusal({ ask, dialogs, findings }),
    silent: control => {
      const sitting = sittingOf(control, [...sittings.values()])
      dialogs.toast(sitting ? i18n.t('desk.silent') : performance.now() - began < PATIENCE_MS ? i18n.t('desk.loading') : i18n.t('desk.no_editor'))
      if (sitting) sitting.open().catch(error => console.error('the editor could not be opened again', error))
    },
  })

  const events: SurfaceEvents = {
    opened: surface => {
      const sitting = createSitting({ surface, ask, show, gone, signal })
      sittings.set(surface.id, sitting)
      if (surface.profile.list) chips.set(surface.id, createChips({ profile: surface.profile, list: surface.profile.list, ask, layer: overlay.stage, signal }))
      active ??= sitting
      sitting.open().catch(error => console.error('the editor could not be opened', error))
      sitting.changed(null)
    },
    closed: surface => {
      of(surface)?.close()
      sittings.delete(surface.id)
      chips.get(surface.id)?.remove()
      chips.delete(surface.id)
      if (active?.surface === surface) active = sittings.values().next().value ?? null
      if (active) show(active)
      else {
        painter.clear()
        dock.hide()
      }
    },
    rebound: surface => of(surface)?.rebound(),
    changed: (surface, field) => of(surface)?.changed(field),
    byPerson: surface => {
      const sitting = of(surface)
      sitting?.wrote()
      if (sitting) activate(sitting)
    },
    composing: (surface, _field, open) => {
      if (open) card.close()
      of(surface)?.composing(open)
    },
  }
  document.addEventListener('focusin', event => {
    const [target] = event.composedPath()
    for (const sitting of sittings.values()) {
      if (target instanceof Node && sitting.surface.fields().some((field: Field) => field.element === target || field.element.contains(target))) activate(sitting)
    }
  }, { capture: true, passive: true, signal })

  // The background must not count an editor whose page was left; a page that comes back from the cache says so.
  window.addEventListener('pagehide', () => { for (const sitting of sittings.values()) sitting.close() }, { signal })
  window.addEventListener('pageshow', event => { if (event.persisted) again() }, { signal })

  const again = (): void => { for (const sitting of sittings.values()) sitting.open().catch(error => console.error('the editor could not be opened again', error)) }

  return {
    events,
    know: all => { surfaces = all; pointer.attach() },
    push: push => {
      if (push.push === 'step') {
        if (push.direction === 'card') findings.atCaret()
        else findings.step(push.direction)
        return
      }
      const sitting = sittings.get(push.surface)
      if (!sitting) return
      if (push.push === 'jump') findings.jump(sitting, push.finding)
      else if (push.push === 'fix') findings.fix(sitting, push.finding, push.suggestion)
      else sitting.push(push)
      for (const one of chips.values()) one.refresh()
    },
    again,
    keep: () => {
      pointer.attach()
      dock.place()
      for (const one of chips.values()) one.place()
      for (const sitting of sittings.values()) if (!sitting.desk()) sitting.open().catch(error => console.error('the editor could not be opened', error))
    },
    moved: () => {
      findings.moved()
      for (const one of chips.values()) one.place()
    },
  }
}

/** The editor that a control publishes: the one beside it, or the only one of its profile's page. */
function sittingOf(control: Control, sittings: readonly Sitting[]): Sitting | null {
  if (control.editor) return sittings.find(sitting => sitting.surface.fields().some(field => field.element === control.editor)) ?? null
  const ofProfile = sittings.filter(sitting => sitting.surface.profile.id === control.watch.id)
  const anyPage = sittings.filter(sitting => !sitting.surface.profile.fields.some(spec => spec.each))
  // What belongs to no editor is judged by the account of the page alone.
  return ofProfile[0] ?? anyPage[0] ?? (control.watch.near ? sittings[0] : undefined) ?? null
}

