// When is a draft checked, and what stands open in it? Passages at once; rules across blocks after a moment of quiet.
import type { Checker, Finding } from '#check'
import { kept } from './kept-findings.ts'
import { named } from './marks.ts'
import type { Named } from './marks.ts'
import { hasUnseen, isUnseen, wholeDraft } from './surfaces.ts'
import type { Surface } from './surfaces.ts'

/** Rules that look across blocks wait until nobody has typed for this long. */
const QUIET = 300

export type Checking = {
  /** Checks what the surface holds now; tells `checked` once at once and once after the quiet. */
  readonly check: (surface: Surface) => void
  /** Does at once what still waits for quiet: a press on 发表 is judged on the whole check, never on half of it. */
  readonly finish: (surface: Surface) => void
  readonly forget: (surface: string) => void
}

const rank = ({ field }: Finding): number => (field === 'body' ? 1 : field.includes(':') ? 2 : 0)
const inReadingOrder = (a: Finding, b: Finding): number => a.article - b.article || rank(a) - rank(b) || a.start - b.start

/** `YYYY-MM-DD` in the office's own time. */
export const today = (now = new Date()): string => {
  const two = (value: number): string => String(value).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}

/** All findings of a surface by name, article by article. */
export const findingsOf = (surface: Surface): Named[] => named(surface.findings, wholeDraft(surface)?.articles ?? [])

export function checking(checker: () => Checker, checked: (surface: Surface) => void): Checking {
  const waiting = new Map<string, ReturnType<typeof setTimeout>>()
  const stopWaiting = (surface: string): boolean => {
    const before = waiting.get(surface)
    if (before) clearTimeout(before)
    return waiting.delete(surface)
  }

  const run = (surface: Surface, scope: 'passages' | 'draft'): void => {
    const draft = wholeDraft(surface)
    if (!draft) return
    const result = checker().check(draft, { today: today(), scope })
    // An article that was never seen stands empty in the draft: nothing can be said of it.
    const found = result.findings.filter(finding => !isUnseen(surface, finding.article))
    const waits = scope === 'passages' && surface.checkedDraft ? kept(surface.findings, surface.checkedDraft, draft) : []
    surface.findings = waits.length > 0 ? [...found, ...waits].sort(inReadingOrder) : found
    surface.checkedDraft = draft
    surface.failures = result.failures.map(failure => failure.ruleId)
    const isPart = surface.failures.length > 0 || (hasUnseen(surface) && found.length === 0)
    if (scope === 'draft') surface.check = isPart ? 'unchecked' : surface.findings.length > 0 ? 'found' : 'clean'
    else surface.check = surface.findings.length > 0 ? 'found' : 'checking'
    checked(surface)
  }

  return {
    check: surface => {
      stopWaiting(surface.id)
      if (surface.composing) return
      run(surface, 'passages')
      waiting.set(surface.id, setTimeout(() => {
        waiting.delete(surface.id)
        run(surface, 'draft')
      }, QUIET))
    },
    finish: surface => { if (stopWaiting(surface.id)) run(surface, 'draft') },
    forget: stopWaiting,
  }
}
