// What does a marked sample of a rule say, as a draft and as the places that must be found?
import type { Article, Draft, TextField } from '#draft'
import type { Sample } from './rule.ts'

export type MarkedSpan = { readonly field: string; readonly start: number; readonly end: number }

const unmark = (field: string, marked: string): { text: string; spans: MarkedSpan[] } => {
  const [open, close] = marked.includes('\u27E6') ? ['\u27E6', '\u27E7'] : ['\u3010', '\u3011']
  const spans: MarkedSpan[] = []
  let text = ''
  let start = 0
  for (const char of marked) {
    if (char === open) start = text.length
    else if (char === close) spans.push({ field, start, end: text.length })
    else text += char
  }
  return { text, spans }
}

/** Marks of spans are taken out: 【】, or ⟦⟧ where the sample itself has 【】. A string is body text, `title: …` a field. */
export const readSample = (sample: Sample): { readonly draft: Draft; readonly spans: readonly MarkedSpan[] } => {
  const parts = typeof sample === 'string' ? partsOf(sample) : sample
  const spans: MarkedSpan[] = []
  const fields: Partial<Record<TextField, string>> = {}
  let body = ''
  for (const [field, marked] of Object.entries(parts)) {
    if (marked === undefined) continue
    const read = unmark(field, marked)
    spans.push(...read.spans)
    if (field === 'body') body = read.text
    else fields[field as TextField] = read.text
  }
  const article: Article = {
    kind: 'article', fields,
    body: body ? body.split('\n').map(text => ({ kind: 'paragraph' as const, text })) : [],
    pictures: [], links: [], cards: [],
  }
  return { draft: { platform: 'file', articles: [article] }, spans }
}

const partsOf = (sample: string): Readonly<Record<string, string>> => {
  const named = /^(title|digest|author|accompanying|comment): /.exec(sample)
  return named?.[1] ? { [named[1]]: sample.slice(named[0].length) } : { body: sample }
}
