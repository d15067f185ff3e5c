// What is on this page? Profiles as data; surfaces, painter and mirror. The only room that touches a page's DOM.
// Painting fails silently (nothing is drawn, the list remains); reading says what it did not find.
export type * from './profile.ts'
export { watches } from './profiles/watches.ts'
export { profiles } from './profiles/index.ts'
export { draftIdIn, standsAt } from './address.ts'
export { controlIn, publishingKey, type Control } from './controls.ts'
