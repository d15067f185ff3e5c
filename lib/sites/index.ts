// What is on this page? Profiles as data; surfaces, painter and mirror. The only room that touches a page's DOM.
// Painting fails silently (nothing is drawn, the list remains); reading says what it did not find.
export type * from './profile.ts'
export { watches } from './profiles/watches.ts'
export { profiles } from './profiles/index.ts'
export { draftIdIn, standsAt } from './address.ts'
export { controlIn, publishingKey, type Control } from './controls.ts'
export type { Field, FieldEvents, FieldReading, FixOutcome, How } from './field.ts'
export { accountOn, type Account } from './account.ts'
export { createPainter, type Mark as PaintedMark, type Painter } from './painter.ts'
export { quoted, found, type Quoted } from './quote.ts'
export { carried, editBetween, mapped, type Edit, type Span } from './span-map.ts'
export { openSurfaces, type Surface, type SurfaceEvents } from './surfaces.ts'
export type { PageReading } from './article-on-page.ts'
