// Which keys move through the findings without a mouse? J, K or arrows to move, Enter to jump, F to fix.
import { useEffect, useRef } from 'react'
import type { FindingView } from '#messages'
import type { FindingActs } from './finding-card.tsx'

type Keys = Pick<FindingActs, 'onJump' | 'onFix'> & {
  readonly findings: readonly FindingView[]
  readonly activeId: string | null
  readonly onMove: (id: string) => void
}

/** Listens while the findings are on the screen; keys that belong to a field, a menu or an input method pass by. */
export const useFindingKeys = (keys: Keys): void => {
  const now = useRef(keys)
  now.current = keys
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      const target = event.target as HTMLElement
      if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return
      if (target.closest('input, textarea, select, [role=listbox], [role=menu], [role=dialog], [role=tablist]')) return
      const onButton = target.closest('button, a') !== null
      if (act(now.current, event.key, onButton)) event.preventDefault()
    }
    document.addEventListener('keydown', pressed)
    return () => document.removeEventListener('keydown', pressed)
  }, [])
}

const act = ({ findings, activeId, onMove, onJump, onFix }: Keys, key: string, onButton: boolean): boolean => {
  const at = findings.findIndex(one => one.id === activeId)
  const here = findings[at]
  if (!here) return false
  const move = (to: number) => { const there = findings[Math.max(0, Math.min(findings.length - 1, to))]; if (there) onMove(there.id); return true }
  switch (key) {
    case 'j': case 'J': case 'ArrowDown': return move(at + 1)
    case 'k': case 'K': case 'ArrowUp': return move(at - 1)
    case 'Enter': if (onButton) return false; onJump(here); return true
    case 'f': case 'F': {
      const [suggestion] = here.suggestions
      if (suggestion === undefined) return false
      onFix(here, suggestion)
      return true
    }
    default: return false
  }
}
