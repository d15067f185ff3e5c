// Which findings does a draft have? Runs every rule; one that breaks is named, and the others still answer.
import type { Draft } from '#draft'
import type { Segmenter } from '#text'
import { articleClassOf } from './article-class.ts'
import type { Category, Finding } from './finding.ts'
import type { TermList } from './lists.ts'
import { memoryOf } from './memory.ts'
import { settingOf, type Setting } from './mention.ts'
import type { OfficeData } from './office.ts'
import { blockOffsets, fieldText, roleOf, textsOf, type Text } from './passages.ts'
import { inReadingOrder, withoutOverlaps, withRepetitionsTold } from './resolve.ts'
import type { DraftRule, Hit, Passage, PassageRule, PlacedPassage, Rule, RuleContext } from './rule.ts'
import { categoryOf, findingOf, severityIn } from './sentence.ts'
import { findTerms, lexiconOf, type Found } from './terms.ts'

export type CheckerParts = {
  readonly rules: readonly Rule[]
  readonly lists: readonly TermList[]
  readonly office?: OfficeData
  /** Without one, rows that ask for a word boundary are taken as they stand. */
  readonly segmenter?: Segmenter
}
export type CheckContext = {
  /** `YYYY-MM-DD` */
  readonly today: string
  /** `passages`: rules that read one text at a time. `draft`: these and the rules that look across the whole draft. */
  readonly scope: 'passages' | 'draft'
  /** Where given, only rules of these categories run. */
  readonly only?: readonly Category[]
  /** Overrides the class that the engine would choose. */
  readonly articleClass?: RuleContext['articleClass']
}
/** A rule that threw: it is off for the rest of this check, and a draft with failures is not clean. */
export type Failure = { readonly ruleId: string; readonly why: string }
export type CheckResult = { readonly findings: readonly Finding[]; readonly failures: readonly Failure[] }

export type Checker = {
  readonly check: (draft: Draft, context: CheckContext) => CheckResult
  /** The same in steps: control comes back after each text, so that a huge draft never holds the thread. */
  readonly checkInSteps: (draft: Draft, context: CheckContext) => Generator<number, CheckResult>
  /** A better segmenter has arrived (jieba): what was remembered is forgotten. */
  readonly useSegmenter: (segmenter: Segmenter | null) => void
}

type Judged = { readonly hit: Hit; readonly severity: Finding['severity'] }
/** What is remembered of a text: its words, its quotation marks, and each rule's hits. */
type Reading = { found: Found | null; setting: Setting; readonly byRule: Map<string, readonly Judged[]> }

const isDraftRule = (rule: Rule): rule is DraftRule => 'detectDraft' in rule

