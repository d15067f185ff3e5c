// Whose account is this page's? The profile says where to look; the first answer counts.
import type { AccountProbe, SiteProfile } from './profile.ts'

export type Account = { readonly id: string; readonly name: string }

function answer(document: Document, probe: AccountProbe): string | null {
  if ('css' in probe) {
    const element = document.querySelector(probe.css)
    const value = probe.attribute ? element?.getAttribute(probe.attribute) : element?.textContent
    return value?.trim() || null
  }
  const pattern = new RegExp(probe.script)
  for (const script of document.querySelectorAll('script:not([src])')) {
    const value = pattern.exec(script.textContent ?? '')?.[1]
    if (value) return value
  }
  return null
}

const first = (document: Document, probes: readonly AccountProbe[]): string | null => {
  for (const probe of probes) {
    const value = answer(document, probe)
    if (value) return value
  }
  return null
}

/** The account that the page names, or null: then the tab stays held, and says so. */
export function accountOn(document: Document, profile: Pick<SiteProfile, 'account' | 'platform'>): Account | null {
  const id = first(document, profile.account.id)
  return id ? { id, name: first(document, profile.account.name) ?? id } : null
}
