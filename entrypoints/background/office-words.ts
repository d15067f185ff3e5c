// Which words does the office add: what it never wants marked, and the lists that it imports?
import type { TermList } from '#check'
import { readTermFile } from '#dictionary'
import { keepList, readLists, removeList } from '#store'
import type { Office } from './office.ts'

/** The one list that grows from the card: 加入本单位词库. */
export const ALLOWED = 'office/allowed'
const PREFIX = 'office/'

type Kept = { readonly ok: true; readonly id: string; readonly rows: number; readonly bad: readonly { readonly line: number; readonly why: string }[] } | { readonly ok: false; readonly why: string }

/** Adds a word that is right in this office; nothing inside it is marked from now on. */
export async function allow(office: Office, word: string): Promise<void> {
  const lists = await readLists(office.store)
  const known = lists.find(list => list.id === ALLOWED)?.text ?? ''
  if (known.split('\n').includes(word)) return
  const text = `${known}${known ? '\n' : ''}${word}`
  const kept = await keepList(office.store, { id: ALLOWED, name: '本单位认可的词', text, rows: text.split('\n').length, at: Date.now() })
  if (!kept.ok) throw new Error(kept.why)
}

/** Takes in a list that a person imports: good rows are kept, bad rows are named by line. */
export async function importTerms(office: Office, name: string, text: string): Promise<Kept> {
  const { rows, bad } = readTermFile(text)
  if (rows.length === 0) return { ok: false, why: 'no-rows' }
  const id = PREFIX + crypto.randomUUID()
  const kept = await keepList(office.store, { id, name, text, rows: rows.length, at: Date.now() })
  return kept.ok ? { ok: true, id, rows: rows.length, bad } : kept
}

export const removeTerms = (office: Office, id: string): ReturnType<typeof removeList> => removeList(office.store, id)

/** The office's own words, in the form of the engine: what it wants found (one list, whatever files it came from), and what it wants left alone. */
export async function officeLists(office: Office): Promise<TermList[]> {
  const lists = await readLists(office.store)
  const found = lists.filter(list => list.id !== ALLOWED).flatMap(list => readTermFile(list.text).rows)
  const allowed = lists.filter(list => list.id === ALLOWED).flatMap(list => list.text.split('\n').map(term => ({ term })))
  return [
    { id: 'sensitive/office', title: '本单位词库', kind: 'terms', severity: 'warning', basis: [], rows: found },
    { id: ALLOWED, title: '本单位认可的词', kind: 'protected', basis: [], rows: allowed },
  ]
}