/** Builds the automaton over all lists once; use one checker for all drafts. */
export const createChecker = ({ rules, lists, office, segmenter }: CheckerParts): Checker => {
  const lexicon = lexiconOf(lists)
  const memory = memoryOf<Reading>()
  let words: Segmenter | null = segmenter ?? null

  const contextOf = (draft: Draft, { today, articleClass }: CheckContext): RuleContext[] => draft.articles.map(article => (
    { today, articleClass: articleClass ?? articleClassOf(article), ...(office ? { office } : {}) }))

  const readingOf = (text: Text, context: RuleContext): Reading => {
    const { kind, level, hidden } = text.of ?? {}
    return memory.recall(JSON.stringify([roleOf(text.field), kind, level, hidden, context.articleClass, context.today, text.text]),
      () => ({ found: null, setting: settingOf(text.text), byRule: new Map() }))
  }

  const passageOf = (text: Text, context: RuleContext, reading: Reading, askedArticle: () => void): PlacedPassage => {
    const words_ = () => reading.found ??= findTerms(lexicon, text.text, { field: roleOf(text.field), today: context.today, segmenter: words })
    return {
      field: text.field, text: text.text, block: text.of, context,
      place: { article: text.article, ...(text.block === undefined ? {} : { block: text.block }) },
      get article() { askedArticle(); return text.source },
      hits: list => words_().hits(list),
      rows: lexicon.rows,
      isProtected: (start, end) => words_().isProtected(start, end),
      isMentioned: reading.setting.mentioned,
    }
  }

  const judge = (rule: PassageRule, text: Text, context: RuleContext, reading: Reading): readonly Judged[] => {
    const known = reading.byRule.get(rule.id)
    if (known) return known
    let stable = true
    const passage: Passage = passageOf(text, context, reading, () => { stable = false })
    const judged = [...rule.detect(passage)].flatMap((hit): Judged[] => {
      const severity = severityIn(rule, hit, reading.setting)
      return severity ? [{ hit, severity }] : []
    })
    if (stable) reading.byRule.set(rule.id, judged)
    return judged
  }

  function* steps(draft: Draft, context: CheckContext): Generator<number, CheckResult> {
    const contexts = contextOf(draft, context)
    const failures = new Map<string, string>()
    const findings: Finding[] = []
    const wanted = rules.filter(rule => !context.only || context.only.includes(categoryOf(rule)))
    const guarded = (rule: Rule, run: () => void) => {
      if (failures.has(rule.id)) return
      // A broken rule must be told, and must not take the others with it.
      try { run() } catch (error) { failures.set(rule.id, error instanceof Error ? error.message : String(error)) }
    }
    const texts = textsOf(draft)
    for (const [at, text] of texts.entries()) {
      const ruleContext = contexts[text.article]
      if (!ruleContext) continue
      const reading = readingOf(text, ruleContext)
      const role = roleOf(text.field)
      for (const rule of wanted) {
        if (isDraftRule(rule) || !rule.reads.includes(role)) continue
        guarded(rule, () => {
          for (const { hit, severity } of judge(rule, text, ruleContext, reading)) findings.push(findingOf(rule, hit, text, severity))
        })
      }
      yield at / texts.length
    }
    if (context.scope === 'draft') {
      const passages = texts.flatMap(text => {
        const own = contexts[text.article]
        return own ? [passageOf(text, own, readingOf(text, own), () => {})] : []
      })
      const fieldAt = fieldsOf(draft)
      for (const rule of wanted) {
        if (!isDraftRule(rule)) continue
        // Hit by hit: a list of a million arguments would overflow the stack.
        guarded(rule, () => { for (const finding of acrossDraft(rule, draft, contexts, passages, fieldAt)) findings.push(finding) })
        yield 1
      }
    }
    return {
      findings: inReadingOrder(withRepetitionsTold(withoutOverlaps(findings))),
      failures: [...failures].map(([ruleId, why]) => ({ ruleId, why })),
    }
  }

  return {
    check: (draft, context) => {
      const walk = steps(draft, context)
      for (;;) {
        const step = walk.next()
        if (step.done) return step.value
      }
    },
    checkInSteps: steps,
    useSegmenter: next => { words = next; memory.forget() },
  }
}

type Field = { readonly text: string; readonly offset: number; readonly setting: Setting }

/** The texts that hits of draft rules point into, each read once. */
const fieldsOf = (draft: Draft): ((article: number, field: string, block: number | undefined) => Field) => {
  const known = new Map<string, Field>()
  const offsets = new Map<number, readonly number[]>()
  return (at, field, block) => {
    const article = draft.articles[at]
    if (!article) throw new RangeError(`article ${at}`)
    const inBlock = field === 'body' ? block : undefined
    const key = `${at} ${field} ${inBlock ?? ''}`
    const read = known.get(key)
    if (read) return read
    const starts = offsets.get(at) ?? blockOffsets(article)
    offsets.set(at, starts)
    const text = inBlock === undefined ? fieldText(article, field) : article.body[inBlock]?.text ?? ''
    const made = { text, offset: inBlock === undefined ? 0 : starts[inBlock] ?? 0, setting: settingOf(text) }
    known.set(key, made)
    return made
  }
}

/** A draft rule sees one context; where a message holds several articles it is the first one's class. */
function* acrossDraft(rule: DraftRule, draft: Draft, contexts: readonly RuleContext[], passages: readonly PlacedPassage[], fieldAt: ReturnType<typeof fieldsOf>): Generator<Finding> {
  for (const hit of rule.detectDraft(draft, contexts[0] ?? NO_CONTEXT, passages)) {
    const { text, offset, setting } = fieldAt(hit.article, hit.field, hit.block)
    const severity = severityIn(rule, hit, setting)
    if (severity) yield findingOf(rule, hit, { article: hit.article, field: hit.field, offset, text }, severity)
  }
}

const NO_CONTEXT: RuleContext = { today: '', articleClass: 'general' }
