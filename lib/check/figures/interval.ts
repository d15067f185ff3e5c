// Can these rounded figures be right together? Interval arithmetic over printed precision.

export type Interval = { readonly low: number; readonly high: number }

/** A little more than binary noise, so that touching intervals meet. */
const SLACK = 1e-9

export const around = (value: number, half: number): Interval => ({ low: value - half, high: value + half })

export const meet = (one: Interval, other: Interval): boolean => {
  const slack = SLACK * Math.max(1, Math.abs(one.low), Math.abs(one.high))
  return one.low <= other.high + slack && other.low <= one.high + slack
}

/** Growth in per cent from a base to a current value; null where the base may be nought. */
export const growth = (base: Interval, current: Interval): Interval | null =>
  base.low <= 0 ? null : { low: (current.low / base.high - 1) * 100, high: (current.high / base.low - 1) * 100 }

/** Share in per cent of a part in a whole; null where the whole may be nought. */
export const share = (part: Interval, whole: Interval): Interval | null =>
  whole.low <= 0 ? null : { low: (part.low / whole.high) * 100, high: (part.high / whole.low) * 100 }

export const plus = (...terms: readonly Interval[]): Interval => ({
  low: terms.reduce((sum, term) => sum + term.low, 0),
  high: terms.reduce((sum, term) => sum + term.high, 0),
})
export const minus = (one: Interval, other: Interval): Interval => ({ low: one.low - other.high, high: one.high - other.low })
