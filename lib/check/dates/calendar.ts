// Which day of the week is it, and does that day exist?

export type Day = { readonly year: number; readonly month: number; readonly day: number }

export const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0

/** Days of a month of the Gregorian calendar; 0 for a month that does not exist. */
export const daysInMonth = (year: number, month: number): number =>
  month === 2 ? (isLeap(year) ? 29 : 28) : ([31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0)

export const exists = ({ year, month, day }: Day): boolean => day >= 1 && day <= daysInMonth(year, month)

/** Days since 1970-01-01, negative before it (civil calendar, era method of Howard Hinnant). */
export const dayNumber = ({ year, month, day }: Day): number => {
  const y = month <= 2 ? year - 1 : year
  const era = Math.floor(y / 400)
  const yearOfEra = y - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  return era * 146097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719468
}

/** 0 for Sunday … 6 for Saturday. */
export const weekday = (day: Day): number => (((dayNumber(day) + 4) % 7) + 7) % 7

/** `YYYY-MM-DD` as a day; null where it is none. */
export const readDay = (iso: string): Day | null => {
  const found = /^(\d{4})-(\d{2})-(\d{2})/u.exec(iso)
  if (!found) return null
  const day = { year: Number(found[1]), month: Number(found[2]), day: Number(found[3]) }
  return exists(day) ? day : null
}
