// What stands in one line of the ledger? Strict schemas: a field too many is not understood and counts for nothing.
import * as z from 'zod/mini'
import type { EventBody, EventKind, Person, Policy } from './types.ts'

const name = z.string().check(z.minLength(1), z.maxLength(200))
const title = z.string().check(z.maxLength(2_000))
const text = z.string().check(z.maxLength(8_000))
const place = z.number().check(z.gte(0), z.multipleOf(1))

const person: z.ZodMiniType<Person> = z.strictObject({
  id: name, name, unit: title, stages: z.array(name), admin: z.boolean(), publicKey: title, kid: name,
})
const policy: z.ZodMiniType<Policy> = z.strictObject({
  id: name, version: place, mode: z.enum(['remind', 'reason', 'forbid']),
  stages: z.array(z.strictObject({ id: name, title: name })).check(z.minLength(1), z.maxLength(32)),
})

/** One schema a kind; the compiler holds the list complete. */
export const BODIES: { readonly [K in EventKind]: z.ZodMiniType<Extract<EventBody, { kind: K }>> } = {
  'ledger.opened': z.strictObject({
    kind: z.literal('ledger.opened'), note: text, publicKey: title, kid: name,
    follows: z.optional(z.strictObject({ ledger: name, seq: place, head: name })),
  }),
  'key.enrolled': z.strictObject({ kind: z.literal('key.enrolled'), person }),
  'key.retired': z.strictObject({ kind: z.literal('key.retired'), person: name, kid: name }),
  'policy.updated': z.strictObject({ kind: z.literal('policy.updated'), policy }),
  'account.declared': z.strictObject({ kind: z.literal('account.declared'), account: name, name: title, standing: z.enum(['office', 'private']) }),
  'session.chosen': z.strictObject({ kind: z.literal('session.chosen'), person: z.nullable(name) }),
  'draft.seen': z.strictObject({ kind: z.literal('draft.seen'), draft: name, key: name, title }),
  'draft.changed': z.strictObject({ kind: z.literal('draft.changed'), draft: name, by: z.nullable(name), fingerprint: name }),
  'review.requested': z.strictObject({ kind: z.literal('review.requested'), draft: name, fingerprint: name, by: name }),
  'review.signed': z.strictObject({ kind: z.literal('review.signed'), draft: name, fingerprint: name, stage: name, by: name, remark: text }),
  'review.returned': z.strictObject({ kind: z.literal('review.returned'), draft: name, fingerprint: name, stage: name, by: name, remark: text }),
  'waiver.granted': z.strictObject({ kind: z.literal('waiver.granted'), draft: name, ruleId: name, quote: text, context: text, by: name, reason: text }),
  'publish.reasoned': z.strictObject({ kind: z.literal('publish.reasoned'), draft: name, fingerprint: name, by: name, reason: text }),
  'publish.attempted': z.strictObject({ kind: z.literal('publish.attempted'), draft: name, fingerprint: name, by: z.nullable(name), lacks: z.array(title) }),
  'publish.allowed': z.strictObject({ kind: z.literal('publish.allowed'), draft: name, fingerprint: name, by: z.nullable(name) }),
  'published.observed': z.strictObject({
    kind: z.literal('published.observed'), draft: name, key: name, fingerprint: z.nullable(name), signed: z.boolean(), by: z.nullable(name), address: title,
  }),
  'guard.lost': z.strictObject({ kind: z.literal('guard.lost'), surface: name, why: text }),
}

/**
 * One line. `body` travels without its kind, which stands once, in the envelope.
 * `mono`: milliseconds that never run backwards: max(clock, greatest seen + 1). It orders lines of
 * different machines and survives a clock that was set back; `at` is the clock as it was.
 */
export type Envelope = {
  readonly v: 1
  readonly kind: EventKind
  readonly org: string
  readonly ledger: string
  readonly seq: number
  readonly prev: string | null
  readonly actor: string | null
  readonly key: string
  readonly device: string
  readonly at: string
  readonly mono: number
  readonly body: Readonly<Record<string, unknown>>
}
/** A line whose form, bytes and signature were found sound. */
export type LedgerEvent = Omit<Envelope, 'body'> & { readonly id: string; readonly body: EventBody }

const envelope = z.strictObject({
  v: z.literal(1), kind: name, org: name, ledger: name, seq: place, prev: z.nullable(name), actor: z.nullable(name),
  key: name, device: name, at: z.string().check(z.regex(/^\d{4,6}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/)), mono: place,
  body: z.record(z.string(), z.unknown()),
})

/** @returns the envelope that `body` is written in. */
export function envelopeOf(body: EventBody, at: Omit<Envelope, 'v' | 'kind' | 'body'>): Envelope {
  const { kind, ...rest } = body
  return { v: 1, kind, ...at, body: rest }
}

/** @returns the event that a signed value holds, or null where this version does not understand it. */
export function readEvent(id: string, value: unknown): LedgerEvent | null {
  const outer = envelope.safeParse(value)
  if (!outer.success || !isKind(outer.data.kind) || 'kind' in outer.data.body) return null
  const { kind } = outer.data
  const body = BODIES[kind].safeParse({ ...outer.data.body, kind })
  return body.success ? { ...outer.data, id, kind, body: body.data } : null
}

/** @returns whether a body may be written: the same schemas that will read it. */
export const isBody = (body: EventBody): boolean => BODIES[body.kind].safeParse(body).success

const isKind = (kind: string): kind is EventKind => Object.hasOwn(BODIES, kind)
