// What have people decided about words? Fails kindly: a list that cannot be read leaves the last good one in force.
export * from './bases.ts'
export * from './compile.ts'
export * from './list.ts'
export * from './office-file.ts'
export * from './shipped.ts'
export * from './table.ts'
export * from './term-file.ts'
