// Is this exactly the content that was signed? SHA-256 over the canonical form, whole and part by part.
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import { isDefaultAccompanying } from './accompanying.ts'
import { canonicalArticle } from './canonical.ts'
import type { CanonicalArticle } from './canonical.ts'
import { canonicalField } from './canonical-text.ts'
import { canonicalJson } from './json-form.ts'
import type { Plain } from './json-form.ts'
import { TEXT_FIELDS } from './model.ts'
import type { Article, Draft, TextField } from './model.ts'

/** Every version that was ever signed stays computable; a new one is added beside, never in place. */
export const FINGERPRINT_VERSIONS = [1] as const
export type FingerprintVersion = (typeof FINGERPRINT_VERSIONS)[number]

/** What can be named as changed. */
export const PARTS = [...TEXT_FIELDS.filter(name => name !== 'accompanying'), 'body', 'pictures', 'links', 'cards', 'cover'] as const
export type PartName = Exclude<TextField, 'accompanying'> | 'body' | 'pictures' | 'links' | 'cards' | 'cover'

export type Fingerprint = {
  readonly version: FingerprintVersion
  /** Of the whole draft: SHA-256 of the JCS form of {v, articles}. All digests are 64 lower-case hex digits. */
  readonly root: string
  /** Of each article: SHA-256 of the JCS form of {v, article}. */
  readonly articles: readonly string[]
  /** Of each part of each article; an empty part has the digest of an empty part, so that the names never vary. */
  readonly parts: readonly Readonly<Record<PartName, string>>[]
  /** Of the text typed in a publish dialog; null where there is none or it is the platform's own. No part of the root. */
  readonly accompanying: readonly (string | null)[]
}

const digest = (value: Plain): string => bytesToHex(sha256(new TextEncoder().encode(canonicalJson(value))))

const partOf = (article: CanonicalArticle, name: PartName): Plain => {
  if (name === 'body' || name === 'pictures' || name === 'links' || name === 'cards') return article[name]
  return (name === 'cover' ? article.cover : article.fields[name]) ?? null
}

const partsOf = (v: number, article: CanonicalArticle): Record<PartName, string> =>
  Object.fromEntries(PARTS.map(name => [name, digest({ v, part: name, value: partOf(article, name) })])) as Record<PartName, string>

const accompanyingOf = (v: number, { fields }: Article): string | null => {
  const text = fields.accompanying
  if (text === undefined || isDefaultAccompanying(text, fields.title ?? '')) return null
  return digest({ v, part: 'accompanying', value: canonicalField(text) })
}

/**
 * The fingerprint of a draft, as design.md defines it. Synchronous, so that a click can be judged in the same turn.
 * @param version the definition to compute by; signatures carry theirs
 */
export const fingerprint = (draft: Draft, version: FingerprintVersion = 1): Fingerprint => {
  const articles = draft.articles.map(canonicalArticle)
  return {
    version,
    root: digest({ v: version, articles }),
    articles: articles.map(article => digest({ v: version, article })),
    parts: articles.map(article => partsOf(version, article)),
    accompanying: draft.articles.map(article => accompanyingOf(version, article)),
  }
}

/** The digest of one article alone: what a page's screen is compared with. */
export const articleDigest = (article: Article, version: FingerprintVersion = 1): string =>
  digest({ v: version, article: canonicalArticle(article) })

/** The parts in which two fingerprints of one version differ, by article. `null`: they cannot be compared part by part. */
export const changedParts = (before: Fingerprint, after: Fingerprint): readonly (readonly PartName[])[] | null => {
  if (before.version !== after.version || before.articles.length !== after.articles.length) return null
  return before.parts.map((parts, index) => PARTS.filter(name => parts[name] !== after.parts[index]?.[name]))
}
