// How is a moment of the record written?
const FULL: Intl.DateTimeFormatOptions = { year: 'numeric', month: 'long', day: 'numeric', hour: '2-digit', minute: '2-digit', hour12: false }

/** The local time in full, since it is a record; `at` is ISO 8601 in UTC, and what is no time is shown as it is. */
export const momentOf = (at: string, locale: string): string => {
  const moment = new Date(at)
  return Number.isNaN(moment.getTime()) ? at : new Intl.DateTimeFormat(locale, FULL).format(moment)
}
