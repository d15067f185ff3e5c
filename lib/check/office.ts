// What has the office told us about itself? Every part may be missing; a rule without its part stays silent.

export type OfficePerson = { readonly name: string; readonly titles: readonly string[]; readonly from?: string; readonly until?: string }
/** People of one unit in protocol order; `former` are those who left. */
export type OfficeUnit = { readonly unit: string; readonly people: readonly OfficePerson[]; readonly former: readonly OfficePerson[] }

export type OfficeData = {
  readonly roster?: readonly OfficeUnit[]
  /** Telephone numbers that the office publishes, as printed. */
  readonly phones?: readonly string[]
  /** Hosts that the office may link to. */
  readonly hosts?: readonly string[]
  /** Topics (#…#) and column tags that are the office's own. */
  readonly topics?: readonly string[]
}
