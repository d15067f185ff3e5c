// What else is kept by name? Drafts as last saved, imported lists, settings.
import * as z from 'zod/mini'
import type { DraftRow, ListRow, Store } from './database.ts'
import { kept, type Kept } from './failure.ts'

export const keepDraft = (store: Store, row: DraftRow): Promise<Kept> => kept(() => store.database.put('drafts', row))
export const readDraft = async (store: Store, key: string): Promise<DraftRow | null> => (await store.database.get('drafts', key)) ?? null
/** Every id under which the platform knew one lineage. */
export const draftsOf = (store: Store, draft: string): Promise<readonly DraftRow[]> => store.database.getAllFromIndex('drafts', 'draft', draft)

export const keepList = (store: Store, row: ListRow): Promise<Kept> => kept(() => store.database.put('lists', row))
export const readLists = (store: Store): Promise<readonly ListRow[]> => store.database.getAll('lists')
export const removeList = (store: Store, id: string): Promise<Kept> => kept(() => store.database.delete('lists', id))

export const keepSetting = (store: Store, name: string, value: unknown): Promise<Kept> => kept(() => store.database.put('settings', value, settingName(name)))

/** @returns the setting, or `fallback` where it was never set or is not of this form any more. */
export async function readSetting<T>(store: Store, name: string, form: z.ZodMiniType<T>, fallback: T): Promise<T> {
  const read = form.safeParse(await store.database.get('settings', settingName(name)))
  return read.success ? read.data : fallback
}

/** Settings of other rooms never meet the store's own rows. */
const settingName = (name: string): string => `setting:${name}`
