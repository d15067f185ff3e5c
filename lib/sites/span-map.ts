// Where has a span gone when its text was edited once? (Harper's idea: one common-prefix/suffix edit; touched spans die.)

export type Span = { readonly start: number; readonly end: number }

/** One edit: `removed` units at `at` were replaced by `added` units. */
export type Edit = { readonly at: number; readonly removed: number; readonly added: number }

/** The smallest single edit that makes `after` of `before`; null where they are equal. UTF-16 units. */
export function editBetween(before: string, after: string): Edit | null {
  if (before === after) return null
  const most = Math.min(before.length, after.length)
  let head = 0
  while (head < most && before.charCodeAt(head) === after.charCodeAt(head)) head++
  let tail = 0
  while (tail < most - head && before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)) tail++
  return { at: head, removed: before.length - head - tail, added: after.length - head - tail }
}

/**
 * Maps a span over one edit.
 * @returns the span in the new text, or null when the edit touched it. An insertion at either border leaves it whole.
 */
export function mapped(span: Span, edit: Edit): Span | null {
  const shift = edit.added - edit.removed
  if (span.end <= edit.at) return span
  if (span.start >= edit.at + edit.removed) return { start: span.start + shift, end: span.end + shift }
  return null
}

/** Maps many spans from one text to another; an item whose span died, or whose quote no longer stands there, is left out. */
export function carried<T extends Span & { readonly quote: string }>(items: readonly T[], before: string, after: string): T[] {
  const edit = editBetween(before, after)
  const kept: T[] = []
  for (const item of items) {
    const span = edit ? mapped(item, edit) : item
    if (span && after.slice(span.start, span.end) === item.quote) kept.push(span === item ? item : { ...item, start: span.start, end: span.end })
  }
  return kept
}
