// What is the life of one editor here: read it, ask about it, paint the answer, mend it?
import type { Article } from '#draft'
import type { Answer, AnswerTo, DeskState, Mark, PagePush, RequestKind, RequestOf } from '#messages'
import { accountOn, articlePlace, carried, type ArticlePlace, type Field, type PaintedMark, type Surface } from '#sites'
import { isNews, updateOf } from './changes.ts'
import { personHere } from './person-here.ts'

export type Asks = <K extends RequestKind>(kind: K, body: RequestOf<K>) => Promise<Answer<AnswerTo<K>>>

/** A finding with the place where it stands now. */
export type Seen = Mark & { readonly field: string }

export type Sitting = {
  readonly surface: Surface
  /** null: the background has not answered. */
  readonly desk: () => DeskState | null
  readonly marks: () => readonly Seen[]
  readonly painted: () => PaintedMark[]
  readonly changed: (field: Field | null) => void
  readonly wrote: () => void
  readonly composing: (open: boolean) => void
  readonly rebound: () => void
  readonly push: (push: PagePush) => void
  /** Opens (again): the background keeps nothing of a page that it has forgotten. */
  readonly open: () => Promise<void>
  /** Sends what is not sent yet, and waits until it has arrived. */
  readonly settle: () => Promise<void>
  readonly took: (desk: DeskState) => void
  readonly close: () => void
}

export type SittingOptions = {
  readonly surface: Surface
  readonly ask: Asks
  /** Something to show has changed. */
  readonly show: (sitting: Sitting) => void
  readonly gone: () => void
  readonly signal: AbortSignal
}

/** Texts of this many revisions are kept, for answers that come late. */
const KEPT = 40
/** A hidden tab draws no frames; what was typed before it was hidden is sent all the same. */
const FRAME_MS = 50

type Texts = ReadonlyMap<string, string>

const stands = ({ element }: Field): boolean => element.isConnected && element.ownerDocument.defaultView !== null

export function createSitting({ surface, ask, show, gone, signal }: SittingOptions): Sitting {
  let desk: DeskState | null = null
  let marks: readonly Seen[] = []
  let texts: Texts = new Map()
  let sent: { readonly article: Article; readonly revision: number; readonly place: ArticlePlace | undefined } | null = null
  let revision = 0
  let scheduled = false
  let opened = false
  let owed = false
  let sending: Promise<void> = Promise.resolve()
  const history = new Map<number, Texts>()
  const person = personHere(() => performance.now())

  const isComposing = (): boolean => surface.fields().some(field => field.isComposing())

  /** Moves what is known from one reading to the next; what was touched waits for the next answer. */
  function carry(items: readonly Seen[], from: Texts, to: Texts): Seen[] {
    const moved: Seen[] = []
    for (const field of new Set(items.map(item => item.field))) {
      const here = items.filter(item => item.field === field)
      const before = from.get(field)
      const after = to.get(field)
      // Cards, links and pictures have no text of their own on the screen: they stay in the list.
      if (before === undefined && after === undefined) moved.push(...here)
      else moved.push(...carried(here, before ?? '', after ?? ''))
    }
    return moved.sort((a, b) => order(a) - order(b) || a.start - b.start)
  }
  const order = (mark: Seen): number => surface.fields().findIndex(field => field.spec.role === mark.field)

  function read(): Article {
    const reading = surface.read()
    marks = carry(marks, texts, reading.texts)
    texts = reading.texts
    return reading.article
  }
  async function send(whole: boolean): Promise<void> {
    // The page is drawing another article: what its old fields still say is neither of the two.
    if (!surface.fields().every(stands)) return
    const article = read()
    const base = whole ? null : sent
    const place = articlePlace(document, surface.profile)
    if (base && !isNews(base.article, article) && base.place?.at === place?.at && base.place?.count === place?.count) return
    revision++
    history.set(revision, texts)
    history.delete(revision - KEPT)
    const update = updateOf(base?.article ?? null, article)
    const before = base?.revision ?? null
    sent = { article, revision, place }
    // What a person wrote stays hers until it has arrived, even if it must be sent again.
    owed = owed || (!whole && person.since())
    const answer = await ask('draft.update', {
      surface: surface.id, revision, base: before, composing: isComposing(), article: update, byPerson: owed, ...(place ? { place } : {}),
    })
    if (!answer.ok) lost(answer.why)
    else if (answer.value.resync && !whole) await send(true)
    else owed = false
  }
  function lost(why: string): void {
    sent = null
    if (why === 'gone') gone()
    else {
      opened = false
      desk = null
      show(sitting)
    }
  }
  /** Reads, paints and sends; huge drafts are read in slices first. */
  async function turn(): Promise<void> {
    scheduled = false
    if (signal.aborted) return
    for (const field of surface.fields()) if (field.isHuge() && !(await field.readSliced(signal))) return
    read()
    show(sitting)
    if (!opened || isComposing() || desk?.standing === 'private') return
    sending = send(false)
    await sending
  }
  function schedule(): void {
    if (scheduled) return
    scheduled = true
    let done = false
    const once = (): void => {
      if (done) return
      done = true
      turn().catch(error => console.error('the draft could not be read', error))
    }
    requestAnimationFrame(once)
    setTimeout(once, FRAME_MS)
  }
  async function open(): Promise<void> {
    const answer = await ask('surface.opened', {
      surface: surface.id, profile: surface.profile.id, url: location.href, draftId: surface.draftId(),
      account: accountOn(document, surface.profile), found: { ...surface.found() },
    })
    if (!answer.ok) {
      lost(answer.why)
      return
    }
    opened = true
    desk = answer.value.desk
    show(sitting)
    if (desk.standing === 'private') return
    sending = send(true)
    await sending
  }
  function took(next: DeskState): void {
    const wasPrivate = desk?.standing === 'private'
    desk = next
    if (wasPrivate && next.standing !== 'private') send(true).catch(error => console.error('the draft could not be sent', error))
    show(sitting)
  }
  function push(said: PagePush): void {
    if (said.push === 'desk') took(said.desk)
    if (said.push === 'resync') open().catch(error => console.error('the editor could not be opened again', error))
    if (said.push !== 'marks') return
    const then = history.get(said.revision)
    // An answer about a reading that is no longer kept cannot be placed; the next one can.
    if (!then) return
    marks = carry(said.marks, then, texts)
    show(sitting)
  }
  const sitting: Sitting = {
    surface, push, open, took,
    desk: () => desk,
    marks: () => marks,
    painted: () => marks.flatMap(mark => {
      const field = surface.field(mark.field)
      return field && mark.end > mark.start ? [{ id: mark.id, severity: mark.severity, field, start: mark.start, end: mark.end, quote: mark.quote }] : []
    }),
    changed: schedule,
    wrote: person.wrote,
    composing: open => { if (!open) schedule() },
    rebound: () => {
      if (opened) open().catch(error => console.error('the editor could not be opened again', error))
      schedule()
    },
    settle: async () => {
      await turn()
      await sending
    },
    close: () => {
      marks = []
      if (opened) ask('surface.closed', { surface: surface.id }).catch(() => undefined)
    },
  }
  return sitting
}
