// Which of these terms occur in a text, and where? Pure; scanning never throws on any text.
export type { Match, Term } from './term.ts'
export { MATCH_LIMIT, buildMatcher, buildSteps, scan, stepsMade, withTerms } from './matcher.ts'
export type { Matcher, ScanOptions } from './matcher.ts'
export { naiveScan } from './naive.ts'
export { isIntact, loadMatcher, serialise } from './blob.ts'
export type { Loaded } from './blob.ts'
