// What must the sentinel know of each surface? Only the halves that fit into its 10 kB.
import type { Watch } from '../profile.ts'
import { watch as wbArticle } from './wb-article.ts'
import { watch as wbComment } from './wb-comment.ts'
import { watch as wbHome } from './wb-home.ts'
import { watch as wbMobile } from './wb-mobile.ts'
import { watch as wbRepost } from './wb-repost.ts'
import { watch as wbTimer } from './wb-timer.ts'
import { watch as wxArticle } from './wx-article.ts'
import { watch as wxDraftlist } from './wx-draftlist.ts'
import { watch as wxLegacy } from './wx-legacy.ts'
import { watch as wxTietu } from './wx-tietu.ts'

/** Where several could stand at one address, the likelier stands first. */
export const watches: readonly Watch[] = [
  wxArticle, wxLegacy, wxTietu, wxDraftlist, wbComment, wbRepost, wbHome, wbTimer, wbArticle, wbMobile,
]
