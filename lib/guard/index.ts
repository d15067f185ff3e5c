// May it go out now, and if not, what is missing? Fails closed for a draft it knows, loudly for a page it does not.
export type * from './types.ts'
export { weigh, type Weighed } from './weigh.ts'
