// What has an office written down about its people, telephones and links?
import * as z from 'zod/mini'
import type { OfficeData } from '#check'

const person = z.object({ name: z.string().check(z.minLength(1)), titles: z.array(z.string()), from: z.optional(z.string()), until: z.optional(z.string()) })
const unit = z.object({ unit: z.string().check(z.minLength(1)), people: z.array(person), former: z._default(z.array(person), []) })
const words = z.optional(z.array(z.string()))
const OFFICE = z.object({ groups: z.optional(z.array(unit)), roster: z.optional(z.array(unit)), phones: words, hosts: words, topics: words })

/**
 * Reads office data: `{"groups":[{"unit","people":[{"name","titles"}],"former":[…]}]}` (a roster alone; the order of
 * people is the protocol order), or the same with `phones`, `hosts` and `topics`.
 */
export const readOfficeFile = (text: string): { readonly ok: true; readonly office: OfficeData } | { readonly ok: false; readonly why: string } => {
  let value: unknown
  try { value = JSON.parse(text) } catch (error) { return { ok: false, why: `不是 JSON：${error instanceof Error ? error.message : String(error)}` } }
  const parsed = OFFICE.safeParse(value)
  if (!parsed.success) {
    const issue = parsed.error.issues[0]
    return { ok: false, why: `${issue?.path.join('.') ?? ''}：${issue?.message ?? '不符合格式'}` }
  }
  const { groups, roster, phones, hosts, topics } = parsed.data
  const units = roster ?? groups
  return { ok: true, office: { ...(units ? { roster: units } : {}), ...(phones ? { phones } : {}), ...(hosts ? { hosts } : {}), ...(topics ? { topics } : {}) } }
}
