// What leaves, and what is held? Network rules and the watch over requests. Fails closed: the rules stand while we sleep.
export { bodyId, classify, type Classified } from './classify.ts'
export { holdRules, openRule, openRuleId, type NetworkRule } from './network-rules.ts'
export { readRequest, watchRequests, type Outcome, type Watched, type Watcher, type WebRequest } from './watch.ts'
