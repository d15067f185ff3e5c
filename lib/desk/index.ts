// What does this person need now, on this page? One draft's life: read, ask, paint, mend, hold.
// Fails visibly where it checks (未检查), silently where it paints, and closed where it holds.
export { startDesk, type DeskOptions } from './start.ts'
export { startSentinel, type SentinelOptions } from './sentinel/start.ts'
export type { DockWish } from './overlay/place.ts'
