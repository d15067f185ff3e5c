// Of what does the background consist?
import type { Checking } from './checking.ts'
import type { Office } from './office.ts'
import type { Publishing } from './publishing.ts'
import type { Surface, Surfaces } from './surfaces.ts'

export type Parts = {
  readonly surfaces: Surfaces
  readonly office: Office
  readonly checking: Checking
  readonly publishing: Publishing
  /** The desk and our own pages hear that a surface changed. */
  readonly changed: (surface: Surface) => void
  /** An editor is gone: what was changed in it is recorded, and nothing of it is kept awake. */
  readonly closed: (surface: Surface) => Promise<void>
  /** Something that every surface depends on changed: people, accounts, policy. */
  readonly allChanged: () => Promise<void>
  /** Lists changed: everything is checked anew. */
  readonly listsChanged: () => Promise<void>
}
