// What is this draft? One model; readers of every form it comes in; canonical form and fingerprint.
export * from './model.ts'
export type * from './save-shape.ts'
