// What do the worlds say to each other? One typed protocol with schemas.
export * from './views.ts'
export * from './requests.ts'
export * from './answers.ts'
export { ask, type Send } from './ask.ts'
