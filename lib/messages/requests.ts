// What may be asked of the background? One schema a request; what comes in is parsed, never trusted.
import * as z from 'zod/mini'
import { BLOCK_KINDS, ARTICLE_KINDS } from '#draft'

const id = z.string().check(z.minLength(1), z.maxLength(200))
const short = z.string().check(z.maxLength(2_000))
const pin = z.string().check(z.minLength(4), z.maxLength(64))

const block = z.object({
  kind: z.enum(BLOCK_KINDS),
  text: z.string(),
  level: z.optional(z.number()),
  hidden: z.optional(z.boolean()),
})

/** A change of one article: the short fields whole, the body as one splice over the blocks of revision `base`. */
const articleUpdate = z.object({
  kind: z.enum(ARTICLE_KINDS),
  fields: z.record(z.string(), z.string()),
  body: z.object({ from: z.number(), remove: z.number(), insert: z.array(block) }),
  pictures: z.array(z.object({ id: z.string(), alt: z.string(), block: z.number(), place: z.optional(z.number()) })),
  links: z.array(z.object({ href: z.string(), text: z.string(), block: z.number(), at: z.optional(z.number()) })),
  cards: z.array(z.object({ kind: z.string(), id: z.string(), text: z.string(), block: z.number(), place: z.optional(z.number()) })),
  cover: z.optional(z.string()),
  digestFilled: z.optional(z.boolean()),
})

export const REQUESTS = {
  // from an editor's page; the sender's tab and frame are taken from the browser, never from the message
  'surface.opened': z.object({
    surface: id, profile: id, url: z.string(), draftId: z.nullable(z.string()),
    account: z.nullable(z.object({ id: z.string(), name: z.string() })),
    found: z.record(z.string(), z.enum(['primary', 'fallback', 'heuristic', 'missing'])),
  }),
  /** The sentinel found an editor in this frame: put the desk into it. */
  'desk.load': z.object({ profile: id }),
  'surface.closed': z.object({ surface: id }),
  /** base null: the update holds the whole draft (splice over an empty body). `composing`: keep, do not check. */
  'draft.update': z.object({
    surface: id, revision: z.number(), base: z.nullable(z.number()), composing: z.boolean(), article: articleUpdate,
    /** A person typed, pasted or clicked since the last update (false: the page filled the field in). */
    byPerson: z.boolean(),
    /** Which of how many articles of the message the page shows; absent where it shows no list of them. */
    place: z.optional(z.object({ at: z.number().check(z.gte(0), z.multipleOf(1)), count: z.number().check(z.gte(1), z.lte(64)) })),
  }),
  'finding.explain': z.object({ surface: id, finding: id }),
  'finding.ignore': z.object({ surface: id, finding: id, scope: z.enum(['once', 'draft', 'office']), reason: z.optional(short) }),
  'finding.restore': z.object({ surface: id, finding: id }),
  /** A publish control was pressed. `digest` is the fingerprint of the screen's current article. */
  'publish.pressed': z.object({ surface: id, control: z.enum(['publish', 'confirm', 'key']), digest: z.string() }),
  /** Open one of our own pages for this surface. */
  'page.open': z.object({ page: z.enum(['panel', 'person', 'account', 'reason', 'sign', 'submit', 'options', 'ignore']), surface: z.nullable(id), finding: z.optional(id) }),
  /** Cards of a draft list: what the platform's JSON says of each draft, read now. */
  'list.read': z.object({ profile: id, account: z.nullable(z.object({ id: z.string(), name: z.string() })), drafts: z.array(z.object({ id, json: z.string() })) }),

  // from extension pages
  'surface.list': z.object({}),
  'surface.view': z.object({ surface: id }),
  'surface.jump': z.object({ surface: id, finding: id }),
  'surface.fix': z.object({ surface: id, finding: id, suggestion: z.string() }),
  'people.list': z.object({}),
  'people.add': z.object({ name: z.string().check(z.minLength(1), z.maxLength(40)), unit: z.string().check(z.maxLength(80)), stages: z.array(id), admin: z.boolean(), pin, by: z.optional(z.object({ person: id, pin })) }),
  'people.choose': z.object({ person: z.nullable(id), pin: z.optional(pin) }),
  'review.request': z.object({ surface: id }),
  'review.sign': z.object({ surface: id, person: id, pin, stage: id, verdict: z.enum(['signed', 'returned']), remark: short, fingerprint: z.string() }),
  'publish.reason': z.object({ surface: id, person: id, pin, reason: z.string().check(z.minLength(2), z.maxLength(2_000)) }),
  'account.list': z.object({}),
  'account.declare': z.object({ account: id, name: z.string(), standing: z.enum(['office', 'private']), person: z.optional(id), pin: z.optional(pin) }),
  'policy.get': z.object({}),
  'policy.set': z.object({ mode: z.enum(['remind', 'reason', 'forbid']), stages: z.array(z.object({ id, title: short })), person: id, pin }),
  'terms.list': z.object({}),
  'terms.import': z.object({ name: z.string().check(z.minLength(1), z.maxLength(80)), text: z.string() }),
  'terms.remove': z.object({ id }),
  'ledger.lines': z.object({ draft: z.optional(id), limit: z.number() }),
} as const
export type RequestKind = keyof typeof REQUESTS
export type RequestOf<K extends RequestKind> = z.infer<(typeof REQUESTS)[K]>
export type ArticleUpdate = z.infer<typeof articleUpdate>
