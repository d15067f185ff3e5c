// What does a person see at the edge of the page: what was found, how far the review is, who is at the keyboard?
import { i18n } from '#i18n'
import type { DeskState, Mark } from '#messages'
import { checkWord, lackSentence, reviewWord, SEVERITIES, severityWord, SIGNS } from '../words.ts'
import { button, make } from './make.ts'
import { dockCorner, wishAt, type Box, type DockWish } from './place.ts'

export type DockView = {
  /** null: the background has not answered; nothing is known, and nothing looks clean. */
  readonly desk: DeskState | null
  /** Plain sentences about what was not found on the page. */
  readonly missing: readonly string[]
  readonly certain: number
  /** A list of drafts: nothing is written here, so nothing is checked here. */
  readonly textless: boolean
  readonly canTakeBack: boolean
}
export type DockActs = {
  readonly step: (direction: 'next' | 'previous', severity?: Mark['severity']) => void
  readonly open: (page: 'panel' | 'person' | 'account' | 'submit') => void
  readonly fixAll: () => void
  readonly takeBack: () => void
  readonly wished: (wish: DockWish) => void
  /** Boxes of the page's own publishing and saving buttons. */
  readonly avoid: () => readonly Box[]
}
export type Dock = { readonly show: (view: DockView) => void; readonly place: () => void; readonly put: (wish: DockWish) => void; readonly hide: () => void }

/** A press that moves less than this is a click. */
const DRAG_FROM = 4

const tone = (desk: DeskState | null): string => {
  if (!desk || desk.check === 'unchecked' || desk.check === 'checking') return 'grey-ink'
  if (desk.check === 'clean') return 'good-ink'
  return desk.counts.error > 0 ? 'error-ink' : desk.counts.warning > 0 ? 'warning-ink' : 'advice-ink'
}

