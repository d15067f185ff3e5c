// Which stages must a draft pass? Shipped templates and what makes a policy usable; no code names a stage.
import type { Refusal } from './refusal.ts'
import type { Policy, Stage } from './types.ts'

const stages = (...titles: readonly (readonly [string, string])[]): readonly Stage[] => titles.map(([id, title]) => ({ id, title }))

/** 三审 is what the rule-book asks of original items, 一审 what an office takes for reprints. */
export const POLICY_TEMPLATES = [
  { id: 'three-reviews', title: '三审', stages: stages(['first-review', '初审'], ['second-review', '复审'], ['final-review', '终审']) },
  { id: 'one-review', title: '一审', stages: stages(['final-review', '终审']) },
] as const satisfies readonly { readonly id: string; readonly title: string; readonly stages: readonly Stage[] }[]

/** In force until an administrator sets another. Version 0 stands for `as shipped`. */
export const DEFAULT_POLICY: Policy = { id: 'three-reviews', version: 0, mode: 'reason', stages: POLICY_TEMPLATES[0].stages }

/** @returns why these stages are no policy; null: they are. */
export function policyFault(list: readonly Stage[]): Extract<Refusal, 'no-stages' | 'same-stage-twice'> | null {
  if (list.length === 0) return 'no-stages'
  return new Set(list.map(({ id }) => id)).size < list.length ? 'same-stage-twice' : null
}
