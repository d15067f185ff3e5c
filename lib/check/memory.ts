// Which passages have been read before? A changed paragraph costs its own length, not the draft's.

// 4,000 passages are about ten long drafts open at once.
const MOST = 4_000

/** A bounded store that forgets what was used longest ago. */
export const memoryOf = <V>(most = MOST): { readonly recall: (key: string, make: () => V) => V; readonly forget: () => void } => {
  const kept = new Map<string, V>()
  return {
    recall: (key, make) => {
      const known = kept.get(key)
      const value = known ?? make()
      kept.delete(key)
      kept.set(key, value)
      if (kept.size > most) for (const oldest of kept.keys()) { kept.delete(oldest); break }
      return value
    },
    forget: () => kept.clear(),
  }
}
