// What can stand between a draft and the public?

/** One thing that is missing, as data; the sentence is made where it is shown. */
export type Lack =
  | { readonly why: 'not-submitted' }
  | { readonly why: 'stage'; readonly stage: string; readonly title: string }
  | { readonly why: 'returned'; readonly name: string; readonly remark: string }
  | { readonly why: 'changed' }
  | { readonly why: 'errors'; readonly count: number; readonly first: string }
  | { readonly why: 'not-checked' }
  | { readonly why: 'nobody-chosen' }
  | { readonly why: 'unsaved' }
  | { readonly why: 'unverified' }
  | { readonly why: 'account-unknown' }
  | { readonly why: 'unreadable'; readonly field: string }

/** `reason`: it may go out if a person gives a reason in an extension page. */
export type Verdict = { readonly pass: 'free' | 'signed' | 'reminded' | 'reasoned' | 'no'; readonly reasonOpens: boolean; readonly lacks: readonly Lack[] }
