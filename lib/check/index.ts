// What is wrong with this draft? Fails visibly: a draft that could not be checked is 未检查, never clean.
export * from './finding.ts'
export * from './lists.ts'
export * from './office.ts'
export * from './rule.ts'
