// How far is the review of each draft in the platform's list? Read from the platform now, shown in our own layer.
import { i18n } from '#i18n'
import { accountOn, type SiteProfile } from '#sites'
import { make } from './overlay/make.ts'
import type { Asks } from './sitting.ts'
import { listedWord, reviewWord } from './words.ts'

export type Chips = { readonly place: () => void; readonly refresh: () => void; readonly remove: () => void }
export type ChipsOptions = {
  readonly profile: SiteProfile
  readonly list: NonNullable<SiteProfile['list']>
  readonly ask: Asks
  readonly layer: HTMLElement
  readonly signal: AbortSignal
}

/** The platform is asked for one draft after another, and for each again only when the list is looked at anew. */
const AGAIN_MS = 30_000
const INSET = 8

export function createChips({ profile, list, ask, layer, signal }: ChipsOptions): Chips {
  const chips = new Map<string, HTMLElement>()
  const read = new Map<string, { readonly at: number; readonly json: string }>()
  let reading = false

  const cards = (): Map<string, Element> => {
    const found = new Map<string, Element>()
    for (const card of document.querySelectorAll(list.card)) {
      const id = card.getAttribute(list.idAttribute)
      if (id && !found.has(id)) found.set(id, card)
    }
    return found
  }
  async function jsonOf(id: string): Promise<string> {
    const token = new URL(location.href).searchParams.get('token') ?? ''
    const response = await fetch(list.json.replace('{id}', encodeURIComponent(id)).replace('{token}', encodeURIComponent(token)), { credentials: 'same-origin', signal })
    return response.ok ? response.text() : ''
  }
  function place(): void {
    const now = cards()
    for (const [id, chip] of chips) {
      const box = now.get(id)?.getBoundingClientRect()
      const shown = box !== undefined && box.width > 0 && box.bottom > 0 && box.top < innerHeight
      chip.hidden = !shown
      if (!shown) continue
      chip.style.left = `${Math.max(INSET, box.right - chip.offsetWidth - INSET)}px`
      chip.style.top = `${box.top + INSET}px`
    }
    if ([...now.keys()].some(id => !chips.has(id) && !read.has(id))) readAll(false).catch(failed)
  }
  const failed = (error: unknown): void => { if (!signal.aborted) console.info('the list could not be read', error) }

  async function readAll(again: boolean): Promise<void> {
    if (reading) return
    reading = true
    try {
      for (const id of cards().keys()) {
        const before = read.get(id)
        if (before && (!again || performance.now() - before.at < AGAIN_MS)) continue
        // What cannot be read now is 未核对, never what it was before.
        const json = await jsonOf(id).catch(error => { failed(error); return '' })
        if (signal.aborted) return
        read.set(id, { at: performance.now(), json })
      }
      await judge()
    } finally {
      reading = false
    }
  }
  async function judge(): Promise<void> {
    const drafts = [...read].map(([id, { json }]) => ({ id, json }))
    if (drafts.length === 0) return
    const answer = await ask('list.read', { profile: profile.id, account: accountOn(document, profile), drafts })
    if (!answer.ok || signal.aborted) return
    for (const { id, state, stageTitle } of answer.value) {
      const word = reviewWord({ review: state, stageTitle })
      const chip = chips.get(id) ?? make('div', {})
      chip.className = `chip ${state}`
      chip.textContent = state === 'ready' ? `✓ ${listedWord(state)}` : word
      chip.title = i18n.t('desk.chip', [word])
      if (!chips.has(id)) layer.append(chip)
      chips.set(id, chip)
    }
    place()
  }
  readAll(false).catch(failed)
  return {
    place,
    refresh: () => { judge().catch(failed) },
    remove: () => { for (const chip of chips.values()) chip.remove() },
  }
}
