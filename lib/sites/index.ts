// What is on this page? Profiles as data; surfaces, painter and mirror. The only room that touches a page's DOM.
export type * from './profile.ts'
