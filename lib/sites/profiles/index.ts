// Which surfaces do we know? One file a surface.
import type { SiteProfile } from '../profile.ts'
export const profiles: readonly SiteProfile[] = []
