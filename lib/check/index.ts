// What is wrong with this draft? Fails visibly: a draft that could not be checked is 未检查, never clean.
export * from './checker.ts'
export * from './finding.ts'
export * from './lists.ts'
export * from './office.ts'
export * from './rule.ts'
export { articleClassOf } from './article-class.ts'
export { fieldText } from './passages.ts'
export { RULES } from './rules/index.ts'
