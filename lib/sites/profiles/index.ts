// Which surfaces do we know? One file a surface.
import type { SiteProfile } from '../profile.ts'
import { wbArticle } from './wb-article.ts'
import { wbComment } from './wb-comment.ts'
import { wbHome } from './wb-home.ts'
import { wbMobile } from './wb-mobile.ts'
import { wbRepost } from './wb-repost.ts'
import { wbTimer } from './wb-timer.ts'
import { wxArticle } from './wx-article.ts'
import { wxDraftlist } from './wx-draftlist.ts'
import { wxLegacy } from './wx-legacy.ts'
import { wxTietu } from './wx-tietu.ts'

/** In the order in which a page is tried: where several share an address, the likelier stands first. */
export const profiles: readonly SiteProfile[] = [
  wxArticle, wxLegacy, wxTietu, wxDraftlist, wbComment, wbRepost, wbHome, wbTimer, wbArticle, wbMobile,
]
