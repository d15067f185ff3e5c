// How are many certain fixes made, and how are exactly these taken back?
import { quoted, type Field, type FixOutcome } from '#sites'

export type Fix = { readonly id: string; readonly field: Field; readonly start: number; readonly end: number; readonly quote: string; readonly to: string }
type Made = { readonly field: Field; readonly start: number; readonly from: string; readonly to: string }

export type Mending = {
  /** One ordinary edit, as a person would type it. `span` counts in the field's present text. */
  readonly one: (fix: Fix) => Promise<FixOutcome>
  /** Last first, so that no edit moves the next one. @returns how many were made */
  readonly all: (fixes: readonly Fix[]) => Promise<number>
  /** Whether all that was made at last stands unchanged and nothing else was typed. */
  readonly canTakeBack: () => boolean
  /** Takes exactly those back, last first. @returns how many, or null when something else was typed since */
  readonly takeBack: () => Promise<number | null>
}

export function createMending(): Mending {
  let made: Made[] = []
  let after = new Map<Field, string>()

  const one = (fix: Fix): Promise<FixOutcome> => fix.field.replace(quoted(fix.field.read().text, fix), fix.to)
  const stands = (): boolean => made.length > 0 && [...after].every(([field, text]) => field.element.isConnected && field.read().text === text)

  return {
    one,
    canTakeBack: stands,
    all: async fixes => {
      made = []
      const ordered = [...fixes].sort((a, b) => b.start - a.start)
      for (const fix of ordered) {
        if (fix.field.read().text.slice(fix.start, fix.end) !== fix.quote) continue
        if ((await one(fix)) === 'done') made.push({ field: fix.field, start: fix.start, from: fix.quote, to: fix.to })
      }
      after = new Map(made.map(({ field }) => [field, field.read().text]))
      return made.length
    },
    takeBack: async () => {
      if (!stands()) return null
      let count = 0
      for (let last = made.pop(); last; last = made.pop()) {
        const { field, start, from, to } = last
        const outcome = await field.replace(quoted(field.read().text, { start, end: start + to.length }), from)
        if (outcome !== 'done') break
        count++
      }
      made = []
      return count
    },
  }
}
