// How are thousands of rows of unequal height shown without drawing them all?
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState, type ReactNode } from 'react'

/** `guess` is the height in px until the row has been measured. */
export type Row = { readonly key: string; readonly guess: number }

type Props<R extends Row> = {
  readonly rows: readonly R[]
  readonly render: (row: R) => ReactNode
  /** Always drawn, and brought into view when it changes: the row that has the keyboard. */
  readonly active: string | null
  readonly label: string
  /** For rows without anything to press: the list itself takes the focus, so that keys can scroll it. */
  readonly isTabStop?: boolean
}

const SPARE = 400
/** Before the box has been measured (and where nothing is laid out, as in tests). */
const UNMEASURED = 800

/** Rows stand absolutely at the sum of the heights above them; heights are measured as rows are drawn. */
export const WindowedList = <R extends Row>({ rows, render, active, label, isTabStop = false }: Props<R>) => {
  const box = useRef<HTMLDivElement>(null)
  const heights = useRef(new Map<string, number>())
  const [measured, remeasure] = useState(0)
  const [view, setView] = useState({ top: 0, height: UNMEASURED })

  // `measured` counts the changes of the heights, which are kept outside the state.
  const { starts, total } = useMemo(() => {
    let sum = 0
    const starts = rows.map(row => { const start = sum; sum += heights.current.get(row.key) ?? row.guess; return start })
    return { starts, total: sum }
  }, [rows, measured])

  const look = useCallback(() => {
    const element = box.current
    if (element) setView({ top: element.scrollTop, height: element.clientHeight || UNMEASURED })
  }, [])

  const now = useRef({ rows, starts })
  now.current = { rows, starts }
  const observer = useMemo(() => typeof ResizeObserver === 'undefined' ? null : new ResizeObserver(entries => {
    let above = 0
    let changed = false
    for (const entry of entries) {
      const element = entry.target as HTMLElement
      const key = element.dataset['key']
      const height = element.offsetHeight
      if (element === box.current || key === undefined) { look(); continue }
      const at = now.current.rows.findIndex(row => row.key === key)
      const before = heights.current.get(key) ?? now.current.rows[at]?.guess ?? height
      if (height === 0 || (before === height && heights.current.has(key))) continue
      heights.current.set(key, height)
      changed = true
      // What is read must not jump when a row above it turns out higher than guessed.
      if (at >= 0 && (now.current.starts[at] ?? 0) < (box.current?.scrollTop ?? 0)) above += height - before
    }
    if (changed) remeasure(count => count + 1)
    if (above && box.current) box.current.scrollTop += above
  }), [look])
  useEffect(() => {
    if (box.current) observer?.observe(box.current)
    look()
    return () => observer?.disconnect()
  }, [observer, look])

  const activeAt = active === null ? -1 : rows.findIndex(row => row.key === active)
  useLayoutEffect(() => {
    const element = box.current
    if (!element || activeAt < 0) return
    const top = starts[activeAt] ?? 0
    const bottom = starts[activeAt + 1] ?? total
    if (top < element.scrollTop) element.scrollTop = top
    else if (bottom > element.scrollTop + element.clientHeight && element.clientHeight) element.scrollTop = Math.min(top, bottom - element.clientHeight)
    look()
    // Only a move of the keyboard scrolls; a row that grows later must not.
  }, [active])

  const first = Math.max(0, lastAtOrBefore(starts, view.top - SPARE))
  const last = lastAtOrBefore(starts, view.top + view.height + SPARE)
  const drawn = rows.map((_, at) => at).slice(first, last + 1)
  if (activeAt >= 0 && activeAt < first) drawn.unshift(activeAt)
  if (activeAt > last) drawn.push(activeAt)

  return (
    <div className="windowed" ref={box} onScroll={look} role="region" aria-label={label} tabIndex={isTabStop ? 0 : -1}>
      <div style={{ height: total, position: 'relative' }}>
        {drawn.map(at => {
          const row = rows[at]
          return row && (
            <div key={row.key} data-key={row.key} className="windowed-row" style={{ top: starts[at] }} ref={element => {
              if (!element) return
              observer?.observe(element)
              return () => observer?.unobserve(element)
            }}>{render(row)}</div>
          )
        })}
      </div>
    </div>
  )
}

/** Index of the last start that is not beyond `at`; starts ascend. */
const lastAtOrBefore = (starts: readonly number[], at: number): number => {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((starts[middle] ?? 0) <= at) low = middle
    else high = middle - 1
  }
  return low
}