export function createDock(stage: HTMLElement, acts: DockActs, first: DockWish, signal: AbortSignal): Dock {
  let wish = first
  let view: DockView | null = null
  let drawn = ''
  let isPressed = false
  const box = make('div', { class: 'dock', role: 'region', label: i18n.t('desk.dock') })
  box.hidden = true
  stage.append(box)

  function place(): void {
    if (box.hidden || isPressed) return
    const size = { width: box.offsetWidth, height: box.offsetHeight }
    const corner = dockCorner({ width: innerWidth, height: innerHeight }, size, wish, acts.avoid())
    box.style.left = `${corner.left}px`
    box.style.top = `${corner.top}px`
  }
  function put(next: DockWish): void {
    wish = next
    if (view) show(view)
  }
  const fold = (): void => {
    put({ ...wish, folded: !wish.folded })
    acts.wished(wish)
  }
  function head(desk: DeskState | null): HTMLElement {
    const isPrivate = desk?.standing === 'private'
    const state = button('', () => acts.open('panel'), { class: `state ${isPrivate ? 'grey-ink' : tone(desk)}`, title: isPrivate ? i18n.t('desk.private') : i18n.t('desk.open_panel') })
    const dot = isPrivate ? '–' : desk?.check === 'clean' ? '✓' : desk?.check === 'found' ? '●' : '–'
    const word = isPrivate ? i18n.t('desk.private') : checkWord(desk?.check ?? 'unchecked')
    state.append(make('span', { class: 'wide', text: `${i18n.t('extension.name')} ` }), make('span', { text: dot, attributes: { 'aria-hidden': 'true' } }), make('span', { class: 'wide', text: ` ${word}` }))
    state.setAttribute('aria-label', `${i18n.t('extension.name')}：${word}`)
    const row = make('div', { class: 'row head tall' }, state, button(wish.folded ? '«' : '»', fold, {
      class: 'plain small fold', label: wish.folded ? i18n.t('desk.unfold') : i18n.t('desk.fold'), attributes: { 'aria-expanded': String(!wish.folded) },
    }))
    row.addEventListener('pointerdown', drag)
    return row
  }
  function counts(desk: DeskState): HTMLElement {
    const row = make('div', { class: 'row tall' })
    for (const severity of SEVERITIES) {
      const count = desk.counts[severity]
      const one = button(`${SIGNS[severity]}${count}`, () => acts.step('next', severity), {
        class: `plain count ${count > 0 ? `${severity}-ink` : 'grey-ink'}`, label: i18n.t('desk.count', [severityWord(severity), String(count)]), title: i18n.t('desk.count', [severityWord(severity), String(count)]),
      })
      one.disabled = count === 0
      row.append(one)
    }
    return row
  }
  function review(desk: DeskState): HTMLElement[] {
    const word = reviewWord(desk)
    const lacks = desk.verdict.lacks.map(lackSentence).join('\n')
    const ready = desk.review === 'ready'
    return [
      make('div', { class: 'row wide' }, button(ready ? `✓ ${word}` : word, () => acts.open('panel'), { class: `plain ${ready ? 'good-ink' : ''}`, title: lacks })),
    ]
  }
  const person = (desk: DeskState): HTMLElement =>
    make('div', { class: 'row wide' }, button(desk.person ? desk.person.name : i18n.t('desk.nobody'), () => acts.open('person'), { class: `plain small ${desk.person ? '' : 'error-ink'}`, title: i18n.t('desk.person') }))
  function acting(desk: DeskState, { certain, canTakeBack }: DockView): HTMLElement[] {
    const rows = [make('div', { class: 'row wide' },
      button('‹', () => acts.step('previous'), { label: i18n.t('desk.previous'), title: i18n.t('desk.previous') }),
      button('›', () => acts.step('next'), { label: i18n.t('desk.next'), title: i18n.t('desk.next') }),
      button(i18n.t('desk.submit'), () => acts.open('submit'), { class: desk.review === 'ready' ? '' : 'main' }))]
    const mends = make('div', { class: 'row wide' })
    if (certain > 0) mends.append(button(i18n.t('desk.fix_all', [String(certain)]), acts.fixAll, { class: 'small' }))
    if (canTakeBack) mends.append(button(i18n.t('desk.take_back'), acts.takeBack, { class: 'small' }))
    if (mends.childElementCount > 0) rows.push(mends)
    return rows
  }
  /** A button that is replaced between press and release hears no click: nothing is drawn then, nor what stands there already. */
  function show(next: DockView): void {
    view = next
    if (isPressed) return
    const { desk } = next
    const wanted = JSON.stringify([wish, next.missing, next.certain, next.textless, next.canTakeBack, desk && [desk.check, desk.counts, desk.review, desk.stageTitle, desk.verdict.lacks, desk.person, desk.standing]])
    if (drawn === wanted && !box.hidden) return place()
    drawn = wanted
    draw(next)
  }
  function draw(next: DockView): void {
    const { desk, missing } = next
    const focused = (box.getRootNode() as ShadowRoot).activeElement
    const label = box.contains(focused) ? focused?.getAttribute('aria-label') ?? focused?.textContent : null
    box.hidden = false
    // An account that is none of ours is left in peace: no more than a small mark.
    box.className = wish.folded || desk?.standing === 'private' ? 'dock folded' : 'dock'
    const parts: HTMLElement[] = [head(next.textless ? null : desk)]
    if (desk?.standing !== 'private') {
      if (!desk) parts.push(make('div', { class: 'word wide', text: i18n.t('desk.silent') }))
      for (const sentence of missing) parts.push(make('div', { class: 'lack wide', text: sentence }))
      if (desk?.standing === 'unknown') parts.push(make('div', { class: 'row wide' }, button(i18n.t('desk.whose'), () => acts.open('account'), { class: 'small error-ink' })))
      if (desk && next.textless) parts.push(person(desk))
      else if (desk) parts.push(counts(desk), ...review(desk), person(desk), ...acting(desk, next))
    }
    box.replaceChildren(...parts)
    if (label) [...box.querySelectorAll('button')].find(one => (one.getAttribute('aria-label') ?? one.textContent) === label)?.focus({ preventScroll: true })
    place()
  }
  function drag(down: PointerEvent): void {
    if (!down.isTrusted || down.button !== 0) return
    const from = { x: down.clientX - box.offsetLeft, y: down.clientY - box.offsetTop }
    const stop = new AbortController()
    let moved = false
    const move = (event: PointerEvent): void => {
      if (!moved && Math.hypot(event.clientX - down.clientX, event.clientY - down.clientY) < DRAG_FROM) return
      moved = true
      box.style.left = `${event.clientX - from.x}px`
      box.style.top = `${event.clientY - from.y}px`
    }
    const drop = (event: PointerEvent): void => {
      stop.abort()
      if (!moved) return
      // The click that may follow a drag, in the same turn, opens nothing.
      const turn = new AbortController()
      window.addEventListener('click', click => { click.stopImmediatePropagation(); click.preventDefault() }, { capture: true, once: true, signal: turn.signal })
      setTimeout(() => { turn.abort(); put(wishAt({ width: innerWidth, height: innerHeight }, event.clientX, event.clientY, wish.folded)); acts.wished(wish) }, 0)
    }
    window.addEventListener('pointermove', move, { signal: stop.signal, capture: true })
    window.addEventListener('pointerup', drop, { signal: stop.signal, capture: true })
    window.addEventListener('pointercancel', () => stop.abort(), { signal: stop.signal, capture: true })
  }
  box.addEventListener('pointerdown', () => {
    isPressed = true
    const stop = new AbortController()
    // After the click, which comes in the same turn as the release.
    const release = (): void => { stop.abort(); setTimeout(() => { isPressed = false; if (view) show(view) }, 0) }
    for (const type of ['pointerup', 'pointercancel'] as const) window.addEventListener(type, release, { capture: true, signal: stop.signal })
  }, { signal })
  window.addEventListener('resize', place, { signal, passive: true })
  return { show, place, put, hide: () => { box.hidden = true } }
}
