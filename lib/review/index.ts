// Who has read exactly this? Stops taking signatures rather than lose one.
export type * from './types.ts'
