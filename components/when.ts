// How is a moment of the record written?
const FULL: Intl.DateTimeFormatOptions = { year: 'numeric', month: 'long', day: 'numeric', hour: '2-digit', minute: '2-digit', hour12: false }

/** Building a format costs far more than using it, and the ledger has tens of thousands of lines. */
const formats = new Map<string, Intl.DateTimeFormat>()
const formatOf = (locale: string): Intl.DateTimeFormat => {
  const known = formats.get(locale) ?? new Intl.DateTimeFormat(locale, FULL)
  formats.set(locale, known)
  return known
}

/** The local time in full, since it is a record; `at` is ISO 8601 in UTC, and what is no time is shown as it is. */
export const momentOf = (at: string, locale: string): string => {
  const moment = new Date(at)
  return Number.isNaN(moment.getTime()) ? at : formatOf(locale).format(moment)
}
